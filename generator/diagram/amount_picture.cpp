#include "diagram/amount_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr int line_height = 20;
constexpr int bar_height = 18;
constexpr int row_gap = 12;
constexpr int most_in_a_line = 54;  // letters, in the narrowest place that shows the picture
constexpr std::size_t marks_in_one_line = 6;
// What stands at both ends of the axis keeps clear of the edge, in per cent.
constexpr double axis_begin = 1;
constexpr double axis_length = 95;

std::string_view name_of(BarShape shape) {
  switch (shape) {
    case BarShape::decision: return "decision";
    case BarShape::execution: return "execution";
    case BarShape::signature: return "signature";
    case BarShape::gap: return "gap";
    case BarShape::overlap: return "overlap";
  }
  return {};
}

// The text in lines that hold no more than they have room for, where it has spaces to break at.
std::vector<std::string> in_lines(std::string_view text) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    const auto length = count_code_points(word);
    if (used > 0 && used + 1 + length > most_in_a_line) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += length + (used > 0 ? 1 : 0);
    at = end + 1;
  }
  return lines;
}

class Painter {
 public:
  explicit Painter(const AmountPicture& picture) : picture_(picture) {}

  Html paint() {
    add_axis();
    for (const auto& row : picture_.rows) add_row(row);
    const auto inner = std::exchange(out_, {});
    add_head();
    out_ += inner;
    out_ += "</svg>\n";
    return {std::move(out_)};
  }

 private:
  template <class... Values>
  void put(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  [[nodiscard]] double x_of(std::size_t mark) const {
    return axis_begin +
           axis_length * static_cast<double>(mark) / static_cast<double>(picture_.marks.size());
  }

  void add_head() {
    put("<svg class=\"amounts\" role=\"img\" aria-labelledby=\"amounts_title amounts_text\" "
        "width=\"100%\" height=\"{}\">\n<title id=\"amounts_title\">",
        y_);
    append_escaped(out_, picture_.title);
    out_ += "</title>\n<desc id=\"amounts_text\">";
    append_escaped(out_, picture_.description);
    out_ +=
        "</desc>\n<defs>\n"
        "<pattern id=\"amounts_stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><rect class=\"stripe\" width=\"2.5\" height=\"6\"/>"
        "</pattern>\n"
        "<pattern id=\"amounts_squares\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><rect class=\"square\" width=\"7\" height=\"2\"/>"
        "<rect class=\"square\" width=\"2\" height=\"7\"/></pattern>\n"
        "<g id=\"amounts_grid\">\n";
    add_lines(0, bar_height);
    out_ += "</g>\n</defs>\n";
  }

  // One through each mark.
  void add_lines(int top, int bottom) {
    for (std::size_t i = 0; i < picture_.marks.size(); ++i) {
      put("<line class=\"amounts-grid\" x1=\"{0:.2f}%\" x2=\"{0:.2f}%\" y1=\"{1}\" y2=\"{2}\"/>\n",
          x_of(i), top, bottom);
    }
  }

  // Marks stand in two lines by turns where they are many.
  void add_axis() {
    const bool by_turns = picture_.marks.size() > marks_in_one_line;
    y_ = line_height;
    put("<text class=\"axis\" x=\"{:.2f}%\" y=\"{}\">", axis_begin, y_ - 5);
    append_escaped(out_, picture_.axis);
    out_ += "</text>\n";
    for (std::size_t i = 0; i < picture_.marks.size(); ++i) {
      const int down = by_turns && i % 2 == 1 ? 2 : 1;
      put("<text class=\"mark{}\" x=\"{:.2f}%\" y=\"{}\">", i == 0 ? " first" : "", x_of(i),
          y_ + down * line_height);
      append_escaped(out_, picture_.marks[i]);
      out_ += "</text>\n";
    }
    y_ += (by_turns ? 2 : 1) * line_height + line_height / 2;
    put("<line class=\"amounts-grid\" x1=\"{:.2f}%\" x2=\"{:.2f}%\" y1=\"{}\" y2=\"{}\"/>\n",
        x_of(0), x_of(picture_.marks.size()), y_, y_);
    add_lines(y_, y_ + row_gap / 2);
    y_ += row_gap / 2;
  }

  void add_row(const AmountRow& row) {
    add_label(row);
    // Behind the bars only, where the lines cross no text.
    put("<use href=\"#amounts_grid\" y=\"{}\"/>\n", y_);
    for (const auto& bar : row.bars) add_bar(row.shape, bar);
    y_ += bar_height + row_gap;
  }

  void add_label(const AmountRow& row) {
    const auto lines = in_lines(row.text.empty() ? row.word : row.word + ": " + row.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      y_ += line_height;
      put("<text x=\"{:.2f}%\" y=\"{}\">", axis_begin, y_ - 5);
      const auto begins = i == 0 && lines[i].starts_with(row.word) ? row.word.size() : 0;
      if (begins > 0) {
        out_ += "<tspan class=\"word\">";
        append_escaped(out_, row.word);
        out_ += "</tspan>";
      }
      append_escaped(out_, std::string_view(lines[i]).substr(begins));
      out_ += "</text>\n";
    }
  }

  void add_bar(BarShape shape, const AmountBar& bar) {
    const auto left = x_of(bar.begin);
    const auto right = x_of(bar.end);
    put("<rect class=\"bar {}\" x=\"{:.2f}%\" y=\"{}\" width=\"{:.2f}%\" height=\"{}\"{}/>\n",
        name_of(shape), left, y_, right - left, bar_height, fill_of(shape));
    if (bar.end < picture_.marks.size()) return;
    // Nested, so that an arrow of its own size stands where a percentage has put it.
    put("<svg x=\"{:.2f}%\" y=\"{}\" width=\"12\" height=\"{}\"><path class=\"arrow\" "
        "d=\"M1 3 L9 9 L1 15\"/></svg>\n",
        right, y_, bar_height);
  }

  static std::string_view fill_of(BarShape shape) {
    if (shape == BarShape::execution) return " fill=\"url(#amounts_stripes)\"";
    if (shape == BarShape::overlap) return " fill=\"url(#amounts_squares)\"";
    return {};
  }

  const AmountPicture& picture_;
  std::string out_;
  int y_ = 0;
};

}  // namespace

Html draw(const AmountPicture& picture) { return Painter(picture).paint(); }

}  // namespace waymark
