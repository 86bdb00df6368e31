// How a site looks in its own way: one accent colour, and a logo.
#pragma once

#include "model/field.hpp"

namespace waymark {

struct Design : Record {
  Text accent;       // of links, marks and lines, on light paper; `#rrggbb`
  Text accent_dark;  // the same on dark paper; without one, the accent made lighter
  Text logo;         // a picture in assets/, shown before the portal's name

  static FieldTable fields();
};

}  // namespace waymark
