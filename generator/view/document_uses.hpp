// What rests on a document: everything that names it, by kind.
#pragma once

#include <vector>

#include "view/context.hpp"

namespace waymark {

struct UseView {
  std::string kind;               // "Beslutanderätter"
  std::vector<ValueView> values;  // with the place in the document, where one is given
  std::string more;               // "och 40 till", of those that the page has no room for

  static constexpr auto fields() {
    return view_fields(view_field<&UseView::kind>("kind"), view_field<&UseView::values>("values"),
                       view_field<&UseView::more>("more"));
  }
};

// What the page tells elsewhere is left out: documents under it, what replaces it, and decisions
// about it.
std::vector<UseView> uses_of(const ViewContext& context, const Linker& linker,
                             const Document& document);

// The decisions about it, in the order of time.
std::vector<ValueView> decisions_about(const ViewContext& context, const Linker& linker,
                                       const Document& document);

}  // namespace waymark
