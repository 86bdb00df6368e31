// How something stands on the day of the page, in one glance: a word, and a shape by its name.
#pragma once

#include "view/context.hpp"

namespace waymark {

struct StandingView {
  std::string name;  // "ending-soon", for the style sheet
  std::string word;  // "Upphör snart"

  static constexpr auto fields() {
    return view_fields(view_field<&StandingView::name>("name"),
                       view_field<&StandingView::word>("word"));
  }
};

// What a page says of it before anything else.
struct GlanceView {
  std::optional<StandingView> standing;  // nothing where it is not known
  std::string text;                      // "Från 2025-11-25 till och med 2030-12-31."
  std::optional<Group<LinkView>> newer;  // what replaces it
  std::string next;                      // what is to happen to it, and when
  std::string late;                      // the same, where the day has passed

  static constexpr auto fields() {
    return view_fields(
        view_field<&GlanceView::standing>("standing"), view_field<&GlanceView::text>("text"),
        view_field<&GlanceView::newer>("newer"), view_field<&GlanceView::next>("next"),
        view_field<&GlanceView::late>("late"));
  }
};

StandingView make_standing(const Vocabulary& vocabulary, Standing standing);

// A document's: until when it holds, and when it is to be looked at again.
GlanceView make_glance(const ViewContext& context, const Linker& linker, const Document& document);

// A decision's: whether it is taken, and when it becomes final. Where no status is written, its day
// tells, but for a month or a year that has begun and not ended.
GlanceView make_glance(const ViewContext& context, const Decision& decision);

}  // namespace waymark
