#include "diagram/svg.hpp"

#include <fmt/format.h>

#include <cmath>

namespace waymark {
namespace {

constexpr double ascent = 14;  // from a line's upper edge to its base

// Two decimals are enough for any screen, and the same on every machine.
std::string number(double value) {
  auto text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string pair(Point point) { return number(point.x) + " " + number(point.y); }

}  // namespace

SvgWriter::SvgWriter(std::string_view name, double width, double height, std::string_view title,
                     std::string_view description) {
  out_ = fmt::format(
      "<svg class=\"picture {0}\" role=\"group\" aria-labelledby=\"{0}_title\" "
      "aria-describedby=\"{0}_text\" viewBox=\"0 0 {1} {2}\" width=\"{1}\" height=\"{2}\">\n"
      "<title id=\"{0}_title\">{3}</title>\n<desc id=\"{0}_text\">{4}</desc>\n",
      name, number(width), number(height), escaped(title), escaped(description));
}

Html SvgWriter::finish() { return {std::move(out_) + "</svg>\n"}; }

void SvgWriter::open_group(std::string_view classes) {
  out_ += fmt::format("<g class=\"{}\">\n", classes);
}

void SvgWriter::close_group() { out_ += "</g>\n"; }

void SvgWriter::open_link(std::string_view url) {
  if (url.empty()) return;
  out_ += "<a href=\"";
  append_url(out_, url);
  out_ += "\">\n";
}

void SvgWriter::close_link() { out_ += "</a>\n"; }

void SvgWriter::rectangle(std::string_view classes, double left, double top, double width,
                          double height, double radius) {
  out_ += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", classes,
                      number(left), number(top), number(width), number(height));
  if (radius > 0) out_ += fmt::format(" rx=\"{}\"", number(radius));
  out_ += "/>\n";
}

void SvgWriter::polygon(std::string_view classes, const std::vector<Point>& corners) {
  out_ += fmt::format("<polygon class=\"{}\" points=\"", classes);
  for (std::size_t i = 0; i < corners.size(); ++i) out_ += (i > 0 ? " " : "") + pair(corners[i]);
  out_ += "\"/>\n";
}

void SvgWriter::line(std::string_view classes, Point from, Point to) {
  out_ += fmt::format("<path class=\"{}\" d=\"M{} L{}\"/>\n", classes, pair(from), pair(to));
}

void SvgWriter::curve(std::string_view classes, const Curve& curve) {
  if (curve.points.empty()) return;
  out_ += fmt::format("<path class=\"{}\" d=\"M{}", classes, pair(curve.points.front()));
  for (std::size_t i = 1; i < curve.points.size(); ++i) {
    out_ += (i % 3 == 1 ? " C" : " ") + pair(curve.points[i]);
  }
  out_ += "\"/>\n";
  arrowhead(curve.points.back(), curve.tip);
}

void SvgWriter::arrowhead(Point from, Point tip) {
  constexpr double half_width = 0.4;  // of its length
  const double dx = tip.x - from.x;
  const double dy = tip.y - from.y;
  if (std::hypot(dx, dy) < 1) return;
  polygon("head", {tip,
                   {from.x - dy * half_width, from.y + dx * half_width},
                   {from.x + dy * half_width, from.y - dx * half_width}});
}

void SvgWriter::open_text(std::string_view classes, double x, double top) {
  out_ += fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">", classes, number(x),
                      number(top + ascent));
}

void SvgWriter::centred_text(std::string_view classes, double x, double top,
                             const std::vector<std::string>& lines) {
  open_text(classes, x, top);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    // The space keeps words apart for those who hear or copy the text.
    if (i > 0) out_ += ' ';
    out_ += fmt::format("<tspan x=\"{}\"{}>{}</tspan>", number(x),
                        i > 0 ? fmt::format(" dy=\"{}\"", number(line_height)) : std::string(),
                        escaped(lines[i]));
  }
  out_ += "</text>\n";
}

void SvgWriter::left_text(std::string_view classes, double left, double top,
                          const std::vector<std::string>& lines) {
  // The style sheet turns what has this class to the left.
  centred_text(fmt::format("{} left", classes), left, top, lines);
}

void SvgWriter::text(std::string_view classes, double left, double top, std::string_view line) {
  open_text(classes, left, top);
  out_ += escaped(line) + "</text>\n";
}

}  // namespace waymark
