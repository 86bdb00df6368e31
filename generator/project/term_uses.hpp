// Which entities use a term in their text.
#pragma once

#include <unordered_map>
#include <vector>

#include "model/entity.hpp"

namespace waymark {

class TermUses {
 public:
  void add(const Entity& term, const Entity& user) { users_[&term].push_back(&user); }

  // In the order in which they were added.
  [[nodiscard]] const std::vector<const Entity*>& of(const Entity& term) const {
    static const std::vector<const Entity*> none;
    const auto found = users_.find(&term);
    return found == users_.end() ? none : found->second;
  }

 private:
  std::unordered_map<const Entity*, std::vector<const Entity*>> users_;
};

}  // namespace waymark
