#include "view/plan_activities.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/field_path.hpp"
#include "view/period_words.hpp"
#include "view/plan_principles.hpp"

namespace waymark {
namespace {

template <class Part>
const Field& part_field(std::string_view name) {
  return *find_field(Part::fields(), name);
}

}  // namespace

ActivityViews::ActivityViews(const ViewContext& context, const Linker& linker,
                             const PlanGroups& groups)
    : context_(context),
      linker_(linker),
      groups_(groups),
      fields_(context, linker),
      principles_(principles_by_part(context.snapshot, groups.plan())) {}

std::vector<AreaView> ActivityViews::areas() const {
  std::vector<AreaView> views;
  const auto& groups = groups_.groups(PlanList::area);
  std::size_t next = 0;
  for (const auto& area : groups_.plan().areas) views.push_back(area_of(area, groups[next++]));
  return views;
}

AreaView ActivityViews::area_of(const PlanArea& area, const PlanGroup& group) const {
  const auto& plan = groups_.plan();
  const auto path = fmt::format("areas.{}.", area.id.value);
  AreaView view;
  view.id = area.id.value;
  view.title = area.title.value;
  view.is_example = is_marked(plan.illustrative, fmt::format("areas.{}", area.id.value));
  view.text = area.text.value;
  std::vector<FactView> states;
  for (const auto* name : {"from_state", "to_state"}) {
    auto state = fields_.fact(plan, part_field<PlanArea>(name), area, path);
    if (!state.empty()) states.push_back(std::move(state));
  }
  view.states = as_group(std::move(states));
  if (!group.activities.empty()) view.told = counts_in_words(context_.vocabulary, group.counts);
  std::vector<ActivityLineView> lines;
  for (const auto i : group.activities) {
    if (groups_.is_large()) {
      lines.push_back(in_line(i, PlanList::area));
      lines.back().id = groups_.activities()[i].activity->id.value;
    } else {
      view.activities.push_back(in_full(i));
    }
  }
  view.lines = as_group(std::move(lines));
  return view;
}

ActivityView ActivityViews::in_full(std::size_t activity) const {
  const auto& [area, record, state] = groups_.activities()[activity];
  ActivityView view;
  view.id = record->id.value;
  view.title = record->title.value;
  view.is_example =
      is_marked(groups_.plan().illustrative, path_of(activity)) &&
      !is_marked(groups_.plan().illustrative, fmt::format("areas.{}", area->id.value));
  view.state = name_of(state);
  view.standing = standing_of(activity);
  view.text = record->text.value;
  view.facts = as_group(facts_of(activity));
  return view;
}

ActivityLineView ActivityViews::in_line(std::size_t activity, PlanList list) const {
  const auto& [area, record, state] = groups_.activities()[activity];
  std::vector<std::string> notes;
  if (list == PlanList::status || list == PlanList::gaps) {
    for (const auto& each : record->responsible.items) {
      if (each.target != nullptr) notes.emplace_back(name_of(*each.target));
    }
  }
  if (list == PlanList::responsible || list == PlanList::status) {
    notes.push_back(period_words(context_.vocabulary, record->from, record->to));
  }
  if (list != PlanList::status) notes.push_back(word(fmt::format("one.{}", name_of(state))));
  ActivityLineView line;
  line.value.text = record->title.value;
  line.value.url = groups_.url_of(linker_, activity);
  for (const auto& note : notes) {
    if (note.empty()) continue;
    line.value.note += (line.value.note.empty() ? "" : ", ") + note;
  }
  line.value.is_example = is_marked_itself(activity, {"status", "to", "from", "done_on"});
  return line;
}

std::vector<FactView> ActivityViews::facts_of(std::size_t activity) const {
  const auto& record = *groups_.activities()[activity].activity;
  const auto path = path_of(activity) + ".";
  std::vector<FactView> facts;
  const auto add = [&](FactView fact) {
    if (!fact.empty()) facts.push_back(std::move(fact));
  };
  const auto add_field = [&](std::string_view name) {
    add(fields_.fact(groups_.plan(), part_field<PlanActivity>(name), record, path));
  };
  add_field("responsible");
  add(time_of(activity));
  add_field("measure");
  add_field("result");
  add_field("applies_in");
  add(principles_of(record));
  return facts;
}

FactView ActivityViews::time_of(std::size_t activity) const {
  const auto& written = *groups_.activities()[activity].activity;
  auto text = period_words(context_.vocabulary, written.from, written.to);
  if (text.empty()) return {};
  return as_fact(word("time"),
                 {ValueView{std::move(text), {}, {}, is_marked_itself(activity, {"from", "to"})}});
}

// Each is an example by itself, not all of them together.
FactView ActivityViews::principles_of(const PlanActivity& activity) const {
  const auto found = principles_.find(activity.id.value);
  if (found == principles_.end()) return {};
  std::vector<ValueView> values;
  for (const auto* principle : found->second) {
    values.push_back({std::string(name_of(*principle)),
                      linker_.url(*principle),
                      {},
                      principle->illustrative.all});
  }
  FactView fact{word("principles"), {}, {}};
  if (values.size() == 1) {
    fact.single = std::move(values.front());
  } else {
    fact.values = std::move(values);
  }
  return fact;
}

// The status as it is written stands after what the day says.
std::optional<ValueView> ActivityViews::standing_of(std::size_t activity) const {
  const auto& [area, record, state] = groups_.activities()[activity];
  if (state == PlanState::unsaid) return std::nullopt;
  ValueView value;
  const auto& vocabulary = context_.vocabulary;
  const auto& status = part_field<PlanActivity>("status");
  if (state == PlanState::late) {
    value.text = fmt::format("{} {}.", word("late_since"), vocabulary.date(record->to.date));
    if (record->status.is_set()) {
      value.text +=
          fmt::format(" {}.", vocabulary.of(kind_of<Plan>, status).choices[record->status.index]);
    }
  } else if (state == PlanState::done && record->done_on.is_set()) {
    value.text = fmt::format("{} {}", word("done_on"), vocabulary.date(record->done_on.date));
  } else {
    value.text = record->status.is_set()
                     ? vocabulary.of(kind_of<Plan>, status).choices[record->status.index]
                     : word(fmt::format("one.{}", name_of(state)));
  }
  value.is_example = is_marked_itself(activity, {"status", "to", "done_on"});
  return value;
}

std::string ActivityViews::path_of(std::size_t activity) const {
  const auto& [area, record, state] = groups_.activities()[activity];
  return fmt::format("areas.{}.activities.{}", area->id.value, record->id.value);
}

// Not where all of the activity is an example, which its title says.
bool ActivityViews::is_marked_itself(std::size_t activity,
                                     std::initializer_list<std::string_view> fields) const {
  const auto& marks = groups_.plan().illustrative;
  if (marks.paths.empty()) return false;
  const auto path = path_of(activity);
  return !is_marked(marks, path) && std::any_of(fields.begin(), fields.end(), [&](auto field) {
    return is_marked(marks, fmt::format("{}.{}", path, field));
  });
}

std::string ActivityViews::word(std::string_view name) const {
  return context_.vocabulary.word(fmt::format("plan.{}", name));
}

}  // namespace waymark
