// The way from an assignment to what came of it: its points, the plans that meet them, their
// activities and results. What is missing on the way is said in words.
#pragma once

#include <unordered_map>
#include <vector>

#include "view/field_views.hpp"

namespace waymark {

// `values`, or what is said in their place: a gap is something to mend, what is missing may still
// come.
struct TrailCellView {
  std::vector<ValueView> values;
  std::string gap = {};
  std::string missing = {};
  std::string label = {};  // its column's

  static constexpr auto fields() {
    return view_fields(
        view_field<&TrailCellView::values>("values"), view_field<&TrailCellView::gap>("gap"),
        view_field<&TrailCellView::missing>("missing"), view_field<&TrailCellView::label>("label"));
  }
};

struct TrailRowView {
  std::string id;  // may be empty
  ValueView head;
  std::vector<TrailCellView> cells;

  static constexpr auto fields() {
    return view_fields(view_field<&TrailRowView::id>("id"), view_field<&TrailRowView::head>("head"),
                       view_field<&TrailRowView::cells>("cells"));
  }
};

struct TrailTableView {
  std::string label;
  std::vector<ColumnView> columns;
  std::vector<TrailRowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&TrailTableView::label>("label"),
                       view_field<&TrailTableView::columns>("columns"),
                       view_field<&TrailTableView::rows>("rows"));
  }
};

struct TrailChapterView {
  std::string id;
  LinkView assignment;
  std::optional<Group<FactView>> facts;  // status, delivery
  TrailTableView points;
  std::optional<TrailTableView> activities;
  std::string missing;           // said where there is no activity
  std::optional<LinkView> rest;  // where the activities stand that are too many for the page

  static constexpr auto fields() {
    return view_fields(view_field<&TrailChapterView::id>("id"),
                       view_field<&TrailChapterView::assignment>("assignment"),
                       view_field<&TrailChapterView::facts>("facts"),
                       view_field<&TrailChapterView::points>("points"),
                       view_field<&TrailChapterView::activities>("activities"),
                       view_field<&TrailChapterView::missing>("missing"),
                       view_field<&TrailChapterView::rest>("rest"));
  }
};

struct ActivityCount {
  std::size_t all = 0;
  std::size_t done = 0;
  std::size_t results = 0;
};

// Which current plans meet which assignments, for the whole portal.
class Trails {
 public:
  struct Meeting {
    const Plan* plan;
    const MeetsPoint* at;
  };

  explicit Trails(const Snapshot& snapshot);

  // In the order of the plans' names.
  [[nodiscard]] const std::vector<Meeting>& meetings(const Assignment& assignment) const;

  // Each once.
  [[nodiscard]] std::vector<const Plan*> plans(const Assignment& assignment) const;

  // Of all those plans.
  [[nodiscard]] ActivityCount activities(const Assignment& assignment) const;

 private:
  std::unordered_map<const Entity*, std::vector<Meeting>> meetings_;  // by assignment
  std::unordered_map<const Entity*, ActivityCount> counts_;           // by plan
};

TrailChapterView make_trail_chapter(const ViewContext& context, const Linker& linker,
                                    const Trails& trails, const Assignment& assignment);

// The chapter's place on the page.
inline std::string place_of(const Assignment& assignment) {
  return "assignment_" + assignment.id.value;
}

}  // namespace waymark
