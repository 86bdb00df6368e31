// Brotli (RFC 7932), the only thing that Waymark asks of libbrotli.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// At quality 5: higher ones take ten times as long for a twentieth less. Throws EnvironmentError
// when libbrotli has no memory.
std::string brotli(std::string_view bytes);

}  // namespace waymark
