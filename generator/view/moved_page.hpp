// The page at an address that an entity had before: it leads on to where the entity lies now.
#pragma once

#include "view/context.hpp"

namespace waymark {

struct MovedPageView {
  std::string language;
  std::string title;
  std::string url;
  Html refresh;  // leads a browser on at once

  static constexpr auto fields() {
    return view_fields(view_field<&MovedPageView::language>("language"),
                       view_field<&MovedPageView::title>("title"),
                       view_field<&MovedPageView::url>("url"),
                       view_field<&MovedPageView::refresh>("refresh"));
  }
};

MovedPageView make_moved_page(const ViewContext& context, const Entity& entity,
                              std::string_view former_id);

}  // namespace waymark
