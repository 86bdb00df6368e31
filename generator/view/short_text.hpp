// Authors' texts cut to what a label has room for.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace waymark {

// At most about `most` code points, cut between words.
inline std::string cut_at_word(std::string_view text, std::size_t most) {
  if (count_code_points(text) <= most) return std::string(text);
  auto head = text.substr(0, code_point_offset(text, most));
  head = head.substr(0, std::min(head.find_last_of(' '), head.size()));
  return std::string(head) + " …";
}

}  // namespace waymark
