// What a plan is to do, area by area: the state it comes from and the one it is to reach, and each
// activity in full. On the page of a large plan an activity is one line that leads to the rest.
#pragma once

#include <unordered_map>

#include "view/field_views.hpp"
#include "view/plan_groups.hpp"

namespace waymark {

struct ActivityView {
  std::string id;
  std::string title;
  bool is_example = false;
  std::string state;                  // "late", for the style sheet
  std::optional<ValueView> standing;  // "Försenad: skulle vara klar december 2025. Påbörjad."
  std::string text;
  std::optional<Group<FactView>> facts;

  static constexpr auto fields() {
    return view_fields(
        view_field<&ActivityView::id>("id"), view_field<&ActivityView::title>("title"),
        view_field<&ActivityView::is_example>("is_example"),
        view_field<&ActivityView::state>("state"), view_field<&ActivityView::standing>("standing"),
        view_field<&ActivityView::text>("text"), view_field<&ActivityView::facts>("facts"));
  }
};

// An activity in one line: a link, and what the list does not say already.
struct ActivityLineView {
  std::string id;  // where links to the activity lead; empty where they lead elsewhere
  ValueView value;

  static constexpr auto fields() {
    return view_fields(view_field<&ActivityLineView::id>("id"),
                       view_field<&ActivityLineView::value>("value"));
  }
};

struct AreaView {
  std::string id;
  std::string title;
  bool is_example = false;
  std::string text;
  std::optional<Group<FactView>> states;  // the one today, and the one to reach
  std::string told;                       // "6 aktiviteter: 1 påbörjad, 5 planerade"
  std::vector<ActivityView> activities;
  std::optional<Group<ActivityLineView>> lines;

  static constexpr auto fields() {
    return view_fields(
        view_field<&AreaView::id>("id"), view_field<&AreaView::title>("title"),
        view_field<&AreaView::is_example>("is_example"), view_field<&AreaView::text>("text"),
        view_field<&AreaView::states>("states"), view_field<&AreaView::told>("told"),
        view_field<&AreaView::activities>("activities"), view_field<&AreaView::lines>("lines"));
  }
};

class ActivityViews {
 public:
  ActivityViews(const ViewContext& context, const Linker& linker, const PlanGroups& groups);

  [[nodiscard]] std::vector<AreaView> areas() const;

  // All that is known of it.
  [[nodiscard]] ActivityView in_full(std::size_t activity) const;

  // In a list of this kind; without the anchor.
  [[nodiscard]] ActivityLineView in_line(std::size_t activity, PlanList list) const;

 private:
  [[nodiscard]] AreaView area_of(const PlanArea& area, const PlanGroup& group) const;
  [[nodiscard]] std::vector<FactView> facts_of(std::size_t activity) const;
  [[nodiscard]] FactView time_of(std::size_t activity) const;
  [[nodiscard]] FactView principles_of(const PlanActivity& activity) const;
  [[nodiscard]] std::optional<ValueView> standing_of(std::size_t activity) const;
  [[nodiscard]] std::string path_of(std::size_t activity) const;
  [[nodiscard]] bool is_marked_itself(std::size_t activity,
                                      std::initializer_list<std::string_view> fields) const;
  [[nodiscard]] std::string word(std::string_view name) const;

  const ViewContext& context_;
  const Linker& linker_;
  const PlanGroups& groups_;
  FieldViews fields_;
  std::unordered_map<std::string_view, std::vector<const Principle*>> principles_;  // by activity
};

}  // namespace waymark
