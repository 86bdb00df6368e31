#include "diagram/timeline_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "diagram/svg.hpp"
#include "diagram/time_axis.hpp"
#include "diagram/timeline_layout.hpp"

namespace waymark {
namespace {

// As wide as the text of an A4 page.
constexpr double picture_width = 700;
constexpr double label_width = 196;
constexpr double plot_left = 208;
constexpr double plot_width = 486;
constexpr double padding = 7;  // above and below what stands in a lane
constexpr double gap = 5;
constexpr double beside_line = 3;
constexpr double room_for_year = 38;
constexpr double bar_height = 14;
constexpr double level_height = 20;
constexpr double point_length = 8;

double height_of(const std::vector<std::string>& lines) {
  return static_cast<double>(lines.size()) * line_height;
}

double height_of(const PlacedLane& placed) {
  return std::max(height_of(placed.label) + height_of(placed.note),
                  static_cast<double>(placed.levels) * level_height) +
         2 * padding;
}

double height_of(const std::vector<PlacedLane>& lanes) {
  double height = 0;
  for (const auto& placed : lanes) height += height_of(placed);
  return height;
}

std::string_view class_of(TimeState state) {
  constexpr std::string_view classes[] = {"shape past", "shape present", "shape coming",
                                          "shape stopped"};
  return classes[static_cast<std::size_t>(state)];
}

class Painter {
 public:
  Painter(const TimelinePicture& timeline, const TimeAxis& axis)
      : timeline_(timeline),
        axis_(axis),
        layout_(place(timeline, axis, label_width)),
        axis_top_(static_cast<double>(layout_.mark_levels) * line_height + gap),
        lanes_top_(axis_top_ + (has_year_line() ? 2 : 1) * line_height + gap),
        bottom_(lanes_top_ + height_of(layout_.lanes)),
        svg_(timeline.name, picture_width, bottom_, timeline.title, timeline.description) {}

  Html paint() {
    svg_.open_group("timeline");
    paint_grid();
    for (const auto& placed : layout_.marks) paint_mark(placed);
    paint_names();
    auto top = lanes_top_;
    for (const auto& placed : layout_.lanes) {
      svg_.line("rule", {0, top}, {picture_width, top});
      paint_lane(placed, top + padding);
      top += height_of(placed);
    }
    svg_.close_group();
    return svg_.finish();
  }

 private:
  [[nodiscard]] double names_top() const { return lanes_top_ - gap - line_height; }
  [[nodiscard]] bool has_year_line() const { return axis_.unit() != TimeUnit::year; }

  [[nodiscard]] std::string name_of_part(const Day& day) const {
    switch (axis_.unit()) {
      case TimeUnit::month: return timeline_.months[static_cast<std::size_t>(day.month - 1)];
      case TimeUnit::quarter: return fmt::format("{} {}", timeline_.quarter, (day.month + 2) / 3);
      case TimeUnit::year: return std::to_string(day.year);
    }
    return {};
  }

  [[nodiscard]] bool begins_year(std::size_t part) const {
    const auto& parts = axis_.parts();
    return has_year_line() && (part == 0 || parts[part].year > parts[part - 1].year);
  }

  void paint_grid() {
    const auto& parts = axis_.parts();
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      const auto x = plot_left + axis_.begin_of(parts[i]);
      svg_.line("grid", {x, begins_year(i) ? axis_top_ : names_top()}, {x, bottom_});
    }
  }

  // After the lines, which end where a name stands.
  void paint_names() {
    const auto& parts = axis_.parts();
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      const auto x = plot_left + axis_.begin_of(parts[i]);
      if (begins_year(i)) paint_year(parts[i], x);
      svg_.text("part left", x + beside_line, names_top(), name_of_part(parts[i]));
    }
  }

  // A year of which only a short part is there begins before it, where there is room.
  void paint_year(const Day& begin, double x) {
    const Day next{begin.year + 1, 1, 1};
    const auto end = axis_.holds(next) ? plot_left + axis_.begin_of(next) : picture_width;
    svg_.text("year left", std::min(x + beside_line, end - room_for_year), axis_top_,
              std::to_string(begin.year));
  }

  void paint_mark(const PlacedMark& placed) {
    const auto levels_above = layout_.mark_levels - 1 - placed.level;
    const auto top = static_cast<double>(levels_above) * line_height;
    const auto x = plot_left + placed.x;
    svg_.open_group(placed.mark->is_today ? "day today" : "day");
    svg_.line("day-line", {x, top}, {x, bottom_});
    svg_.text("day-name left", plot_left + placed.text_left, top, placed.mark->label);
    svg_.close_group();
  }

  void paint_lane(const PlacedLane& placed, double top) {
    if (!placed.label.empty()) {
      svg_.open_link(placed.lane->url);
      svg_.left_text("name", 0, top, placed.label);
      if (!placed.lane->url.empty()) svg_.close_link();
    }
    if (!placed.note.empty()) {
      svg_.left_text("kind", 0, top + height_of(placed.label), placed.note);
    }
    for (const auto& item : placed.items) {
      paint_item(item, top + static_cast<double>(item.level) * level_height);
    }
  }

  void paint_item(const PlacedItem& placed, double top) {
    svg_.open_link(placed.item->url);
    const auto middle = top + line_height / 2;
    if (placed.is_day()) {
      paint_diamond(placed, middle);
    } else {
      paint_bar(placed, middle);
    }
    const auto text_top = placed.has_text_below ? top + level_height : top;
    if (!placed.text.empty()) {
      svg_.left_text("item", plot_left + placed.text_left, text_top, placed.text);
    }
    if (!placed.item->url.empty()) svg_.close_link();
  }

  void paint_diamond(const PlacedItem& placed, double middle) {
    const auto left = plot_left + placed.shape.left;
    const auto right = plot_left + placed.shape.right;
    const auto half = (right - left) / 2;
    svg_.polygon(class_of(placed.item->state), {{left, middle},
                                                {left + half, middle - half},
                                                {right, middle},
                                                {left + half, middle + half}});
  }

  void paint_bar(const PlacedItem& placed, double middle) {
    const auto& [item, shape] = std::pair(placed.item, placed.shape);
    const Extent bar{plot_left + shape.left, plot_left + shape.right};
    const auto top = middle - bar_height / 2;
    if (item->from && item->to) {
      svg_.rectangle(class_of(item->state), bar.left, top, bar.right - bar.left, bar_height, 2);
      return;
    }
    const auto begin = item->from ? 0 : point_length;
    const auto end = item->to ? 0 : point_length;
    svg_.polygon(class_of(item->state), {{bar.left, middle},
                                         {bar.left + begin, top},
                                         {bar.right - end, top},
                                         {bar.right, middle},
                                         {bar.right - end, top + bar_height},
                                         {bar.left + begin, top + bar_height}});
  }

  const TimelinePicture& timeline_;
  const TimeAxis& axis_;
  TimelineLayout layout_;
  double axis_top_;
  double lanes_top_;
  double bottom_;
  SvgWriter svg_;
};

}  // namespace

Html timeline_picture(const TimelinePicture& timeline) {
  const auto span = span_of(timeline);
  if (!span) return {};
  const TimeAxis axis(span->first, span->second, plot_width);
  return Painter(timeline, axis).paint();
}

}  // namespace waymark
