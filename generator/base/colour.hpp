// Colours as sRGB, and how well two of them are told apart (WCAG 2.2, relative luminance and
// contrast ratio).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct Colour {
  std::array<std::uint8_t, 3> channels{};  // red, green, blue

  friend bool operator==(const Colour&, const Colour&) = default;
};

inline constexpr Colour black{{0, 0, 0}};
inline constexpr Colour white{{255, 255, 255}};

// `#rgb` or `#rrggbb`; nothing for other texts.
std::optional<Colour> parse_colour(std::string_view text);

// "#0b5a73".
std::string to_hex(const Colour& colour);

// 1 (the same) to 21 (black and white).
double contrast(const Colour& one, const Colour& other);

// 0 (black) to 100 (white): the lightness of CSS's hsl().
int lightness(const Colour& colour);

// The same hue and saturation with another lightness, 0 to 100.
Colour with_lightness(const Colour& colour, int percent);

// So many percent of `one`, and the rest of `other`, channel by channel.
Colour mixed(const Colour& one, int percent, const Colour& other);

}  // namespace waymark
