// libyaml's words for what it met, in words for someone who is no programmer.
#pragma once

#include <string>
#include <string_view>

namespace waymark::yaml {

struct Problem {
  std::string message;
  std::string fix;
  bool is_where_it_begins = false;  // told where the thing begins that is not right
};

// `seen` as libyaml 0.2 says it, `met` the character that it stands at; what is not known here
// keeps its words.
Problem problem_of(std::string_view seen, char met);

}  // namespace waymark::yaml
