// Whether a field says the same in two contents.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "model/field.hpp"

namespace waymark {

// Ids that entities have left for others.
class MovedIds {
 public:
  void add(std::string_view before, std::string_view after) { moved_.emplace(before, after); }

  // What is called `id` in the older content, as the newer calls it.
  [[nodiscard]] std::string_view now(std::string_view id) const {
    const auto found = moved_.find(id);
    return found == moved_.end() ? id : found->second;
  }

 private:
  std::unordered_map<std::string_view, std::string_view> moved_;
};

bool is_same(const Reference& before, const Reference& after, const MovedIds& moved);

// `field` of two records of one type.
bool is_same(const Field& field, const Record& before, const Record& after, const MovedIds& moved);

}  // namespace waymark
