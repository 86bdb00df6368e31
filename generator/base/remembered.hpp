// A pure function that is not called again for what it was called for last time.
#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "base/parallel.hpp"

namespace waymark {

// Stands for the whole input of a function: the same number only for the same input.
using Version = std::uint64_t;

template <class Value>
class Remembered {
 public:
  using Kept = std::shared_ptr<const Value>;

  // The values of all `versions`, by index; `make(index)` is called, on `jobs` threads, for those
  // that were not among the versions of the last call.
  template <class Make>
  std::vector<Kept> of(const std::vector<Version>& versions, std::size_t jobs, const Make& make) {
    std::vector<Kept> values(versions.size());
    parallel_for(values.size(), jobs, [&](std::size_t i) {
      const auto found = known_.find(versions[i]);
      values[i] = found == known_.end() ? std::make_shared<const Value>(make(i)) : found->second;
    });
    known_.clear();
    for (std::size_t i = 0; i < values.size(); ++i) known_.emplace(versions[i], values[i]);
    return values;
  }

  // All values of the last call.
  [[nodiscard]] const std::unordered_map<Version, Kept>& known() const { return known_; }

 private:
  std::unordered_map<Version, Kept> known_;
};

}  // namespace waymark
