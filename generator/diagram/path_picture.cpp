// 1. texts broken into lines, which gives sizes  2. places by dot  3. lanes, ways, then steps drawn
#include "diagram/path_picture.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/svg.hpp"
#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double step_width = 176;
constexpr double condition_width = 148;
constexpr double padding = 12;
constexpr double slant = 14;  // of a decision's pointed sides
constexpr double lane_width = 200;
constexpr double lane_padding = 10;
constexpr double head_gap = 18;  // between a lane's head and what stands in it

using Lines = std::vector<std::string>;

double height_of(const Lines& lines) { return static_cast<double>(lines.size()) * line_height; }

double width_of(const Lines& lines) {
  double widest = 0;
  for (const auto& line : lines) widest = std::max(widest, text_width(line, letter_size));
  return widest;
}

double text_room(StepShape shape) {
  const bool is_pointed = shape == StepShape::decision || shape == StepShape::consultation;
  return step_width - 2 * padding - (is_pointed ? 2 * slant : 0);
}

struct DrawnStep {
  Lines kind;
  Lines title;

  [[nodiscard]] double height() const { return height_of(kind) + height_of(title) + 2 * padding; }
};

std::string_view class_of(StepShape shape) {
  constexpr std::string_view names[] = {"intake",    "preparation", "consultation", "decision",
                                        "execution", "follow-up",   "end"};
  return names[static_cast<std::size_t>(shape)];
}

class Painter {
 public:
  explicit Painter(const PathDiagram& diagram) : diagram_(diagram) {
    for (std::size_t i = 0; i < diagram.steps.size(); ++i) add_step(i);
    for (const auto& way : diagram.ways) add_way(way);
    for (const auto& lane : diagram.lanes) {
      heads_.push_back(
          fit_text(lane.name, lane_width - 2 * lane_padding, letter_size, FontWeight::bold));
      head_height_ = std::max(head_height_, height_of(heads_.back()) + 2 * lane_padding);
      graph_.lane_widths.push_back(lane_width);
    }
    graph_.box_gap = 16;
    graph_.rank_gap = 26;
    placed_ = place(graph_);
    top_ = head_height_ + head_gap;
  }

  Html paint() {
    SvgWriter svg("path-picture", placed_.width + 2, placed_.height + top_ + 2, diagram_.title,
                  diagram_.description);
    for (std::size_t i = 0; i < diagram_.lanes.size(); ++i) paint_lane(svg, i);
    for (std::size_t i = 0; i < placed_.curves.size(); ++i) {
      svg.curve(is_return_[i] ? "way return" : "way", shifted(placed_.curves[i]));
    }
    for (const auto& [box, lines] : conditions_) {
      const auto at = centre(box);
      svg.centred_text("condition", at.x, at.y - height_of(lines) / 2, lines);
    }
    for (std::size_t i = 0; i < diagram_.steps.size(); ++i) paint_step(svg, i);
    return svg.finish();
  }

 private:
  void add_step(std::size_t index) {
    const auto& step = diagram_.steps[index];
    const auto room = text_room(step.shape);
    steps_.push_back({fit_text(fmt::format("{}. {}", index + 1, step.kind), room, letter_size),
                      fit_text(step.title, room, letter_size, FontWeight::bold)});
    graph_.boxes.push_back({step_width, steps_.back().height(), step.lane});
  }

  // A condition is a box on the way, so that nothing is drawn over it.
  void add_way(const DiagramWay& way) {
    if (way.when.empty()) {
      add_line({way.from, way.to, way.is_return, true}, way.is_return);
      return;
    }
    auto lines = fit_text(way.when, condition_width, letter_size);
    const auto box = graph_.boxes.size();
    graph_.boxes.push_back(
        {width_of(lines) + 8, height_of(lines) + 8, diagram_.steps[way.to].lane});
    conditions_.push_back({box, std::move(lines)});
    add_line({way.from, box, way.is_return, false}, way.is_return);
    add_line({box, way.to, way.is_return, true}, way.is_return);
  }

  void add_line(Line line, bool is_return) {
    graph_.lines.push_back(line);
    is_return_.push_back(is_return);
  }

  [[nodiscard]] Point shifted(Point point) const { return {point.x + 1, point.y + top_ + 1}; }
  [[nodiscard]] Point centre(std::size_t box) const { return shifted(placed_.centres[box]); }
  [[nodiscard]] Curve shifted(Curve curve) const {
    for (auto& point : curve.points) point = shifted(point);
    curve.tip = shifted(curve.tip);
    return curve;
  }

  void paint_lane(SvgWriter& svg, std::size_t index) const {
    const auto [left, right] = placed_.lanes[index];
    const auto middle = (left + right) / 2 + 1;
    svg.rectangle("lane", left + 1, 1, right - left, placed_.height + top_);
    svg.rectangle("lane-head", left + 1, 1, right - left, head_height_);
    svg.open_link(diagram_.lanes[index].url);
    svg.centred_text("lane-name", middle, 1 + (head_height_ - height_of(heads_[index])) / 2,
                     heads_[index]);
    if (!diagram_.lanes[index].url.empty()) svg.close_link();
  }

  void paint_step(SvgWriter& svg, std::size_t index) const {
    const auto& step = diagram_.steps[index];
    const auto at = centre(index);
    const auto height = steps_[index].height();
    svg.open_group(fmt::format("step step-{}", class_of(step.shape)));
    svg.open_link(step.url);
    paint_shape(svg, step.shape, at.x - step_width / 2, at.y - height / 2, height);
    const auto top = at.y - height / 2 + padding;
    svg.centred_text("kind", at.x, top, steps_[index].kind);
    svg.centred_text("title", at.x, top + height_of(steps_[index].kind), steps_[index].title);
    if (!step.url.empty()) svg.close_link();
    svg.close_group();
  }

  static void paint_shape(SvgWriter& svg, StepShape shape, double left, double top, double height) {
    const auto right = left + step_width;
    const auto bottom = top + height;
    switch (shape) {
      case StepShape::intake:
      case StepShape::end:
        svg.rectangle("shape", left, top, step_width, height, std::min(height / 2, 26.0));
        return;
      case StepShape::decision:
        svg.polygon("shape", {{left, top + height / 2},
                              {left + slant, top},
                              {right - slant, top},
                              {right, top + height / 2},
                              {right - slant, bottom},
                              {left + slant, bottom}});
        return;
      case StepShape::consultation:
        svg.polygon("shape",
                    {{left + slant, top}, {right, top}, {right - slant, bottom}, {left, bottom}});
        return;
      case StepShape::preparation: svg.rectangle("shape", left, top, step_width, height); return;
      case StepShape::execution:
        svg.rectangle("shape", left, top, step_width, height);
        svg.line("mark", {left + 5, top}, {left + 5, bottom});
        svg.line("mark", {right - 5, top}, {right - 5, bottom});
        return;
      case StepShape::follow_up:
        svg.rectangle("shape", left, top, step_width, height, 10);
        svg.line("mark", {left + 6, bottom - 5}, {right - 6, bottom - 5});
        return;
    }
  }

  const PathDiagram& diagram_;
  Graph graph_;
  std::vector<bool> is_return_;  // of the graph's lines
  std::vector<DrawnStep> steps_;
  std::vector<std::pair<std::size_t, Lines>> conditions_;  // by their box
  std::vector<Lines> heads_;
  double head_height_ = 0;
  double top_ = 0;
  PlacedGraph placed_;
};

}  // namespace

Html path_picture(const PathDiagram& diagram) { return Painter(diagram).paint(); }

}  // namespace waymark
