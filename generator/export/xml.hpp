// Texts in XML.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Escaped for a text or a quoted attribute. What XML 1.0 cannot hold, not even escaped, becomes a
// space: most control characters, U+FFFE and U+FFFF.
std::string xml_escaped(std::string_view text);

}  // namespace waymark
