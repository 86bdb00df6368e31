// The page of results, and other ways to find things for those who have no scripts.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct SearchPageView {
  ShellView shell;
  std::string title;
  std::vector<LinkView> ways;  // lists in which things can be looked up

  static constexpr auto fields() {
    return view_fields(view_field<&SearchPageView::shell>("shell"),
                       view_field<&SearchPageView::title>("title"),
                       view_field<&SearchPageView::ways>("ways"));
  }
};

// To be made where the site has a search.
SearchPageView make_search_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
