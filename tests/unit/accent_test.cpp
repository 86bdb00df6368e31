// Contrast by the formula of WCAG 2.2, and the tones that an accent gives.
#include "check/accent.hpp"

#include <doctest/doctest.h>


namespace waymark::test {
namespace {

Colour colour(std::string_view text) { return parse_colour(text).value(); }

constexpr std::string_view styles =
    ":root { --paper: #fff; --paper-soft: #f4f6f8; }\n"
    "@media (prefers-color-scheme: dark) { :root { --paper: #14191f; --paper-soft: #1d242c; } }\n";

}  // namespace

TEST_CASE("colours are read as #rgb and #rrggbb") {
  CHECK(colour("#0b5a73") == Colour{{11, 90, 115}});
  CHECK(colour("#FA0") == Colour{{255, 170, 0}});
  CHECK(to_hex(colour("#fa0")) == "#ffaa00");
  for (const auto text : {"", "0b5a73", "#0b5a7", "#0b5a7g", "red", "#0b5a7300"}) {
    CHECK_FALSE(parse_colour(text).has_value());
  }
}

TEST_CASE("contrast by the formula of WCAG") {
  CHECK(contrast(black, white) == doctest::Approx(21.0));
  CHECK(contrast(white, black) == doctest::Approx(21.0));
  CHECK(contrast(white, white) == doctest::Approx(1.0));
  // The pair that is known to be just below and just above what text needs.
  CHECK(contrast(colour("#777777"), white) == doctest::Approx(4.478).epsilon(0.001));
  CHECK(contrast(colour("#767676"), white) == doctest::Approx(4.542).epsilon(0.001));
}

TEST_CASE("a colour is mixed channel by channel") {
  CHECK(mixed(black, 25, white) == Colour{{191, 191, 191}});
  CHECK(mixed(colour("#0b5a73"), 100, white) == colour("#0b5a73"));
}

TEST_CASE("a colour is made lighter or darker in its own hue") {
  // hsl(194deg 83% 25%) and, at 70 %, hsl(194deg 83% 70%): 178.5 +- 63.1 in 255.
  CHECK(lightness(colour("#0b5a73")) == 25);
  CHECK(with_lightness(colour("#0b5a73"), 70) == Colour{{115, 211, 242}});
  CHECK(with_lightness(colour("#808080"), 100) == white);
  CHECK(with_lightness(colour("#0b5a73"), 0) == black);
}

TEST_CASE("papers are those of the style sheet") {
  CHECK(light_papers(styles).paper == white);
  CHECK(light_papers(styles).soft == colour("#f4f6f8"));
  CHECK(dark_papers(styles).paper == colour("#14191f"));
  CHECK(dark_papers(styles).soft == colour("#1d242c"));
  CHECK(light_papers("").soft == white);
  CHECK(dark_papers("").paper == black);
}

TEST_CASE("one accent gives tones that can be read in light and dark") {
  for (const auto accent : {"#0b5a73", "#7a1f5c", "#005b2e", "#000000", "#1a3fa8"}) {
    CAPTURE(accent);
    const auto papers = dark_papers(styles);
    const auto dark = dark_tones(lightened(colour(accent), papers), papers);
    CHECK(contrast(dark.accent, papers.paper) >= 7.0);
    CHECK(contrast(dark.accent, papers.soft) >= 7.0);
    CHECK(contrast(dark.accent, dark.soft) >= 7.0);
    const auto light = light_tones(colour(accent), light_papers(styles));
    CHECK(contrast(light.accent, light.soft) >= 4.5);
  }
}

TEST_CASE("a site's own accent stands in a layer of its own") {
  Design design;
  CHECK(accent_styles(design, styles) == "");
  design.accent.value = "#0b5a73";
  design.accent_dark.value = "#7fd0e6";
  CHECK(accent_styles(design, styles) ==
        "@layer site{:root{--accent:#0b5a73;--accent-soft:#e4edf0}"
        "@media (prefers-color-scheme: dark){:root{--accent:#7fd0e6;--accent-soft:#293e47}}}\n");
}

}  // namespace waymark::test
