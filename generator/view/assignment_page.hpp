// An assignment's page: its charter, in the order in which people ask.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

struct PointView {
  std::string id;
  std::string text;

  static constexpr auto fields() {
    return view_fields(view_field<&PointView::id>("id"), view_field<&PointView::text>("text"));
  }
};

// A picture, and what tells how to read it.
struct PictureView {
  std::string label;
  std::string note;
  Html drawing;

  static constexpr auto fields() {
    return view_fields(view_field<&PictureView::label>("label"),
                       view_field<&PictureView::note>("note"),
                       view_field<&PictureView::drawing>("drawing"));
  }
};

// A part of the charter under a heading of its own.
struct ChapterView {
  std::string id;
  std::string title;
  std::string text;
  std::optional<Group<PointView>> points;
  std::optional<Group<FactView>> facts;
  std::optional<PictureView> picture;
  std::optional<TableView> table;
  std::optional<Group<ValueView>> chain;  // assignments in the order of time

  [[nodiscard]] bool empty() const { return text.empty() && !points && !facts && !table && !chain; }

  static constexpr auto fields() {
    return view_fields(
        view_field<&ChapterView::id>("id"), view_field<&ChapterView::title>("title"),
        view_field<&ChapterView::text>("text"), view_field<&ChapterView::points>("points"),
        view_field<&ChapterView::facts>("facts"), view_field<&ChapterView::picture>("picture"),
        view_field<&ChapterView::table>("table"), view_field<&ChapterView::chain>("chain"));
  }
};

struct AssignmentPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> keys;       // the control block: the first screen
  std::optional<Group<FactView>> long_keys;  // those of them that need a whole line
  std::optional<Group<LinkView>> contents;
  std::vector<ChapterView> chapters;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&AssignmentPageView::shell>("shell"),
                       view_field<&AssignmentPageView::header>("header"),
                       view_field<&AssignmentPageView::keys>("keys"),
                       view_field<&AssignmentPageView::long_keys>("long_keys"),
                       view_field<&AssignmentPageView::contents>("contents"),
                       view_field<&AssignmentPageView::chapters>("chapters"),
                       view_field<&AssignmentPageView::body>("body"),
                       view_field<&AssignmentPageView::relations>("relations"),
                       view_field<&AssignmentPageView::about>("about"));
  }
};

AssignmentPageView make_assignment_page(const ViewContext& context, const Menus& menus,
                                        const Assignment& assignment, Html body);

}  // namespace waymark
