// Finds in a text the numbers of private persons, front matter and all.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace waymark {

struct NumberPlace {
  std::size_t begin;
  std::size_t end;  // behind its last byte
};

// Personal identity numbers and coordination numbers: ten or twelve digits with a hyphen or a plus,
// that begin with a day of birth and end with their check digit.
std::vector<NumberPlace> identity_numbers(std::string_view text);

// Numbers of mobile phones in Sweden: 07… or +46 7…, with the blanks and hyphens that people write.
std::vector<NumberPlace> phone_numbers(std::string_view text);

}  // namespace waymark
