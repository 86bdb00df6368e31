#include "diagram/timeline_layout.hpp"

#include <algorithm>

#include "diagram/svg.hpp"
#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double text_gap = 5;    // beside a line or a shape
constexpr double level_gap = 10;  // between two things on one level
constexpr double half_diamond = 7;
constexpr double shortest_bar = 5;

// Things on levels, so that none stands on another. They come in the order of their left ends.
class Levels {
 public:
  // The first of `count` levels that are free from the extent's left end on.
  std::size_t take(const Extent& extent, std::size_t count) {
    std::size_t first = 0;
    while (!is_free(first, count, extent.left)) ++first;
    ends_.resize(std::max(ends_.size(), first + count));
    std::fill_n(ends_.begin() + static_cast<std::ptrdiff_t>(first), count,
                extent.right + level_gap);
    return first;
  }

  [[nodiscard]] std::size_t size() const { return ends_.size(); }

 private:
  [[nodiscard]] bool is_free(std::size_t first, std::size_t count, double left) const {
    const auto end = std::min(first + count, ends_.size());
    for (auto i = first; i < end; ++i) {
      if (ends_[i] > left) return false;
    }
    return true;
  }

  std::vector<double> ends_;
};

// Beside the shape where there is room, else below it.
void place_text(PlacedItem& placed, double room) {
  const auto& label = placed.item->label;
  if (label.empty()) return;
  const auto width = text_width(label, letter_size);
  placed.text = {label};
  placed.text_left = placed.shape.right + text_gap;
  if (placed.text_left + width <= room) return;
  placed.text_left = placed.shape.left - text_gap - width;
  if (placed.text_left >= 0) return;
  placed.has_text_below = true;
  placed.text = fit_text(label, room, letter_size);
  placed.text_left = std::clamp(placed.shape.left, 0.0, std::max(room - width, 0.0));
}

Extent extent_of(const PlacedItem& placed) {
  auto extent = placed.shape;
  for (const auto& line : placed.text) {
    extent.left = std::min(extent.left, placed.text_left);
    extent.right = std::max(extent.right, placed.text_left + text_width(line, letter_size));
  }
  return extent;
}

class Placer {
 public:
  Placer(const TimeAxis& axis, double label_width) : axis_(axis), label_width_(label_width) {}

  [[nodiscard]] std::vector<PlacedMark> marks(const std::vector<TimelineMark>& marks) const {
    std::vector<PlacedMark> made;
    for (const auto& mark : marks) {
      if (!axis_.holds(mark.day)) continue;
      const auto width = text_width(mark.label, letter_size, FontWeight::bold);
      made.push_back({&mark, axis_.middle_of(mark.day), 0, width});
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const auto& one, const auto& other) { return one.x < other.x; });
    const bool fit_to_the_right = std::all_of(made.begin(), made.end(), [&](const auto& placed) {
      return placed.x + text_gap + placed.text_width <= axis_.width();
    });
    fit_to_the_right ? fly_right(made) : fly_left(made);
    return made;
  }

  [[nodiscard]] PlacedLane lane(const TimelineLane& lane) const {
    PlacedLane placed{&lane, fit_text(lane.label, label_width_, letter_size),
                      fit_text(lane.note, label_width_, letter_size)};
    for (const auto& item : lane.items) {
      if (!item.from && !item.to) continue;
      placed.items.push_back({&item, shape_of(item)});
      place_text(placed.items.back(), axis_.width());
    }
    put_on_levels(placed);
    return placed;
  }

 private:
  // All to one side, and those that come first in that direction lowest: no line goes through a
  // text.
  static void fly_left(std::vector<PlacedMark>& marks) {
    Levels levels;
    for (auto& placed : marks) {
      placed.text_left = placed.x - text_gap - placed.text_width;
      placed.level = levels.take({placed.text_left, placed.x}, 1);
    }
  }

  // Mirrored, as levels fill from the left.
  static void fly_right(std::vector<PlacedMark>& marks) {
    Levels levels;
    for (auto placed = marks.rbegin(); placed != marks.rend(); ++placed) {
      placed->text_left = placed->x + text_gap;
      placed->level = levels.take({-placed->text_left - placed->text_width, -placed->x}, 1);
    }
  }

  [[nodiscard]] Extent shape_of(const TimelineItem& item) const {
    if (item.from && item.from == item.to) {
      const auto centre = axis_.middle_of(*item.from);
      return {centre - half_diamond, centre + half_diamond};
    }
    const auto left = item.from ? axis_.begin_of(*item.from) : 0;
    const auto right = item.to ? axis_.end_of(*item.to) : axis_.width();
    return {left, std::max(right, left + shortest_bar)};
  }

  static void put_on_levels(PlacedLane& placed) {
    std::stable_sort(placed.items.begin(), placed.items.end(),
                     [](const auto& one, const auto& other) {
                       return extent_of(one).left < extent_of(other).left;
                     });
    Levels levels;
    for (auto& item : placed.items) {
      item.level = levels.take(extent_of(item), 1 + (item.has_text_below ? item.text.size() : 0));
    }
    placed.levels = levels.size();
  }

  const TimeAxis& axis_;
  double label_width_;
};

}  // namespace

std::optional<std::pair<Day, Day>> span_of(const TimelinePicture& timeline) {
  std::vector<Day> days;
  for (const auto& lane : timeline.lanes) {
    for (const auto& item : lane.items) {
      for (const auto& day : {item.from, item.to}) {
        if (day) days.push_back(*day);
      }
    }
  }
  if (days.empty()) return std::nullopt;
  for (const auto& mark : timeline.marks) {
    if (mark.stretches) days.push_back(mark.day);
  }
  const auto [first, last] = std::minmax_element(days.begin(), days.end());
  return std::pair(*first, *last);
}

TimelineLayout place(const TimelinePicture& timeline, const TimeAxis& axis, double label_width) {
  const Placer placer(axis, label_width);
  TimelineLayout layout;
  layout.marks = placer.marks(timeline.marks);
  for (const auto& placed : layout.marks) {
    layout.mark_levels = std::max(layout.mark_levels, placed.level + 1);
  }
  for (const auto& lane : timeline.lanes) layout.lanes.push_back(placer.lane(lane));
  return layout;
}

}  // namespace waymark
