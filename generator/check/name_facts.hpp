// What an entity is called, read once for all rules that go by names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct NameFacts {
  std::string folded;  // the words that tell it from others, folded, with a blank between them
  std::vector<std::string> explained;  // the abbreviations that it explains
};

NameFacts name_facts(std::string_view name);

}  // namespace waymark
