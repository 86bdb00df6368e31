// The forums by level: what each deals with, may decide and may carry out, and where its
// information goes.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct ForumCardView {
  std::string id;
  LinkView forum;
  std::string type;
  std::string organisation;  // empty where the page has only one
  bool is_external = false;
  bool is_example = false;
  std::string summary;
  std::optional<Group<FactView>> facts;

  static constexpr auto fields() {
    return view_fields(
        view_field<&ForumCardView::id>("id"), view_field<&ForumCardView::forum>("forum"),
        view_field<&ForumCardView::type>("type"),
        view_field<&ForumCardView::organisation>("organisation"),
        view_field<&ForumCardView::is_external>("is_external"),
        view_field<&ForumCardView::is_example>("is_example"),
        view_field<&ForumCardView::summary>("summary"), view_field<&ForumCardView::facts>("facts"));
  }
};

struct ForumLevelView {
  std::string id;
  std::string title;
  std::vector<ForumCardView> forums;

  static constexpr auto fields() {
    return view_fields(view_field<&ForumLevelView::id>("id"),
                       view_field<&ForumLevelView::title>("title"),
                       view_field<&ForumLevelView::forums>("forums"));
  }
};

// How reports and information flow in one organisation.
struct ForumFlowView {
  std::string organisation;  // empty where there is only one
  std::string label;
  Html picture;

  static constexpr auto fields() {
    return view_fields(view_field<&ForumFlowView::organisation>("organisation"),
                       view_field<&ForumFlowView::label>("label"),
                       view_field<&ForumFlowView::picture>("picture"));
  }
};

struct ForumsPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;  // the same for one organisation, or for all
  std::optional<Group<LinkView>> contents;
  std::optional<Group<ForumFlowView>> flows;
  std::vector<ForumLevelView> levels;
  std::string none;  // said where there is no forum

  static constexpr auto fields() {
    return view_fields(
        view_field<&ForumsPageView::shell>("shell"), view_field<&ForumsPageView::title>("title"),
        view_field<&ForumsPageView::summary>("summary"),
        view_field<&ForumsPageView::narrower>("narrower"),
        view_field<&ForumsPageView::contents>("contents"),
        view_field<&ForumsPageView::flows>("flows"), view_field<&ForumsPageView::levels>("levels"),
        view_field<&ForumsPageView::none>("none"));
  }
};

// Of `organisation`; of all where it is null.
ForumsPageView make_forums_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation);

}  // namespace waymark
