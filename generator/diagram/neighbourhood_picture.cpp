#include "diagram/neighbourhood_picture.hpp"

#include "diagram/side_trees.hpp"

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

constexpr double box_gap = 14;
constexpr double rank_gap = 60;

class Painter {
 public:
  explicit Painter(const Neighbourhood& neighbourhood)
      : neighbourhood_(neighbourhood), main_(box_of(neighbourhood.main)) {
    for (const auto& each : neighbourhood.neighbours) boxes_.push_back(box_of(each.box));
  }

  Html paint() const {
    const auto placed =
        place_side_trees(main_.width(), main_.height(), branches(), box_gap, rank_gap);
    SvgWriter svg(neighbourhood_.name, placed.width + 2 * stroke, placed.height + 2 * stroke,
                  neighbourhood_.title, neighbourhood_.description);
    const auto centre = inside(placed.middle);
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      const auto& beyond = neighbourhood_.neighbours[i].beyond;
      const auto& other = beyond ? boxes_[*beyond] : main_;
      const auto at = beyond ? inside(placed.centres[*beyond]) : centre;
      paint_line(svg, i, inside(placed.centres[i]), other, at);
    }
    main_.paint(svg, centre);
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      boxes_[i].paint(svg, inside(placed.centres[i]));
    }
    return svg.finish();
  }

 private:
  static PictureBox box_of(const BoxContent& content) {
    return {content, content.text.empty() ? box_width : box_width_with_text};
  }

  static Point inside(Point at) { return {at.x + stroke, at.y + stroke}; }

  [[nodiscard]] std::vector<Branch> branches() const {
    std::vector<Branch> made;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      const auto& each = neighbourhood_.neighbours[i];
      made.push_back({boxes_[i].width(), boxes_[i].height(), each.is_before, each.beyond});
    }
    return made;
  }

  void paint_line(SvgWriter& svg, std::size_t neighbour, Point at, const PictureBox& other,
                  Point other_at) const {
    const auto& [box, line, is_before, has_head, beyond] = neighbourhood_.neighbours[neighbour];
    const auto& own = boxes_[neighbour];
    const auto begin = is_before ? right_of(own, at) : right_of(other, other_at);
    const auto end = is_before ? left_of(other, other_at) : left_of(own, at);
    svg.curve(class_of(line), side_to_side(begin, end, has_head));
  }

  static Point left_of(const PictureBox& box, Point at) { return {at.x - box.width() / 2, at.y}; }
  static Point right_of(const PictureBox& box, Point at) { return {at.x + box.width() / 2, at.y}; }

  const Neighbourhood& neighbourhood_;
  PictureBox main_;
  std::vector<PictureBox> boxes_;
};

}  // namespace

Html neighbourhood_picture(const Neighbourhood& neighbourhood) {
  return Painter(neighbourhood).paint();
}

}  // namespace waymark
