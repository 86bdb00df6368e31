#include "project/field_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace waymark {
namespace {

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr auto owners = std::to_array<std::string_view>(
    {"owner", "content_owner", "system_owner", "information_owners", "material_owner"});
constexpr auto states = std::to_array<std::string_view>({"status", "lifecycle"});
constexpr auto members = std::to_array<std::string_view>({"members", "group"});
constexpr auto whole_lists = std::to_array<std::string_view>({"limit", "parent"});
constexpr auto left_out = std::to_array<std::string_view>({"id", "former_ids", "supersedes"});

template <class Value>
const Value* slot_as(const Field& field, const Record& record) {
  const auto slot = field.reach(record);
  const auto* found = std::get_if<const Value*>(&slot);
  return found == nullptr ? nullptr : *found;
}

// What tells a part from the others of its list: its id, else its first field.
std::string key_of(const Record& part, FieldTable fields, const MovedIds* moved) {
  if (const auto known = part_of(part, fields); known.id != nullptr) return known.id->value;
  const auto& first = fields.front();
  if (const auto* text = slot_as<Text>(first, part)) return text->value;
  if (const auto* date = slot_as<DateValue>(first, part)) return to_string(date->date);
  if (const auto* reference = slot_as<Reference>(first, part)) {
    const auto id = moved == nullptr ? std::string_view(reference->id) : moved->now(reference->id);
    return fmt::format("{}#{}", id, reference->part);
  }
  return {};
}

// The parts' keys, with a number where several have the same.
std::vector<std::string> keys_of(const RecordList& list, FieldTable fields, const MovedIds* moved) {
  std::vector<std::string> keys;
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    auto key = key_of(list.at(i), fields, moved);
    const int number = seen[key]++;
    keys.push_back(number == 0 ? key : fmt::format("{} {}", key, number));
  }
  return keys;
}

class Comparer {
 public:
  Comparer(const Entity& before, const Entity& after, const MovedIds& moved)
      : entity_before_(before), entity_after_(after), moved_(moved) {}

  void compare_field(const Field& field, const Record& before, const Record& after,
                     const PartPair& part) {
    if (is_same(field, before, after, moved_)) return;
    Change change{kind_of_change(field, before, after, part), &field, &before, &after, part};
    if (change.kind == ChangeKind::replaced) {
      change.other = slot_as<Reference>(field, after)->target;
    }
    if (field.parts != nullptr && !is_told_whole(field, part)) {
      compare_parts(field, before, after);
    } else if (is_among(members, field.name) && part.list == nullptr) {
      compare_members(change);
    } else {
      changes_.push_back(change);
    }
  }

  void compare_bodies() {
    const auto& a = *entity_before_.body;
    const auto& b = *entity_after_.body;
    const bool same_links =
        std::equal(a.links.begin(), a.links.end(), b.links.begin(), b.links.end(),
                   [&](const markdown::OpenLink& x, const markdown::OpenLink& y) {
                     return x.destination == y.destination && x.title == y.title && x.at == y.at;
                   });
    if (a.html != b.html || !same_links) changes_.push_back({ChangeKind::text_changed});
  }

  std::vector<Change> finish() { return std::move(changes_); }

 private:
  [[nodiscard]] ChangeKind kind_of_change(const Field& field, const Record& before,
                                          const Record& after, const PartPair& part) const {
    const bool is_own = part.list == nullptr;
    const auto kind = entity_after_.kind;
    if (is_own && field.name == "title") return ChangeKind::renamed;
    if (is_own && kind == kind_of<Mandate> && field.name == "holder") {
      return ChangeKind::holder_changed;
    }
    if (is_own && kind == kind_of<Mandate> && field.name == "limit") {
      return ChangeKind::limit_changed;
    }
    if (is_own && field.name == "replaced_by" && slot_as<Reference>(field, after)->target) {
      return ChangeKind::replaced;
    }
    if (is_own && field.name == "parent") return ChangeKind::parent_changed;
    if (is_among(owners, field.name)) return ChangeKind::owner_changed;
    if (is_among(states, field.name)) return ChangeKind::status_changed;
    if (is_own && field.name == "valid_to" && is_empty(field.reach(before))) {
      return ChangeKind::ended;
    }
    if (slot_as<DateValue>(field, before) != nullptr) return ChangeKind::dates_changed;
    if (kind == kind_of<TargetGroup> && field.name == "level") return of_dose(field, before, after);
    return ChangeKind::field_changed;
  }

  static ChangeKind of_dose(const Field& field, const Record& before, const Record& after) {
    const bool is_more =
        slot_as<ChoiceValue>(field, before)->index < slot_as<ChoiceValue>(field, after)->index;
    return is_more ? ChangeKind::dose_raised : ChangeKind::dose_lowered;
  }

