// The small pieces that pictures are drawn with: SVG that stands in a page, coloured by the site's
// style sheet, with texts as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"
#include "diagram/graph_layout.hpp"

namespace waymark {

// Pixels of the letters in pictures, and of one line of them.
inline constexpr double letter_size = 14;
inline constexpr double line_height = 18;

class SvgWriter {
 public:
  // `name` is the picture's class and the beginning of the ids in it, which are unique on a page
  // when names are. `title` names the picture and `description` says what it shows.
  SvgWriter(std::string_view name, double width, double height, std::string_view title,
            std::string_view description);

  // Closes what is open and gives the whole picture.
  Html finish();

  void open_group(std::string_view classes);
  void close_group();
  // Nothing is opened for an empty address.
  void open_link(std::string_view url);
  void close_link();

  void rectangle(std::string_view classes, double left, double top, double width, double height,
                 double radius = 0);
  void polygon(std::string_view classes, const std::vector<Point>& corners);
  void line(std::string_view classes, Point from, Point to);
  // The curve, and an arrowhead where it has a tip beyond its end.
  void curve(std::string_view classes, const Curve& curve);

  // Lines below each other, their middle at `x`, the first one's upper edge at `top`.
  void centred_text(std::string_view classes, double x, double top,
                    const std::vector<std::string>& lines);
  // The same, but they begin at `left`.
  void left_text(std::string_view classes, double left, double top,
                 const std::vector<std::string>& lines);
  void text(std::string_view classes, double left, double top, std::string_view line);

 private:
  void arrowhead(Point from, Point tip);
  void open_text(std::string_view classes, double x, double top);

  std::string out_;
};

}  // namespace waymark
