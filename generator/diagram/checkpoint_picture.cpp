#include "diagram/checkpoint_picture.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace waymark {
namespace {

constexpr double box_width = 158;
constexpr double edge = 3;  // room for half of the heaviest frame

class Painter {
 public:
  explicit Painter(const CheckpointPicture& picture) : picture_(picture) {
    Graph graph;
    graph.flow = Flow::right;
    graph.box_gap = 20;
    graph.rank_gap = 26;
    for (const auto& content : picture.boxes) {
      boxes_.emplace_back(content, box_width);
      graph.boxes.push_back({box_width, boxes_.back().height(), {}, {}});
    }
    for (const auto& arrow : picture.arrows) graph.lines.push_back({arrow.from, arrow.to});
    placed_ = place(graph);
  }

  Html paint() const {
    SvgWriter svg("checkpoint-picture", placed_.width + 2 * edge, placed_.height + 2 * edge,
                  picture_.title, picture_.description);
    for (std::size_t i = 0; i < placed_.curves.size(); ++i) {
      const auto is_critical = picture_.arrows[i].is_critical;
      svg.open_group(is_critical ? "critical" : "spare");
      svg.curve(is_critical ? "way" : "way dashed", shifted(placed_.curves[i]));
      svg.close_group();
    }
    for (const auto i : reading_order()) boxes_[i].paint(svg, shifted(placed_.centres[i]));
    return svg.finish();
  }

 private:
  // From the left, then from the top: the order in which the links are come to.
  [[nodiscard]] std::vector<std::size_t> reading_order() const {
    std::vector<std::size_t> order(boxes_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const auto& one = placed_.centres[a];
      const auto& other = placed_.centres[b];
      return std::tie(one.x, one.y, a) < std::tie(other.x, other.y, b);
    });
    return order;
  }

  [[nodiscard]] static Point shifted(Point point) { return {point.x + edge, point.y + edge}; }
  [[nodiscard]] static Curve shifted(Curve curve) {
    for (auto& point : curve.points) point = shifted(point);
    curve.tip = shifted(curve.tip);
    return curve;
  }

  const CheckpointPicture& picture_;
  std::vector<PictureBox> boxes_;
  PlacedGraph placed_;
};

}  // namespace

Html draw(const CheckpointPicture& picture) {
  if (picture.boxes.empty()) return {};
  return Painter(picture).paint();
}

}  // namespace waymark
