// Who may decide what on the day of the snapshot: the mandates that hold, by matter and by holder.
#pragma once

#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

// What a mandate is a right to. Pages list them in this order.
enum class Right { decision, execution, signature };

Right right_of(const Mandate& mandate);

// The currency that the matter's amounts are in: its own, else a wider matter's; empty for none.
std::string_view currency_of(const Matter& matter);

// The mandates by which a matter is decided.
struct Covering {
  std::vector<const Mandate*> mandates;  // the matter's own, then those of the wider matters
  const Matter* more = nullptr;  // a wider matter that has too many to list with each narrower one
};

// Everything in it holds on the day, and stands in the order of the alphabet where nothing else is
// said.
class Rights {
 public:
  explicit Rights(const Snapshot& snapshot);

  // The matter's mandates with those of the wider matters; of each matter by right and amount.
  [[nodiscard]] Covering covering(const Matter& matter) const;

  // The paths that lead to a decision in the matter: its own, else those of the nearest wider one.
  [[nodiscard]] const std::vector<const DecisionPath*>& paths(const Matter& matter) const;

  // The matters right under this one.
  [[nodiscard]] const std::vector<const Matter*>& parts(const Matter& matter) const;

  // The matters that lie under none.
  [[nodiscard]] const std::vector<const Matter*>& roots() const { return roots_; }

  // The mandates of a role, unit or forum.
  [[nodiscard]] const std::vector<const Mandate*>& held_by(const Entity& holder) const;

  // All who hold a mandate.
  [[nodiscard]] const std::vector<const Entity*>& holders() const { return holders_; }

 private:
  template <class Kind>
  using ByEntity = std::unordered_map<const Entity*, std::vector<const Kind*>>;

  ByEntity<Mandate> about_;  // by matter
  ByEntity<Mandate> held_;   // by holder
  ByEntity<DecisionPath> paths_;
  ByEntity<Matter> parts_;
  std::vector<const Matter*> roots_;
  std::vector<const Entity*> holders_;
};

}  // namespace waymark
