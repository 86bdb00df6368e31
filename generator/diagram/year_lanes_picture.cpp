#include "diagram/year_lanes_picture.hpp"

#include <algorithm>
#include <cmath>

#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double box_width = 250;
constexpr double box_gap = 16;
constexpr double period_gap = 20;
constexpr double lane_gap = 110;
constexpr double head_height = 34;
constexpr double label_width = 92;
constexpr double side_room = 22;   // beside a lane without arrows of its own
constexpr double track_step = 16;  // between arrows beside a lane
constexpr double head_length = 10;
constexpr double port = 9;  // from a box's middle to where arrows within a lane come and go
constexpr double stroke = 3;

// An arrow within a lane, and how far from the lane it runs.
struct Bow {
  std::size_t arrow;
  double top;
  double bottom;
  std::size_t track = 0;
};

class Painter {
 public:
  explicit Painter(const YearLanes& timeline) : timeline_(timeline) {
    for (const auto& item : timeline.items) boxes_.emplace_back(item.box, box_width);
    place_items();
    for (std::size_t lane = 0; lane < bows_.size(); ++lane) place_bows(lane);
    lefts_[0] = label_width + room_beside(0);
    lefts_[1] = lefts_[0] + box_width + lane_gap;
  }

  Html paint() const {
    const auto width = lefts_[1] + box_width + room_beside(1);
    SvgWriter svg(timeline_.name, width, height_ + stroke, timeline_.title, timeline_.description);
    for (std::size_t lane = 0; lane < lefts_.size(); ++lane) {
      svg.centred_text("lane-name", lefts_[lane] + box_width / 2, 4, {timeline_.lanes[lane]});
    }
    paint_periods(svg, width);
    for (const auto& arrow : timeline_.arrows) {
      if (lane_of(arrow.from) != lane_of(arrow.to)) paint_across(svg, arrow);
    }
    for (std::size_t lane = 0; lane < bows_.size(); ++lane) paint_bows(svg, lane);
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      boxes_[i].paint(svg, {lefts_[lane_of(i)] + box_width / 2, middles_[i]});
    }
    return svg.finish();
  }

 private:
  [[nodiscard]] std::size_t lane_of(std::size_t item) const { return timeline_.items[item].lane; }

  void place_items() {
    middles_.resize(boxes_.size());
    auto top = head_height;
    for (std::size_t period = 0; period < timeline_.periods.size(); ++period) {
      tops_.push_back(top);
      std::array<double, 2> ends = {top + period_gap, top + period_gap};
      for (std::size_t i = 0; i < boxes_.size(); ++i) {
        if (timeline_.items[i].period != period) continue;
        auto& end = ends[lane_of(i)];
        middles_[i] = end + boxes_[i].height() / 2;
        end += boxes_[i].height() + box_gap;
      }
      top = std::max(ends[0], ends[1]) + period_gap - box_gap;
    }
    height_ = top;
  }

  // Each on the nearest track where nothing shorter is in its way.
  void place_bows(std::size_t lane) {
    auto& bows = bows_[lane];
    for (std::size_t i = 0; i < timeline_.arrows.size(); ++i) {
      const auto& arrow = timeline_.arrows[i];
      if (lane_of(arrow.from) != lane || lane_of(arrow.to) != lane) continue;
      const auto [top, bottom] = std::minmax(middles_[arrow.from], middles_[arrow.to]);
      bows.push_back({i, top, bottom});
    }
    std::stable_sort(bows.begin(), bows.end(), [](const Bow& a, const Bow& b) {
      return a.bottom - a.top < b.bottom - b.top;
    });
    for (std::size_t i = 0; i < bows.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool meets = bows[j].top < bows[i].bottom && bows[i].top < bows[j].bottom;
        if (meets) bows[i].track = std::max(bows[i].track, bows[j].track + 1);
      }
      tracks_[lane] = std::max(tracks_[lane], bows[i].track + 1);
    }
  }

  [[nodiscard]] double room_beside(std::size_t lane) const {
    return side_room + static_cast<double>(tracks_[lane]) * track_step;
  }

  void paint_periods(SvgWriter& svg, double width) const {
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      svg.line("year-line", {0, tops_[i]}, {width, tops_[i]});
      auto top = tops_[i] + period_gap;
      for (const auto& line :
           fit_text(timeline_.periods[i], label_width, letter_size, FontWeight::bold)) {
        svg.text("year", 0, top, line);
        top += line_height;
      }
    }
  }

  void paint_across(SvgWriter& svg, const YearLanesArrow& arrow) const {
    const bool is_right = lane_of(arrow.to) == 1;
    const auto sign = is_right ? 1 : -1;
    const auto edge = [&](std::size_t item) {
      return lefts_[lane_of(item)] + (lane_of(item) == 0 ? box_width : 0);
    };
    const Point from{edge(arrow.from), middles_[arrow.from]};
    const Point tip{edge(arrow.to), middles_[arrow.to]};
    const Point end{tip.x - sign * head_length, tip.y};
    const auto middle = (from.x + end.x) / 2;
    svg.curve(class_of(arrow.line), {{from, {middle, from.y}, {middle, end.y}, end}, tip});
  }

  void paint_bows(SvgWriter& svg, std::size_t lane) const {
    const auto sign = lane == 0 ? -1 : 1;
    const auto edge = lefts_[lane] + (lane == 0 ? 0 : box_width);
    for (const auto& bow : bows_[lane]) {
      const auto& arrow = timeline_.arrows[bow.arrow];
      const auto down = middles_[arrow.from] < middles_[arrow.to] ? 1 : -1;
      const Point from{edge, middles_[arrow.from] + down * port};
      const Point tip{edge, middles_[arrow.to] - down * port};
      const Point end{tip.x + sign * head_length, tip.y};
      const auto out = edge + sign * (side_room + static_cast<double>(bow.track) * track_step);
      svg.curve(class_of(arrow.line), {bow_points(from, end, out), tip});
    }
  }

  // Out from the lane, along it, and back.
  static std::vector<Point> bow_points(Point from, Point end, double out) {
    const auto down = from.y < end.y ? 1 : -1;
    const auto turn = down * std::min(14.0, std::abs(end.y - from.y) / 2);
    const Point begins{out, from.y + turn};
    const Point ends{out, end.y - turn};
    return {from, {out, from.y}, {out, from.y}, begins,       begins,
            ends, ends,          {out, end.y},  {out, end.y}, end};
  }

  const YearLanes& timeline_;
  std::vector<PictureBox> boxes_;
  std::vector<double> middles_;           // by item
  std::vector<double> tops_;              // by period
  std::array<std::vector<Bow>, 2> bows_;  // by lane
  std::array<std::size_t, 2> tracks_ = {0, 0};
  std::array<double, 2> lefts_ = {0, 0};
  double height_ = 0;
};

}  // namespace

Html year_lanes_picture(const YearLanes& timeline) { return Painter(timeline).paint(); }

}  // namespace waymark
