#include "diagram/bar_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "diagram/svg.hpp"
#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double picture_width = 720;
constexpr double label_width = 250;
constexpr double text_room = 200;  // at most, for what is said of a bar
constexpr double gap = 12;
constexpr double bar_height = 18;
constexpr double row_gap = 10;
constexpr double swatch_width = 28;
constexpr double edge = 1;  // half of the widest line around a shape

std::string_view name_of(BarFill fill) {
  constexpr std::string_view names[] = {"solid", "stripes", "crossed", "open",
                                        "dots",  "lines",   "dashed"};
  return names[static_cast<std::size_t>(fill)];
}

double sum_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

double widest(const std::vector<std::string>& lines) {
  double width = 0;
  for (const auto& line : lines) width = std::max(width, text_width(line, letter_size));
  return width;
}

struct Row {
  const BarRow& content;
  std::vector<std::string> label;
  std::vector<std::string> text;

  [[nodiscard]] double height() const {
    const auto lines = std::max({label.size(), text.size(), std::size_t{1}});
    return static_cast<double>(lines) * line_height;
  }
};

class Painter {
 public:
  explicit Painter(const BarPicture& picture) : picture_(picture) {
    double most = 0;
    double told = 0;
    for (const auto& row : picture.rows) {
      rows_.push_back({row, fit_text(row.label, label_width, letter_size),
                       fit_text(row.text, text_room, letter_size)});
      told = std::max(told, widest(rows_.back().text));
      most = std::max(most, sum_of(row.values));
    }
    marks_ = round_marks(most);
    left_ = label_width + gap;
    right_ = picture_width - std::max(told + gap, text_width(number(marks_.back()), letter_size));
  }

  Html paint() {
    place_legend();
    const auto rows_top = legend_height_ + 2 * line_height + row_gap;
    auto bottom = rows_top;
    for (const auto& row : rows_) bottom += row.height() + row_gap;
    SvgWriter svg(picture_.name, picture_width, bottom, picture_.title, picture_.description);
    add_patterns(svg);
    add_legend(svg);
    add_axis(svg, bottom - row_gap / 2);
    auto top = rows_top;
    for (const auto& row : rows_) {
      add_row(svg, row, top);
      top += row.height() + row_gap;
    }
    return svg.finish();
  }

 private:
  [[nodiscard]] std::string number(std::int64_t mark) const {
    auto digits = fmt::format("{}", mark);
    for (auto at = digits.size(); at > 3;) digits.insert(at -= 3, picture_.group_mark);
    return digits;
  }

  [[nodiscard]] double x_of(double value) const {
    return left_ + (right_ - left_) * value / static_cast<double>(marks_.back());
  }

  [[nodiscard]] bool has(BarFill fill) const {
    return std::any_of(picture_.series.begin(), picture_.series.end(),
                       [&](const BarSeries& series) { return series.fill == fill; });
  }

  void add_patterns(SvgWriter& svg) const {
    if (has(BarFill::stripes)) svg.pattern("stripes", 6, {{0, 0, 2.5, 6}});
    if (has(BarFill::dots)) svg.pattern("dots", 5, {{0, 0, 2, 2}});
    if (has(BarFill::lines)) svg.pattern("lines", 9, {{0, 0, 9, 1}});
    if (has(BarFill::crossed)) svg.pattern("crossed", 7, {{0, 0, 7, 2}, {0, 0, 2, 7}});
  }

  // In lines that hold as many series as there is room for.
  void place_legend() {
    if (picture_.series.size() < 2) return;
    Point at{edge, 0};
    for (const auto& series : picture_.series) {
      const auto width = swatch_width + gap / 2 + text_width(series.name, letter_size) + 2 * gap;
      if (at.x > edge && at.x + width > picture_width) at = {edge, at.y + line_height + gap / 2};
      legend_.push_back(at);
      at.x += width;
    }
    legend_height_ = at.y + line_height + gap;
  }

  void add_legend(SvgWriter& svg) const {
    for (std::size_t i = 0; i < legend_.size(); ++i) {
      const auto& [name, fill] = picture_.series[i];
      add_bar(svg, fill, legend_[i].x, legend_[i].y + edge, swatch_width);
      svg.text("legend", legend_[i].x + swatch_width + gap / 2, legend_[i].y, name);
    }
  }

  void add_axis(SvgWriter& svg, double bottom) const {
    const auto top = legend_height_ + line_height;
    svg.text("axis-name", left_, legend_height_, picture_.axis);
    for (const auto mark : marks_) {
      const auto x = x_of(static_cast<double>(mark));
      svg.centred_text("axis", x, top, {number(mark)});
      svg.line("grid", {x, top + line_height}, {x, bottom});
    }
  }

  static void add_bar(SvgWriter& svg, BarFill fill, double left, double top, double width) {
    const auto classes = fmt::format("bar {}", name_of(fill));
    const auto height = bar_height - 2 * edge;
    const bool is_plain =
        fill == BarFill::solid || fill == BarFill::open || fill == BarFill::dashed;
    if (is_plain) {
      svg.rectangle(classes, left, top, width, height);
    } else {
      // The paper under it covers the lines of the axis.
      svg.rectangle("paper", left, top, width, height);
      svg.patterned_rectangle(classes, left, top, width, height, name_of(fill));
    }
  }

  void add_row(SvgWriter& svg, const Row& row, double top) const {
    const auto& [content, label, text] = row;
    svg.open_link(content.url);
    add_lines(svg, "label", 0, top, label);
    if (!content.url.empty()) svg.close_link();
    double value = 0;
    const auto bar_top = top + (row.height() - bar_height) / 2 + edge;
    for (std::size_t i = 0; i < content.values.size(); ++i) {
      const auto begin = x_of(value);
      value += content.values[i];
      if (content.values[i] > 0) {
        add_bar(svg, picture_.series[i].fill, begin, bar_top, x_of(value) - begin);
      }
    }
    add_lines(svg, "value", x_of(value) + gap / 2,
              top + (row.height() - static_cast<double>(text.size()) * line_height) / 2, text);
  }

  static void add_lines(SvgWriter& svg, std::string_view classes, double left, double top,
                        const std::vector<std::string>& lines) {
    for (const auto& line : lines) {
      svg.text(classes, left, top, line);
      top += line_height;
    }
  }

  const BarPicture& picture_;
  std::vector<Row> rows_;
  std::vector<std::int64_t> marks_;
  std::vector<Point> legend_;
  double legend_height_ = 0;
  double left_ = 0;  // of the axis
  double right_ = 0;
};

}  // namespace

Html draw(const BarPicture& picture) { return Painter(picture).paint(); }

std::vector<std::int64_t> round_marks(double most) {
  constexpr double most_steps = 5;
  constexpr std::int64_t ten = 10;
  std::int64_t step = 1;
  for (std::int64_t power = 1; most / static_cast<double>(step) > most_steps; power *= ten) {
    for (const std::int64_t times : {1, 2, 5, 10}) {
      step = times * power;
      if (most / static_cast<double>(step) <= most_steps) break;
    }
  }
  std::vector<std::int64_t> marks = {0, step};
  while (static_cast<double>(marks.back()) < most) marks.push_back(marks.back() + step);
  return marks;
}

}  // namespace waymark
