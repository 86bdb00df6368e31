#include "diagram/pyramid_picture.hpp"

#include <algorithm>

#include "diagram/svg.hpp"
#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double label_width = 64;
constexpr double bar_space = 180;
constexpr double gap = 12;
constexpr double side_gap = 32;
constexpr double title_height = 30;
constexpr double row_height = 44;
constexpr double bar_height = 34;
constexpr double least_bar = 2;  // so that few people are seen, too

std::int64_t most_people(const PyramidPicture& picture) {
  std::int64_t most = 1;
  for (const auto& side : picture.sides) {
    for (const auto& tier : side.tiers) most = std::max(most, tier.people);
  }
  return most;
}

double words_width(const PyramidPicture& picture) {
  double width = 0;
  for (const auto& side : picture.sides) {
    for (const auto& tier : side.tiers) {
      width = std::max(
          {width, text_width(tier.volume, letter_size), text_width(tier.intensity, letter_size)});
    }
  }
  return width;
}

void draw_tier(SvgWriter& svg, const PyramidTier& tier, double left, double top, double scale) {
  svg.open_link(tier.url);
  const double middle = top + (bar_height - line_height) / 2;
  svg.text("tier", left, middle, tier.label);
  if (tier.people > 0) {
    const double width = std::max(least_bar, static_cast<double>(tier.people) * scale);
    svg.rectangle("shape tier-bar " + tier.shade, left + label_width + (bar_space - width) / 2, top,
                  width, bar_height);
  }
  const double words = left + label_width + bar_space + gap;
  const double first = top + (bar_height - 2 * line_height) / 2;
  svg.text("tier", words, first, tier.volume);
  svg.text("tier kind", words, first + line_height, tier.intensity);
  svg.close_link();
}

}  // namespace

Html draw(const PyramidPicture& picture) {
  if (picture.sides.empty()) return {};
  std::size_t tiers = 0;
  for (const auto& side : picture.sides) tiers = std::max(tiers, side.tiers.size());
  const auto sides = static_cast<double>(picture.sides.size());
  const auto side_width = label_width + bar_space + gap + words_width(picture);
  SvgWriter svg(picture.name, sides * side_width + (sides - 1) * side_gap,
                title_height + static_cast<double>(tiers) * row_height, picture.title,
                picture.description);
  const double scale = bar_space / static_cast<double>(most_people(picture));
  double left = 0;
  for (const auto& side : picture.sides) {
    svg.text("tier title", left, 0, side.title);
    double top = title_height;
    for (const auto& tier : side.tiers) {
      draw_tier(svg, tier, left, top, scale);
      top += row_height;
    }
    left += side_width + side_gap;
  }
  return svg.finish();
}

}  // namespace waymark
