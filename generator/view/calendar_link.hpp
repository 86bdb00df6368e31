// Where a calendar can be had, and the address by which a calendar program follows it.
#pragma once

#include <optional>

#include "view/context.hpp"

namespace waymark {

struct CalendarLinkView {
  std::string text;     // whose calendar
  std::string url;      // of the file, from the page
  std::string address;  // of the file, from anywhere; empty where site.yaml has no `base_url`

  static constexpr auto fields() {
    return view_fields(view_field<&CalendarLinkView::text>("text"),
                       view_field<&CalendarLinkView::url>("url"),
                       view_field<&CalendarLinkView::address>("address"));
  }
};

// Of one forum; nothing where its calendar would be empty.
std::optional<CalendarLinkView> link_to_calendar(const ViewContext& context, const Linker& linker,
                                                 const Forum& forum);

// Of the whole portal; nothing where it would be empty.
std::optional<CalendarLinkView> link_to_calendar(const ViewContext& context, const Linker& linker);

}  // namespace waymark