  // Rows that make one statement together, and those within a part that have no names.
  static bool is_told_whole(const Field& list, const PartPair& part) {
    const bool is_inner = part.list != nullptr && find_field(list.parts(), "id") == nullptr;
    return is_inner || is_among(whole_lists, list.name);
  }

  void compare_members(const Change& change) {
    const auto& before = *slot_as<std::vector<Reference>>(*change.field, *change.before);
    const auto& after = *slot_as<std::vector<Reference>>(*change.field, *change.after);
    const auto size = changes_.size();
    const auto add = [&](ChangeKind kind, const Reference& reference) {
      changes_.push_back(change);
      changes_.back().kind = kind;
      changes_.back().reference = &reference;
    };
    for (const auto& each : after) {
      if (std::none_of(before.begin(), before.end(),
                       [&](const auto& other) { return is_same(other, each, moved_); })) {
        add(ChangeKind::member_added, each);
      }
    }
    for (const auto& each : before) {
      if (std::none_of(after.begin(), after.end(),
                       [&](const auto& other) { return is_same(each, other, moved_); })) {
        add(ChangeKind::member_removed, each);
      }
    }
    if (changes_.size() == size) changes_.push_back(change);  // in another order
  }

  void compare_parts(const Field& list, const Record& before, const Record& after) {
    const auto& old_parts = *slot_as<RecordList>(list, before);
    const auto& new_parts = *slot_as<RecordList>(list, after);
    const auto fields = list.parts();
    auto old_keys = keys_of(old_parts, fields, &moved_);
    const auto new_keys = keys_of(new_parts, fields, nullptr);
    pair_alone(old_keys, new_keys, fields);
    std::map<std::string, std::size_t> old_places;
    for (std::size_t i = 0; i < old_keys.size(); ++i) old_places.emplace(old_keys[i], i);
    std::vector<std::size_t> order;  // old places of the parts that are still there
    for (std::size_t i = 0; i < new_keys.size(); ++i) {
      const auto found = old_places.find(new_keys[i]);
      if (found == old_places.end()) {
        add_part(list, {&list, nullptr, &new_parts.at(i)}, before, after);
        continue;
      }
      order.push_back(found->second);
      compare_part({&list, &old_parts.at(found->second), &new_parts.at(i)});
      old_places.erase(found);
    }
    for (std::size_t i = 0; i < old_keys.size(); ++i) {
      const auto found = old_places.find(old_keys[i]);
      if (found == old_places.end() || found->second != i) continue;
      add_part(list, {&list, &old_parts.at(i), nullptr}, before, after);
    }
    if (!std::is_sorted(order.begin(), order.end())) {
      changes_.push_back({is_step(list) ? ChangeKind::steps_reordered : ChangeKind::parts_reordered,
                          &list,
                          &before,
                          &after,
                          {}});
    }
  }

  // The only one that has come is the only one that has gone, written anew: a mailbox that changed.
  static void pair_alone(std::vector<std::string>& old_keys,
                         const std::vector<std::string>& new_keys, FieldTable fields) {
    if (find_field(fields, "id") != nullptr || old_keys.size() != 1 || new_keys.size() != 1) return;
    old_keys = new_keys;
  }

  void compare_part(const PartPair& part) {
    for (const auto& field : part.list->parts()) {
      if (field.name != "id") compare_field(field, *part.before, *part.after, part);
    }
  }

  void add_part(const Field& list, const PartPair& part, const Record& before,
                const Record& after) {
    const bool has_come = part.after != nullptr;
    auto kind = has_come ? ChangeKind::part_added : ChangeKind::part_removed;
    if (is_step(list)) kind = has_come ? ChangeKind::step_inserted : ChangeKind::step_removed;
    if (is_dose(list)) kind = has_come ? ChangeKind::dose_raised : ChangeKind::dose_lowered;
    const auto* field = is_dose(list) ? find_field(list.parts(), "level") : &list;
    changes_.push_back({kind, field, &before, &after, part});
  }

  [[nodiscard]] bool is_step(const Field& list) const {
    return entity_after_.kind == kind_of<DecisionPath> && list.name == "steps";
  }
  [[nodiscard]] bool is_dose(const Field& list) const {
    return entity_after_.kind == kind_of<TargetGroup> && list.name == "doses";
  }

  const Entity& entity_before_;
  const Entity& entity_after_;
  const MovedIds& moved_;
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> field_changes(const Entity& before, const Entity& after, const MovedIds& moved,
                                  bool with_waivers) {
  Comparer comparer(before, after, moved);
  for (const auto* field : kind_info(after).fields) {
    if (is_among(left_out, field->name)) continue;
    if (field->name == "accepted" && !with_waivers) continue;
    comparer.compare_field(*field, before, after, {});
  }
  comparer.compare_bodies();
  return comparer.finish();
}

}  // namespace waymark
