// A part of an entity's page under a heading of its own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/parts.hpp"

namespace waymark {

struct PointView {
  std::string id;
  std::string text;
  std::vector<ValueView> met = {};  // the plans that meet it, and how
  std::string gap = {};             // said where none does, though some plan meets another point

  static constexpr auto fields() {
    return view_fields(view_field<&PointView::id>("id"), view_field<&PointView::text>("text"),
                       view_field<&PointView::met>("met"), view_field<&PointView::gap>("gap"));
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

// What the chapter says, in the order in which it stands there.
struct ChapterView {
  std::string id;
  std::string title;
  std::string text = {};
  std::optional<Group<PointView>> points = {};  // numbered
  std::optional<Group<FactView>> facts = {};
  std::optional<Group<ValueView>> values = {};  // in no order
  std::optional<PictureView> picture = {};
  std::optional<TableView> table = {};
  std::optional<Group<ValueView>> chain = {};  // assignments in the order of time

  [[nodiscard]] bool empty() const {
    return text.empty() && !points && !facts && !values && !table && !chain;
  }

  static constexpr auto fields() {
    return view_fields(
        view_field<&ChapterView::id>("id"), view_field<&ChapterView::title>("title"),
        view_field<&ChapterView::text>("text"), view_field<&ChapterView::points>("points"),
        view_field<&ChapterView::facts>("facts"), view_field<&ChapterView::values>("values"),
        view_field<&ChapterView::picture>("picture"), view_field<&ChapterView::table>("table"),
        view_field<&ChapterView::chain>("chain"));
  }
};

// The underscore keeps the id apart from those that are made from headings.
inline std::string chapter_id(std::string_view name) { return "chapter_" + std::string(name); }

}  // namespace waymark
