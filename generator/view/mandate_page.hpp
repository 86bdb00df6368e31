// A mandate's page: what sort of right it is, where it comes from, what has been given on of it.
#pragma once

#include "view/entity_page.hpp"
#include "view/mandate_views.hpp"

namespace waymark {

// One mandate on the way up to where the right is written.
struct MandateLinkView {
  DeciderView mandate;
  std::optional<Group<ValueView>> sources;
  bool is_here = false;
  bool is_other_day = false;  // does not hold on the day of the page

  static constexpr auto fields() {
    return view_fields(view_field<&MandateLinkView::mandate>("mandate"),
                       view_field<&MandateLinkView::sources>("sources"),
                       view_field<&MandateLinkView::is_here>("is_here"),
                       view_field<&MandateLinkView::is_other_day>("is_other_day"));
  }
};

struct MandateChainView {
  std::vector<MandateLinkView> links;  // this one first
  std::vector<ValueView> sources;      // of the last one: where it all begins
  bool is_hidden = false;              // these readers may not see what it comes from

  static constexpr auto fields() {
    return view_fields(view_field<&MandateChainView::links>("links"),
                       view_field<&MandateChainView::sources>("sources"),
                       view_field<&MandateChainView::is_hidden>("is_hidden"));
  }
};

// A mandate that was delegated from the one above it.
struct MandateNodeView {
  DeciderView mandate;
  bool is_other_day = false;
  std::optional<Group<MandateNodeView>> children;

  static constexpr auto fields() {
    return view_fields(view_field<&MandateNodeView::mandate>("mandate"),
                       view_field<&MandateNodeView::is_other_day>("is_other_day"),
                       view_field<&MandateNodeView::children>("children"));
  }
};

struct MandatePageView {
  ShellView shell;
  HeaderView header;
  RightNoteView note;
  std::optional<Group<FactView>> keys;
  std::optional<LinkView> holder;  // all that its holder may decide
  MandateChainView chain;
  std::optional<Group<MandateNodeView>> delegated;
  std::optional<Group<LinkView>> steps;  // of paths that use it
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&MandatePageView::shell>("shell"),
        view_field<&MandatePageView::header>("header"), view_field<&MandatePageView::note>("note"),
        view_field<&MandatePageView::keys>("keys"), view_field<&MandatePageView::holder>("holder"),
        view_field<&MandatePageView::chain>("chain"),
        view_field<&MandatePageView::delegated>("delegated"),
        view_field<&MandatePageView::steps>("steps"),
        view_field<&MandatePageView::contents>("contents"),
        view_field<&MandatePageView::body>("body"),
        view_field<&MandatePageView::relations>("relations"),
        view_field<&MandatePageView::about>("about"));
  }
};

MandatePageView make_mandate_page(const ViewContext& context, const Menus& menus,
                                  const Mandate& mandate, Html body);

}  // namespace waymark
