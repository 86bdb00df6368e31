// A box of a picture that names something: what it is in a word, its title, and perhaps more; and
// the styles of the lines between such boxes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagram/graph_layout.hpp"
#include "diagram/svg.hpp"

namespace waymark {

struct BoxContent {
  std::string word;  // what it is to the picture: "Motsvarighet"
  std::string title;
  std::string text = {};  // may be empty
  std::string url = {};   // may be empty
  bool is_round = false;  // bodies that meet have round corners, what else there is has not
  bool is_main = false;   // what the picture is about
};

enum class LineStyle { solid, dashed, dotted };

// What a line with this style has as its class.
std::string_view class_of(LineStyle style);

class PictureBox {
 public:
  PictureBox(const BoxContent& content, double width);

  [[nodiscard]] double width() const { return width_; }
  [[nodiscard]] double height() const;
  void paint(SvgWriter& svg, Point centre) const;

 private:
  double width_;
  std::string url_;
  bool is_round_;
  bool is_main_;
  std::vector<std::string> word_;
  std::vector<std::string> title_;
  std::vector<std::string> text_;
};

}  // namespace waymark
