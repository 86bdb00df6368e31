#include "check/arrows.hpp"

#include <algorithm>

namespace waymark {
namespace {

// Goes as deep as it can, with a list in place of calls: a path may be longer than the stack.
class CircleFinder {
 public:
  explicit CircleFinder(const Arrows& arrows) : arrows_(arrows), taken_(arrows.size()) {
    is_seen_.resize(arrows.size());
    is_on_way_.resize(arrows.size());
  }

  std::vector<std::vector<std::size_t>> find() {
    for (std::size_t start = 0; start < arrows_.size(); ++start) {
      if (!is_seen_[start]) enter(start);
      while (!way_.empty()) go_on();
    }
    return std::move(found_);
  }

 private:
  void enter(std::size_t place) {
    is_seen_[place] = is_on_way_[place] = true;
    way_.push_back(place);
  }

  void go_on() {
    const auto at = way_.back();
    if (taken_[at] == arrows_[at].size()) {
      is_on_way_[at] = false;
      way_.pop_back();
      return;
    }
    const auto next = arrows_[at][taken_[at]++];
    if (is_on_way_[next]) {
      found_.emplace_back(std::find(way_.begin(), way_.end(), next), way_.end());
    } else if (!is_seen_[next]) {
      enter(next);
    }
  }

  const Arrows& arrows_;
  std::vector<std::size_t> taken_;  // how many of a place's arrows have been followed
  std::vector<bool> is_seen_;
  std::vector<bool> is_on_way_;
  std::vector<std::size_t> way_;
  std::vector<std::vector<std::size_t>> found_;
};

}  // namespace

std::vector<bool> reached_from(std::vector<std::size_t> starts, const Arrows& arrows) {
  std::vector<bool> is_reached(arrows.size());
  auto& waiting = starts;
  for (const auto start : starts) is_reached[start] = true;
  while (!waiting.empty()) {
    const auto at = waiting.back();
    waiting.pop_back();
    for (const auto next : arrows[at]) {
      if (is_reached[next]) continue;
      is_reached[next] = true;
      waiting.push_back(next);
    }
  }
  return is_reached;
}

Arrows turned(const Arrows& arrows) {
  Arrows back(arrows.size());
  for (std::size_t from = 0; from < arrows.size(); ++from) {
    for (const auto to : arrows[from]) back[to].push_back(from);
  }
  return back;
}

std::vector<std::vector<std::size_t>> circles(const Arrows& arrows) {
  return CircleFinder(arrows).find();
}

}  // namespace waymark
