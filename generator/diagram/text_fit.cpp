#include "diagram/text_fit.hpp"

#include <array>
#include <cstdint>

#include "base/text.hpp"

namespace waymark {
namespace {

// Advances of DejaVu Sans 2.37 in thousandths of the font's size, from space to tilde.
constexpr std::array<std::uint16_t, 95> advances = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};
constexpr double other_letter = 690;  // å, ä, ö and the like, rounded up
constexpr double wide_letter = 1000;  // CJK, symbols, emoji
constexpr double bold_factor = 1.13;

bool is_wide(unsigned char lead) { return lead >= 0xE2; }

double advance(std::string_view letter) {
  const auto lead = static_cast<unsigned char>(letter.front());
  if (lead < 0x80) return lead < 0x20 || lead == 0x7F ? 0 : advances[lead - 0x20];
  return is_wide(lead) ? wide_letter : other_letter;
}

class Fitter {
 public:
  Fitter(double width, double size, FontWeight weight)
      : width_(width), size_(size), weight_(weight) {}

  std::vector<std::string> fit(std::string_view text) {
    while (!text.empty()) {
      const auto end = text.find(' ');
      const auto word = text.substr(0, end);
      if (!word.empty()) add(word);
      text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    if (!line_.empty()) lines_.push_back(std::move(line_));
    return std::move(lines_);
  }

 private:
  [[nodiscard]] bool fits(std::string_view text) const {
    return text_width(text, size_, weight_) <= width_;
  }

  void add(std::string_view word) {
    const auto longer = line_.empty() ? std::string(word) : line_ + " " + std::string(word);
    if (fits(longer)) {
      line_ = longer;
      return;
    }
    if (!line_.empty()) lines_.push_back(std::move(line_));
    line_ = std::string(broken(word));
  }

  // Pushes what does not fit on one line, and gives back the rest.
  std::string_view broken(std::string_view word) {
    while (!fits(word)) {
      std::size_t letters = count_code_points(word) - 1;
      const auto head = [&] { return word.substr(0, code_point_offset(word, letters)); };
      while (letters > 1 && !fits(std::string(head()) + "-")) --letters;
      if (head().size() == word.size() || letters == 0) break;
      lines_.push_back(std::string(head()) + "-");
      word.remove_prefix(head().size());
    }
    return word;
  }

  double width_;
  double size_;
  FontWeight weight_;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

double text_width(std::string_view text, double size, FontWeight weight) {
  double sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    const auto length = code_point_offset(rest, 1);
    sum += advance(rest.substr(0, length));
    at += length;
  }
  return sum / 1000 * size * (weight == FontWeight::bold ? bold_factor : 1);
}

std::vector<std::string> fit_text(std::string_view text, double width, double size,
                                  FontWeight weight) {
  return Fitter(width, size, weight).fit(text);
}

}  // namespace waymark
