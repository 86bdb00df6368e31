#include "diagram/side_trees.hpp"

#include <algorithm>

namespace waymark {
namespace {

using Boxes = std::vector<std::size_t>;

struct Side {
  Boxes boxes;                 // those that hang on the middle
  std::vector<double> widths;  // of its columns, from the middle
  double width = 0;            // of them all, with the room between
};

class Placer {
 public:
  Placer(const std::vector<Branch>& branches, double box_gap, double rank_gap)
      : branches_(branches), box_gap_(box_gap), rank_gap_(rank_gap) {
    sort_out();
    measure(left_);
    measure(right_);
  }

  PlacedTrees place(double width, double height) {
    const auto tallest = std::max({height, needed(left_.boxes), needed(right_.boxes)});
    placed_.middle = {left_.width + width / 2, tallest / 2};
    placed_.width = left_.width + width + right_.width;
    placed_.height = tallest;
    for (std::size_t i = 0; i < branches_.size(); ++i) {
      const auto away = width / 2 + away_from_middle(i);
      placed_.centres[i].x = placed_.middle.x + (branches_[i].is_left ? -away : away);
    }
    down(left_.boxes, tallest / 2);
    down(right_.boxes, tallest / 2);
    return std::move(placed_);
  }

 private:
  Side& side_of(const Branch& branch) { return branch.is_left ? left_ : right_; }

  void sort_out() {
    heights_.resize(branches_.size());
    hanging_.resize(branches_.size());
    ranks_.resize(branches_.size());
    placed_.centres.resize(branches_.size());
    for (std::size_t i = 0; i < branches_.size(); ++i) {
      const auto& branch = branches_[i];
      ranks_[i] = branch.on ? ranks_[*branch.on] + 1 : 0;
      (branch.on ? hanging_[*branch.on] : side_of(branch).boxes).push_back(i);
      auto& widths = side_of(branch).widths;
      if (widths.size() == ranks_[i]) widths.push_back(0);
      widths[ranks_[i]] = std::max(widths[ranks_[i]], branch.width);
    }
    for (auto i = branches_.size(); i-- > 0;) {
      heights_[i] = std::max(branches_[i].height, needed(hanging_[i]));
    }
  }

  void measure(Side& side) const {
    for (const auto width : side.widths) side.width += rank_gap_ + width;
  }

  // The height that boxes with what hangs on them take below each other.
  [[nodiscard]] double needed(const Boxes& boxes) const {
    double sum = boxes.empty() ? 0 : -box_gap_;
    for (const auto box : boxes) sum += heights_[box] + box_gap_;
    return sum;
  }

  // From the edge of the box in the middle to a branch's centre.
  double away_from_middle(std::size_t branch) {
    const auto& widths = side_of(branches_[branch]).widths;
    double away = rank_gap_;
    for (std::size_t rank = 0; rank < ranks_[branch]; ++rank) away += widths[rank] + rank_gap_;
    return away + widths[ranks_[branch]] / 2;
  }

  void down(const Boxes& boxes, double middle) {
    auto top = middle - needed(boxes) / 2;
    for (const auto box : boxes) {
      placed_.centres[box].y = top + heights_[box] / 2;
      down(hanging_[box], placed_.centres[box].y);
      top += heights_[box] + box_gap_;
    }
  }

  const std::vector<Branch>& branches_;
  double box_gap_;
  double rank_gap_;
  Side left_;
  Side right_;
  std::vector<Boxes> hanging_;
  std::vector<std::size_t> ranks_;  // from the middle, counted from 0
  std::vector<double> heights_;     // of each box with what hangs on it
  PlacedTrees placed_;
};

}  // namespace

PlacedTrees place_side_trees(double width, double height, const std::vector<Branch>& branches,
                             double box_gap, double rank_gap) {
  return Placer(branches, box_gap, rank_gap).place(width, height);
}

}  // namespace waymark
