#include "diagram/neighbourhood_picture.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double box_width = 232;
constexpr double box_width_with_text = 240;
constexpr double stroke = 3;  // room for half of the widest line around a box

// From one box's right side to another's left. The two stand in columns next to each other, so
// that nothing lies between.
Curve side_to_side(Point from, Point to, bool has_head) {
  constexpr double head_length = 10;
  const Point end{has_head ? to.x - head_length : to.x, to.y};
  const auto middle = (from.x + end.x) / 2;
  return {{from, {middle, from.y}, {middle, end.y}, end}, to};
}

class Painter {
 public:
  explicit Painter(const Neighbourhood& neighbourhood) : neighbourhood_(neighbourhood) {
    graph_.flow = Flow::right;
    graph_.box_gap = 14;
    graph_.rank_gap = 60;
    add_box(neighbourhood.main);
    for (const auto& each : neighbourhood.neighbours) {
      const auto other = each.beyond ? *each.beyond + 1 : 0;
      const auto own = boxes_.size();
      add_box(each.box);
      graph_.lines.push_back(
          {each.is_before ? own : other, each.is_before ? other : own, false, each.has_head});
    }
  }

  Html paint() const {
    const auto placed = place(graph_);
    SvgWriter svg(neighbourhood_.name, placed.width + 2 * stroke, placed.height + 2 * stroke,
                  neighbourhood_.title, neighbourhood_.description);
    std::vector<Point> centres;
    for (const auto& at : placed.centres) centres.push_back({at.x + stroke, at.y + stroke});
    for (std::size_t i = 0; i < graph_.lines.size(); ++i) {
      const auto& [from, to, points_up, has_head] = graph_.lines[i];
      const Point begin{centres[from].x + boxes_[from].width() / 2, centres[from].y};
      const Point end{centres[to].x - boxes_[to].width() / 2, centres[to].y};
      svg.curve(class_of(neighbourhood_.neighbours[i].line), side_to_side(begin, end, has_head));
    }
    for (std::size_t i = 0; i < boxes_.size(); ++i) boxes_[i].paint(svg, centres[i]);
    return svg.finish();
  }

 private:
  void add_box(const BoxContent& content) {
    boxes_.emplace_back(content, content.text.empty() ? box_width : box_width_with_text);
    graph_.boxes.push_back({boxes_.back().width(), boxes_.back().height()});
  }

  const Neighbourhood& neighbourhood_;
  Graph graph_;
  std::vector<PictureBox> boxes_;
};

}  // namespace

Html neighbourhood_picture(const Neighbourhood& neighbourhood) {
  return Painter(neighbourhood).paint();
}

}  // namespace waymark
