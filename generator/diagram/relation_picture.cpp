#include "diagram/relation_picture.hpp"

namespace waymark {
namespace {

constexpr double box_width = 236;
constexpr double stroke = 3;  // room for half of the widest line around a box

Point shifted(Point point) { return {point.x + stroke, point.y + stroke}; }

Curve shifted(Curve curve) {
  for (auto& point : curve.points) point = shifted(point);
  curve.tip = shifted(curve.tip);
  return curve;
}

}  // namespace

Html draw(const RelationPicture& picture) {
  std::vector<PictureBox> boxes;
  Graph graph;
  graph.box_gap = 30;
  graph.rank_gap = 48;
  for (const auto& content : picture.boxes) {
    boxes.emplace_back(content, box_width);
    graph.boxes.push_back({box_width, boxes.back().height()});
  }
  for (const auto& [from, to] : picture.lines) graph.lines.push_back({from, to});
  const auto placed = place(graph);
  SvgWriter svg(picture.name, placed.width + 2 * stroke, placed.height + 2 * stroke, picture.title,
                picture.description);
  for (const auto& curve : placed.curves) svg.curve(class_of(LineStyle::solid), shifted(curve));
  for (std::size_t i = 0; i < boxes.size(); ++i) boxes[i].paint(svg, shifted(placed.centres[i]));
  return svg.finish();
}

}  // namespace waymark
