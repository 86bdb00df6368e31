// SHA-256, the only thing that Waymark asks of OpenSSL.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

using Sha256 = std::array<std::uint8_t, 32>;

// The digest of `bytes`; safe from any thread. Throws EnvironmentError when the installed OpenSSL
// offers no SHA-256.
Sha256 sha256(std::string_view bytes);

// 64 lower-case hexadecimal digits.
std::string hex(const Sha256& digest);

}  // namespace waymark
