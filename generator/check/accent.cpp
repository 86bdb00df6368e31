#include "check/accent.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waymark {
namespace {

constexpr double text_needs = 4.5;
constexpr double read_with_ease = 7.0;
constexpr int light_tint = 11;  // percent of the accent in the tone behind a badge
constexpr int dark_tint = 20;

std::optional<Colour> token(std::string_view styles, std::string_view name) {
  const auto at = styles.find(fmt::format("{}:", name));
  if (at == std::string_view::npos) return std::nullopt;
  const auto hash = styles.find('#', at);
  const auto end = styles.find(';', at);
  if (hash == std::string_view::npos || end == std::string_view::npos || end < hash) {
    return std::nullopt;
  }
  return parse_colour(styles.substr(hash, end - hash));
}

Papers papers_in(std::string_view styles, const Colour& otherwise) {
  const auto paper = token(styles, "--paper").value_or(otherwise);
  return {paper, token(styles, "--paper-soft").value_or(paper)};
}

struct Measured {
  Colour background;
  double ratio;
};

// The background that the accent is hardest to read on.
Measured worst(const AccentTones& tones, const Papers& papers) {
  Measured found{papers.paper, contrast(tones.accent, papers.paper)};
  for (const auto& background : {papers.soft, tones.soft}) {
    const auto ratio = contrast(tones.accent, background);
    if (ratio < found.ratio) found = {background, ratio};
  }
  return found;
}

// The first of the accent's hue, darker or lighter by steps, whose tones can be read so well.
template <class Tones>
Colour nearest_readable(const Colour& accent, int step, const Papers& papers, Tones tones,
                        double needed) {
  for (int light = lightness(accent); light >= 0 && light <= 100; light += step) {
    const auto tried = with_lightness(accent, light);
    if (worst(tones(tried, papers), papers).ratio >= needed) return tried;
  }
  return step < 0 ? black : white;
}

// Cut, not rounded: 4.496 is not 4.50.
std::string in_words(double ratio) {
  return fmt::format("{:.2f}:1", std::floor(ratio * 100) / 100);
}

template <class Tones>
void check_tone(const Text& written, const Papers& papers, std::string_view scheme, int step,
                Tones tones, Diagnostics& diagnostics) {
  const auto accent = parse_colour(written.value);
  if (!accent) return;
  const auto [background, ratio] = worst(tones(*accent, papers), papers);
  if (ratio >= text_needs) return;
  diagnostics.add(
      low_contrast, written.span,
      fmt::format("the accent `{}` has the contrast {} to the {} background `{}`; text needs 4.5:1",
                  to_hex(*accent), in_words(ratio), scheme, to_hex(background)),
      fmt::format("write `{}`, or another {} colour",
                  to_hex(nearest_readable(*accent, step, papers, tones, text_needs)),
                  step < 0 ? "darker" : "lighter"));
}

}  // namespace

Papers light_papers(std::string_view styles) { return papers_in(styles, white); }

Papers dark_papers(std::string_view styles) {
  const auto dark = styles.find("prefers-color-scheme: dark");
  return papers_in(dark == std::string_view::npos ? std::string_view() : styles.substr(dark),
                   black);
}

AccentTones light_tones(const Colour& accent, const Papers& papers) {
  return {accent, mixed(accent, light_tint, papers.paper)};
}

AccentTones dark_tones(const Colour& accent, const Papers& papers) {
  return {accent, mixed(accent, dark_tint, papers.paper)};
}

Colour lightened(const Colour& accent, const Papers& papers) {
  return nearest_readable(accent, 1, papers, &dark_tones, read_with_ease);
}

void check_accent(const Design& design, std::string_view styles, Diagnostics& diagnostics) {
  check_tone(design.accent, light_papers(styles), "light", -1, &light_tones, diagnostics);
  check_tone(design.accent_dark, dark_papers(styles), "dark", 1, &dark_tones, diagnostics);
}

std::string accent_styles(const Design& design, std::string_view styles) {
  const auto accent = parse_colour(design.accent.value);
  if (!accent) return {};
  const auto dark_paper = dark_papers(styles);
  const auto own_dark = parse_colour(design.accent_dark.value);
  const auto light = light_tones(*accent, light_papers(styles));
  const auto dark = dark_tones(own_dark ? *own_dark : lightened(*accent, dark_paper), dark_paper);
  const auto root = [](const AccentTones& tones) {
    return fmt::format(":root{{--accent:{};--accent-soft:{}}}", to_hex(tones.accent),
                       to_hex(tones.soft));
  };
  return fmt::format("@layer site{{{}@media (prefers-color-scheme: dark){{{}}}}}\n", root(light),
                     root(dark));
}

}  // namespace waymark
