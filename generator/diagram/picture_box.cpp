#include "diagram/picture_box.hpp"

#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double padding = 9;
constexpr double corner = 18;
constexpr double text_gap = 4;  // between the title and what follows it

double height_of(const std::vector<std::string>& lines) {
  return static_cast<double>(lines.size()) * line_height;
}

}  // namespace

std::string_view class_of(LineStyle style) {
  constexpr std::string_view classes[] = {"way", "way dashed", "way dotted"};
  return classes[static_cast<std::size_t>(style)];
}

PictureBox::PictureBox(const BoxContent& content, double width)
    : width_(width), url_(content.url), is_round_(content.is_round), is_main_(content.is_main) {
  const auto room = width - 2 * padding;
  word_ = fit_text(content.word, room, letter_size);
  title_ = fit_text(content.title, room, letter_size, FontWeight::bold);
  text_ = fit_text(content.text, room, letter_size);
}

double PictureBox::height() const {
  const auto gap = text_.empty() ? 0 : text_gap;
  return height_of(word_) + height_of(title_) + gap + height_of(text_) + 2 * padding;
}

void PictureBox::paint(SvgWriter& svg, Point centre) const {
  svg.open_group(is_main_ ? "box box-main" : "box");
  svg.open_link(url_);
  auto top = centre.y - height() / 2;
  svg.rectangle("shape", centre.x - width_ / 2, top, width_, height(), is_round_ ? corner : 0);
  top += padding;
  if (!word_.empty()) svg.centred_text("kind", centre.x, top, word_);
  top += height_of(word_);
  svg.centred_text("title", centre.x, top, title_);
  top += height_of(title_) + text_gap;
  if (!text_.empty()) svg.centred_text("more", centre.x, top, text_);
  if (!url_.empty()) svg.close_link();
  svg.close_group();
}

}  // namespace waymark
