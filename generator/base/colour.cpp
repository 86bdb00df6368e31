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

struct Extremes {
  int low;
  int high;
};

Extremes extremes(const Colour& colour) {
  const auto [low, high] = std::minmax_element(colour.channels.begin(), colour.channels.end());
  return {*low, *high};
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
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

int lightness(const Colour& colour) {
  const auto [low, high] = extremes(colour);
  return static_cast<int>(std::lround((low + high) / (2 * 255.0) * 100));
}

// Each channel keeps its place between the darkest and the lightest, which are set by saturation.
Colour with_lightness(const Colour& colour, int percent) {
  const auto [low, high] = extremes(colour);
  if (low == high) return mixed(white, percent, black);
  const double sum = low + high;
  const double saturation = (high - low) / (sum <= 255 ? sum : 510 - sum);
  const double light = percent / 100.0;
  const double reach = saturation * std::min(light, 1 - light);
  Colour made;
  for (std::size_t i = 0; i < 3; ++i) {
    const double place = (colour.channels[i] - low) / static_cast<double>(high - low);
    const double value = light - reach + 2 * reach * place;
    made.channels[i] = static_cast<std::uint8_t>(std::lround(value * 255));
  }
  return made;
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
