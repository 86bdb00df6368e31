// Texts broken into lines that fit a width, without knowing the reader's font: widths are those of
// DejaVu Sans, the widest of the fonts that the site's style names, so that others leave room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class FontWeight { normal, bold };

// The text's width in CSS pixels at `size` pixels.
double text_width(std::string_view text, double size, FontWeight weight = FontWeight::normal);

// Lines no wider than `width`, broken at spaces; a word that is wider is broken with a hyphen.
// Empty for an empty text.
std::vector<std::string> fit_text(std::string_view text, double width, double size,
                                  FontWeight weight = FontWeight::normal);

}  // namespace waymark
