// Two contents compared as what they say: which entities have come, gone and changed, and what in
// them. No words; view/ has those.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "resolve/resolved.hpp"
#include "source/source_set.hpp"

namespace waymark {

enum class ChangeKind {
  added,
  removed,
  moved,    // another id, with the old one among `former_ids`
  renamed,  // another title
  kind_changed,
  ended,     // has got a last day
  replaced,  // something new says that it supersedes this
  holder_changed,
  limit_changed,
  owner_changed,
  status_changed,
  dates_changed,
  parent_changed,
  member_added,
  member_removed,
  step_inserted,
  step_removed,
  steps_reordered,
  dose_raised,
  dose_lowered,
  part_added,
  part_removed,
  parts_reordered,
  field_changed,
  text_changed,  // the body
};

// As JSON and tests name it: "step_inserted".
std::string_view change_name(ChangeKind kind);

// A part as it was and is; null where it is missing.
struct PartPair {
  const Field* list = nullptr;  // the field that holds the part; null outside parts
  const Record* before = nullptr;
  const Record* after = nullptr;
};

struct Change {
  ChangeKind kind;
  const Field* field = nullptr;    // what changed; null where it is more than a field
  const Record* before = nullptr;  // that have the field
  const Record* after = nullptr;
  PartPair part = {};                    // that the field belongs to, or that has come or gone
  const Reference* reference = nullptr;  // the member that has come or gone
  const Entity* other = nullptr;         // what replaces the entity
};

struct EntityChanges {
  const Entity* before = nullptr;  // null: it is new
  const Entity* after = nullptr;   // null: it is gone
  std::vector<Change> changes;
  std::vector<Backlink> impact;  // who still refers to what is gone, has moved or ends

  [[nodiscard]] const Entity& shown() const { return after != nullptr ? *after : *before; }
};

// One content: a portal with its ids bound, for those who are to read of the changes.
struct Compared {
  const Resolved& portal;
  const std::vector<SourceFile>& files;
  const std::set<std::string>& unreadable;  // paths of files that have mistakes
};

// In the order of the kinds, then of the alphabet. An entity of a file that could not be read in
// one of them is left out, as nobody can tell what has changed. `with_waivers` tells of findings
// that editors have accepted, too.
std::vector<EntityChanges> compare(const Compared& before, const Compared& after,
                                   bool with_waivers);

}  // namespace waymark
