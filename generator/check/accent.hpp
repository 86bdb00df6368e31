// The tones that a site's accent gives, and whether they can be read on the style sheet's papers
// (WCAG 2.2, 1.4.3: text 4.5:1, which is more than the 3:1 that 1.4.11 asks of marks and lines).
#pragma once

#include <string>
#include <string_view>

#include "base/colour.hpp"
#include "base/diagnostics.hpp"
#include "model/site.hpp"

namespace waymark {

inline constexpr Rule low_contrast{"low-contrast", Severity::error,
                                   "The site's accent colour cannot be read on its background."};

// What text stands on in one colour scheme.
struct Papers {
  Colour paper;
  Colour soft;  // of boxes
};

struct AccentTones {
  Colour accent;
  Colour soft;  // behind a badge, in the accent's own tone
};

// `--paper` and `--paper-soft` of the style sheet: the first of each for light, the first after
// `prefers-color-scheme: dark` for dark. White and black where it names none.
Papers light_papers(std::string_view styles);
Papers dark_papers(std::string_view styles);

// The tones on light and dark paper of an accent that is a colour.
AccentTones light_tones(const Colour& accent, const Papers& papers);
AccentTones dark_tones(const Colour& accent, const Papers& papers);

// The accent made lighter until it is read with ease on dark paper (7:1).
Colour lightened(const Colour& accent, const Papers& papers);

// Tells colours that cannot be read, with the measured ratio and one that can.
void check_accent(const Design& design, std::string_view styles, Diagnostics& diagnostics);

// The site's own tokens, in the layer `site`; empty for a site without an accent.
std::string accent_styles(const Design& design, std::string_view styles);

}  // namespace waymark
