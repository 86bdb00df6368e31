#include "base/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

std::optional<int> digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
  return 0.2126 * linear(colour.channels[0]) + 0.7152 * linear(colour.channels[1]) +
         0.0722 * linear(colour.channels[2]);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  const bool is_short = text.size() == 4;
  if ((!is_short && text.size() != 7) || text.front() != '#') return std::nullopt;
  Colour colour;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto high = digit(text[is_short ? 1 + i : 1 + 2 * i]);
    const auto low = digit(text[is_short ? 1 + i : 2 + 2 * i]);
    if (!high || !low) return std::nullopt;
    colour.channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return colour;
}

std::string to_hex(const Colour& colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.channels[0], colour.channels[1],
                     colour.channels[2]);
}

double contrast(const Colour& one, const Colour& other) {
  const auto [dark, light] = std::minmax(luminance(one), luminance(other));
  return (light + 0.05) / (dark + 0.05);
}

Colour mixed(const Colour& one, int percent, const Colour& other) {
  Colour colour;
  for (std::size_t i = 0; i < 3; ++i) {
    const int sum = one.channels[i] * percent + other.channels[i] * (100 - percent);
    colour.channels[i] = static_cast<std::uint8_t>((sum + 50) / 100);
  }
  return colour;
}

}  // namespace waymark
