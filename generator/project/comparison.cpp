// 1. who is who  2. fields  3. what replaces what  4. impact  5. order
#include "project/comparison.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/text.hpp"
#include "project/field_changes.hpp"
#include "resolve/references.hpp"

namespace waymark {
namespace {

constexpr auto names = std::to_array<std::string_view>(
    {"added",          "removed",       "moved",           "renamed",       "kind_changed",
     "ended",          "replaced",      "holder_changed",  "limit_changed", "owner_changed",
     "status_changed", "dates_changed", "parent_changed",  "member_added",  "member_removed",
     "step_inserted",  "step_removed",  "steps_reordered", "dose_raised",   "dose_lowered",
     "part_added",     "part_removed",  "parts_reordered", "field_changed", "text_changed"});

using ById = std::unordered_map<std::string_view, const Entity*>;

const Reference* superseded_by(const Entity& entity) {
  const auto* field = find_field(kind_info(entity).own_fields, "supersedes");
  if (field == nullptr) return nullptr;
  return std::get<const Reference*>(field->reach(entity));
}

class Comparing {
 public:
  Comparing(const Compared& before, const Compared& after) : before_(before), after_(after) {
    for (const auto* side : {&before, &after}) {
      for (const auto& entity : side->portal.entities()) {
        const auto& path = side->files[entity->place.file].path;
        if (before.unreadable.contains(path) || after.unreadable.contains(path)) {
          untold_.insert(entity->id.value);
        }
      }
    }
    old_ = by_id(before.portal);
    new_ = by_id(after.portal);
  }

