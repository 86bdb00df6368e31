// "What do I need to know?": the target groups of each organisation with their hours, and the roles
// that lead to them.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

// A side of the organisation, or a letter of the alphabet, and what stands under it.
struct NeedGroupView {
  std::string title;
  std::vector<ValueView> items;

  static constexpr auto fields() {
    return view_fields(view_field<&NeedGroupView::title>("title"),
                       view_field<&NeedGroupView::items>("items"));
  }
};

struct NeedOrganisationView {
  std::string id;
  std::string title;
  std::vector<NeedGroupView> sides;    // target groups, with hours
  std::string letters_head;            // empty where no role belongs to a group
  std::vector<NeedGroupView> letters;  // roles, each a way to its group

  static constexpr auto fields() {
    return view_fields(view_field<&NeedOrganisationView::id>("id"),
                       view_field<&NeedOrganisationView::title>("title"),
                       view_field<&NeedOrganisationView::sides>("sides"),
                       view_field<&NeedOrganisationView::letters_head>("letters_head"),
                       view_field<&NeedOrganisationView::letters>("letters"));
  }
};

struct WhatDoINeedPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;
  std::vector<NeedOrganisationView> organisations;
  std::string none;

  static constexpr auto fields() {
    return view_fields(view_field<&WhatDoINeedPageView::shell>("shell"),
                       view_field<&WhatDoINeedPageView::title>("title"),
                       view_field<&WhatDoINeedPageView::summary>("summary"),
                       view_field<&WhatDoINeedPageView::narrower>("narrower"),
                       view_field<&WhatDoINeedPageView::organisations>("organisations"),
                       view_field<&WhatDoINeedPageView::none>("none"));
  }
};

// Of `organisation`; of all where it is null.
WhatDoINeedPageView make_what_do_i_need_page(const ViewContext& context, const Menus& menus,
                                             const Unit* organisation);

}  // namespace waymark
