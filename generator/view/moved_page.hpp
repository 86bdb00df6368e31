// The page at an address that was left: it leads on to where what lay there lies now.
#pragma once

#include "urls/former_addresses.hpp"
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

MovedPageView make_moved_page(const ViewContext& context, const FormerAddress& address);

}  // namespace waymark
