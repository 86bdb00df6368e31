// What a file is, by its name.
#pragma once

#include <string_view>

namespace waymark {

// The media type as a server says it, with its character set; application/octet-stream for a name
// that tells nothing.
std::string_view content_type_of(std::string_view path);

}  // namespace waymark
