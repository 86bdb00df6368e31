// The words that lengths of time are written with, for those who describe how to write one.
#pragma once

#include <string_view>
#include <vector>

namespace waymark {

// "min", "minut", "timmar", "arbetsdagar", …: what `parse_duration` reads after the number.
std::vector<std::string_view> duration_words();

}  // namespace waymark
