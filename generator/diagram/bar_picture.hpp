// Quantities as horizontal bars from nought, each with its label to the left and its value in words
// to the right. A bar may be stacked of several series, which are told apart by their patterns and
// by the legend, never by colour alone.
//
// Quantities are of any unit, but of the same one in a picture: activities, days, participants.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/html.hpp"

namespace waymark {

enum class BarFill { solid, stripes, crossed, open, dots, lines, dashed };

struct BarSeries {
  std::string name;  // for the legend, which is there when there are several
  BarFill fill = BarFill::solid;
};

struct BarRow {
  std::string label;
  std::string url = {};        // may be empty
  std::vector<double> values;  // of the series, in their order; none is below nought
  std::string text = {};       // what is said of the bar: "17, varav 3 klara"
};

struct BarPicture {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::string axis;  // what is counted: "Antal aktiviteter"
  std::vector<BarSeries> series;
  std::vector<BarRow> rows;
  std::string group_mark = {};  // between thousands on the axis
};

Html draw(const BarPicture& picture);

// Whole numbers from 0, equally far from each other, one, two or five times a power of ten, of
// which the last is no less than `most`. At most six.
std::vector<std::int64_t> round_marks(double most);

}  // namespace waymark
