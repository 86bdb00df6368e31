// The tags of a template, without what they mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

struct Tag {
  char sign = '!';             // # ^ / > ! or a space for a name alone
  std::string_view name = {};  // part of the text
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t taken_begin = 0;  // what it takes away: its line, where it stands there alone
  std::size_t taken_end = 0;
  std::string problem = {};  // why it is no tag, if it is not, and how to mend that
  std::string fix = {};
};

// The first tag at or behind `from`; an empty comment at the end of the text where there is none.
Tag read_tag(std::string_view text, std::size_t from);

}  // namespace waymark
