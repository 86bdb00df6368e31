#include "model/design.hpp"

namespace waymark {
namespace {

constexpr std::array design_table = {
    field<&Design::accent>("accent", {.sv = "Färgen på länkar, märken och linjer: `#rrggbb`.",
                                      .en = "The colour of links, marks and lines: `#rrggbb`."}),
    field<&Design::accent_dark>(
        "accent_dark",
        {.sv = "Samma färg på mörk bakgrund. Utan den görs den andra ljusare.",
         .en = "The same on a dark background; without it, the other is made lighter."}),
    field<&Design::logo>("logo", {.sv = "En bild i `assets/` som står före portalens namn.",
                                  .en = "A picture in `assets/`, before the portal's name."}),
};

}  // namespace

FieldTable Design::fields() { return design_table; }

}  // namespace waymark
