#include "diagram/line_picture.hpp"

#include <algorithm>

#include "diagram/svg.hpp"
#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double height = 200;     // of the room for values
constexpr double step_least = 76;  // between periods
constexpr double step_most = 150;
constexpr double width_wished = 620;
constexpr double gap = 8;
constexpr double radius = 5;

std::int64_t floor_to(std::int64_t value, std::int64_t step) {
  const auto rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

class Painter {
 public:
  explicit Painter(const LinePicture& picture) : picture_(picture) {
    for (const auto& mark : picture.marks) {
      left_ = std::max(left_, text_width(mark.text, letter_size) + 2 * gap);
    }
    const auto count = static_cast<double>(picture.points.size());
    step_ = std::clamp(width_wished / std::max(count, 1.0), step_least, step_most);
    for (const auto& point : picture.points) {
      periods_.push_back(fit_text(point.period, step_ - gap, letter_size));
      lines_ = std::max(lines_, periods_.back().size());
    }
    right_ = left_ + step_ * count;
    top_ = 2 * line_height;
    bottom_ = top_ + height;
  }

  Html paint() const {
    const auto named = picture_.target ? text_width(picture_.target->text, letter_size) + gap : 0;
    SvgWriter svg(picture_.name, std::max(right_ + gap, left_ + named),
                  bottom_ + gap + static_cast<double>(lines_) * line_height + gap, picture_.title,
                  picture_.description);
    svg.text("beside", 0, 0, picture_.unit);
    paint_axis(svg);
    if (picture_.target) paint_target(svg);
    paint_values(svg);
    return svg.finish();
  }

 private:
  [[nodiscard]] double y_of(std::int64_t thousandths) const {
    const auto low = picture_.marks.front().thousandths;
    const auto high = picture_.marks.back().thousandths;
    return bottom_ -
           height * static_cast<double>(thousandths - low) / static_cast<double>(high - low);
  }

  [[nodiscard]] double x_of(std::size_t point) const {
    return left_ + step_ * (static_cast<double>(point) + 0.5);
  }

  void paint_axis(SvgWriter& svg) const {
    for (const auto& mark : picture_.marks) {
      const auto y = y_of(mark.thousandths);
      svg.line("grid", {left_, y}, {right_, y});
      svg.text("beside", left_ - gap - text_width(mark.text, letter_size), y - line_height / 2,
               mark.text);
    }
    for (std::size_t i = 0; i < periods_.size(); ++i) {
      svg.centred_text("period", x_of(i), bottom_ + gap, periods_[i]);
    }
  }

  // Named over the line's beginning, unless a value stands there.
  void paint_target(SvgWriter& svg) const {
    const auto y = y_of(picture_.target->thousandths);
    svg.line("target", {left_, y}, {right_, y});
    const auto first = y_of(picture_.points.front().value.thousandths);
    const bool is_under = first < y && y - first < 2 * line_height;
    svg.text("beside target-name", left_ + gap, is_under ? y + 2 : y - line_height - 2,
             picture_.target->text);
  }

  void paint_values(SvgWriter& svg) const {
    for (std::size_t i = 1; i < picture_.points.size(); ++i) {
      svg.line("series", at(i - 1), at(i));
    }
    for (std::size_t i = 0; i < picture_.points.size(); ++i) {
      const auto [x, y] = at(i);
      svg.rectangle("point", x - radius, y - radius, 2 * radius, 2 * radius, radius);
      svg.centred_text("title", x, y - radius - line_height, {picture_.points[i].value.text});
    }
  }

  [[nodiscard]] Point at(std::size_t point) const {
    return {x_of(point), y_of(picture_.points[point].value.thousandths)};
  }

  const LinePicture& picture_;
  std::vector<std::vector<std::string>> periods_;
  std::size_t lines_ = 1;
  double left_ = 0;
  double right_ = 0;
  double top_ = 0;
  double bottom_ = 0;
  double step_ = 0;
};

}  // namespace

std::vector<std::int64_t> axis_marks(std::int64_t least, std::int64_t most) {
  constexpr std::int64_t most_steps = 5;
  const bool is_close = least > 0 && most - least < most / 3;
  const auto low = is_close ? least : std::min<std::int64_t>(least, 0);
  const auto high = is_close ? most : std::max<std::int64_t>(most, 0);
  const auto room = std::max<std::int64_t>(high - low, 2);
  std::int64_t step = 1;
  for (std::int64_t power = 1; room / step > most_steps; power *= 10) {
    for (const auto times : {1, 2, 5}) {
      step = power * times;
      if (room / step <= most_steps) break;
    }
  }
  std::vector<std::int64_t> marks = {floor_to(low, step)};
  while (marks.back() < high || marks.size() < 3) marks.push_back(marks.back() + step);
  return marks;
}

Html draw(const LinePicture& picture) { return Painter(picture).paint(); }

}  // namespace waymark
