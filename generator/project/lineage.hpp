// Documents and decisions that come of one another over the years.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

// A document or a decision at its place in time.
struct LineageMember {
  const Entity* entity;
  std::optional<PartialDate> date;
  // The field that it stands in: "date", "decided_on" or "valid_from"; "about" where a document
  // says none and has that of the last decision taken about it.
  std::string_view dated_by = {};
};

// In the order of time; those without a date last.
using Lineage = std::vector<LineageMember>;

// All of the portal's, each with two members or more. What replaces what, what a decision is about,
// what belongs to one case and what rests on what hold a lineage together, in that order: where it
// would grow past `most_members`, the later ones of these do not join.
class Lineages {
 public:
  static constexpr std::size_t most_members = 40;

  explicit Lineages(const Snapshot& snapshot);

  // The entity's own; nullptr where it has none.
  [[nodiscard]] const Lineage* of(const Entity& entity) const;

  // By their first members.
  [[nodiscard]] const std::vector<Lineage>& all() const { return lineages_; }

 private:
  std::vector<Lineage> lineages_;
  std::unordered_map<const Entity*, std::size_t> places_;  // in lineages_
};

// The last member that has a date, by which people know the lineage; else the first member.
const LineageMember& newest_of(const Lineage& lineage);

}  // namespace waymark
