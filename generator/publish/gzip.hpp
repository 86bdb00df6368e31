// gzip (RFC 1952), the only thing that Waymark asks of zlib.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// As small as zlib gets it, without name or time, so that the same bytes give the same file. Throws
// EnvironmentError when zlib has no memory.
std::string gzip(std::string_view bytes);

}  // namespace waymark
