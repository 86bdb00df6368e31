// Who has which right up to what amount, as bars over an axis of amounts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/html.hpp"

namespace waymark {

// Bars are told apart by their pattern; the words beside them say the same.
enum class BarShape { decision, execution, signature, gap, overlap };

// From one mark of the axis to another; the end may be past the last mark, which is without a
// limit.
struct AmountBar {
  std::size_t begin;
  std::size_t end;
};

struct AmountRow {
  BarShape shape;
  std::string word;  // "Beslut", "Lucka"
  std::string text;  // whose it is, or which amounts
  std::vector<AmountBar> bars;
};

struct AmountPicture {
  std::string title;
  std::string description;
  std::string axis;                // "Belopp i kronor"
  std::vector<std::string> marks;  // equally far from each other; the first is nought
  std::vector<AmountRow> rows;
};

// An <svg> as wide as its place, with text that keeps its size. Its look lies in the style sheet.
Html draw(const AmountPicture& picture);

}  // namespace waymark