  std::vector<EntityChanges> compare(bool with_waivers) {
    find_moved();
    for (const auto& entity : after_.portal.entities()) {
      if (const auto* old = old_of(*entity)) compare_pair(*old, *entity, with_waivers);
    }
    for (const auto& entity : after_.portal.entities()) {
      if (is_told(*entity) && old_of(*entity) == nullptr) {
        changes_of(nullptr, entity.get()).push_back({ChangeKind::added});
      }
    }
    for (const auto& entity : before_.portal.entities()) {
      if (is_told(*entity) && new_.find(moved_.now(entity->id.value)) == new_.end()) {
        changes_of(entity.get(), nullptr).push_back({ChangeKind::removed});
      }
    }
    for (const auto& entity : after_.portal.entities()) add_replacement(*entity);
    add_impact();
    std::erase_if(found_, [](const EntityChanges& each) { return each.changes.empty(); });
    sort();
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool is_told(const Entity& entity) const {
    return !untold_.contains(entity.id.value);
  }

  [[nodiscard]] ById by_id(const Resolved& portal) const {
    ById found;
    for (const auto& entity : portal.entities()) {
      if (is_told(*entity)) found.emplace(entity->id.value, entity.get());
    }
    return found;
  }

  void find_moved() {
    std::unordered_set<std::string_view> taken;
    for (const auto& entity : after_.portal.entities()) {
      if (!is_told(*entity) || old_.contains(entity->id.value)) continue;
      for (const auto& former : entity->former_ids) {
        if (!old_.contains(former.value) || new_.contains(former.value)) continue;
        if (!taken.insert(former.value).second) continue;
        moved_.add(former.value, entity->id.value);
        former_[entity.get()] = old_.at(former.value);
        break;
      }
    }
  }

  [[nodiscard]] const Entity* old_of(const Entity& entity) const {
    if (const auto moved = former_.find(&entity); moved != former_.end()) return moved->second;
    const auto found = old_.find(entity.id.value);
    return found == old_.end() ? nullptr : found->second;
  }

  std::vector<Change>& changes_of(const Entity* before, const Entity* after) {
    const auto* key = after != nullptr ? after : before;
    const auto [at, is_new] = places_.emplace(key, found_.size());
    if (is_new) found_.push_back({before, after, {}, {}});
    return found_[at->second].changes;
  }

  void compare_pair(const Entity& before, const Entity& after, bool with_waivers) {
    std::vector<Change> changes;
    if (before.id.value != after.id.value) changes.push_back({ChangeKind::moved});
    if (before.kind != after.kind) {
      changes.push_back({ChangeKind::kind_changed});
    } else {
      for (auto& each : field_changes(before, after, moved_, with_waivers)) {
        changes.push_back(each);
      }
    }
    if (!changes.empty()) changes_of(&before, &after) = std::move(changes);
  }

  // That something is superseded is written on the newer one, and read of the older.
  void add_replacement(const Entity& newer) {
    const auto* now = superseded_by(newer);
    if (now == nullptr || !is_told(newer)) return;
    const auto* old = old_of(newer);
    const auto* then = old == nullptr || old->kind != newer.kind ? nullptr : superseded_by(*old);
    if (then != nullptr && is_same(*then, *now, moved_)) return;
    const auto* field = find_field(kind_info(newer).own_fields, "supersedes");
    if (now->target != nullptr && is_told(*now->target)) {
      auto& changes = changes_of(old_of(*now->target), now->target);
      changes.insert(changes.begin(),
                     {ChangeKind::replaced, field, nullptr, &newer, {}, nullptr, &newer});
    } else if (then != nullptr) {
      changes_of(old, &newer).push_back({ChangeKind::field_changed, field, old, &newer});
    }
  }

  static bool leaves(const EntityChanges& entity) {
    return std::any_of(entity.changes.begin(), entity.changes.end(), [](const Change& change) {
      return change.kind == ChangeKind::removed || change.kind == ChangeKind::moved;
    });
  }

  static bool ends(const EntityChanges& entity) {
    return std::any_of(entity.changes.begin(), entity.changes.end(),
                       [](const Change& change) { return change.kind == ChangeKind::ended; });
  }

  void add_impact() {
    std::unordered_map<std::string_view, EntityChanges*> left;  // by the id that is gone
    for (auto& each : found_) {
      if (leaves(each)) left.emplace(each.before->id.value, &each);
      if (ends(each)) add_those_left_behind(each);
    }
    if (left.empty()) return;
    for (const auto& entity : after_.portal.entities()) add_dangling(*entity, left);
  }

  void add_dangling(const Entity& from,
                    const std::unordered_map<std::string_view, EntityChanges*>& left) const {
    const auto add = [&](std::string_view id, const Field* field, const Part& part) {
      const auto found = left.find(id);
      if (found != left.end()) found->second->impact.push_back({&from, field, part});
    };
    for_each_reference(from, [&](const Field& field, const Reference& reference, const Part& part) {
      if (reference.target == nullptr && !reference.is_hidden) add(reference.id, &field, part);
    });
    for (const auto& link : after_.portal.links(from)) {
      if (link.target.form == LinkForm::entity && link.entity == nullptr) {
        add(link.target.id, nullptr, {});
      }
    }
  }

  // Those who are to hold after the last day. What has happened may go on naming what has ended.
  void add_those_left_behind(EntityChanges& ended) const {
    const auto last = ended.after->valid_to.date.last_day();
    for (const auto& link : after_.portal.backlinks(*ended.after)) {
      const auto& from = *link.from;
      const bool is_past = from.kind == kind_of<Decision> || from.kind == kind_of<Meeting> ||
                           (link.field != nullptr && link.field->name == "supersedes");
      const bool ends_too = from.valid_to.is_set() && from.valid_to.date.last_day() <= last;
      if (!is_past && !ends_too && &from != ended.after) ended.impact.push_back(link);
    }
  }

  void sort() {
    std::unordered_map<const Entity*, std::string> keys;
    for (const auto& each : found_) {
      keys.emplace(&each.shown(), collation_key(name_of(each.shown())));
    }
    const auto key = [&](const EntityChanges& each) {
      const auto& entity = each.shown();
      return std::tie(entity.kind, keys.at(&entity), entity.id.value);
    };
    std::sort(found_.begin(), found_.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
  }

  const Compared& before_;
  const Compared& after_;
  std::unordered_set<std::string_view> untold_;
  ById old_;
  ById new_;
  MovedIds moved_;
  std::unordered_map<const Entity*, const Entity*> former_;
  std::vector<EntityChanges> found_;
  std::unordered_map<const Entity*, std::size_t> places_;  // in found_
};

}  // namespace

std::string_view change_name(ChangeKind kind) { return names[static_cast<std::size_t>(kind)]; }

std::vector<EntityChanges> compare(const Compared& before, const Compared& after,
                                   bool with_waivers) {
  return Comparing(before, after).compare(with_waivers);
}

}  // namespace waymark
