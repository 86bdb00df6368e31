// The limits of a matter's mandates: as a picture over their amounts, and in words what they leave
// out or give to two at once.
#pragma once

#include "project/rights.hpp"
#include "view/context.hpp"

namespace waymark {

struct MandatePairView {
  LinkView one;
  LinkView other;

  static constexpr auto fields() {
    return view_fields(view_field<&MandatePairView::one>("one"),
                       view_field<&MandatePairView::other>("other"));
  }
};

// Amounts that nobody has a right to, or two at once.
struct LimitNoteView {
  std::string word;     // "Lucka"
  std::string amounts;  // "100 001–500 000 kr"
  std::string text;
  std::optional<MandatePairView> pair = {};  // those two

  static constexpr auto fields() {
    return view_fields(
        view_field<&LimitNoteView::word>("word"), view_field<&LimitNoteView::amounts>("amounts"),
        view_field<&LimitNoteView::text>("text"), view_field<&LimitNoteView::pair>("pair"));
  }
};

struct LimitsView {
  Html picture;  // empty where there is more to show than a picture can
  std::vector<LimitNoteView> notes;
  std::string fitting;  // what is said where there are none

  static constexpr auto fields() {
    return view_fields(view_field<&LimitsView::picture>("picture"),
                       view_field<&LimitsView::notes>("notes"),
                       view_field<&LimitsView::fitting>("fitting"));
  }
};

// Nothing where no mandate has limits, or where they are too many to compare.
std::optional<LimitsView> make_limits(const ViewContext& context, const Linker& linker,
                                      const Matter& matter,
                                      const std::vector<const Mandate*>& mandates);

}  // namespace waymark
