#include "view/number_words.hpp"

#include <fmt/format.h>

namespace waymark {

std::string whole_number(const Vocabulary& vocabulary, std::int64_t number) {
  auto digits = fmt::format("{}", number < 0 ? -number : number);
  const auto mark = vocabulary.word("amounts.group_mark");
  for (auto at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, mark);
  }
  return number < 0 ? "\u2212" + digits : digits;
}

std::string decimal_number(const Vocabulary& vocabulary, std::int64_t thousandths) {
  const auto size = thousandths < 0 ? -thousandths : thousandths;
  auto text = whole_number(vocabulary, size / 1000);
  if (const auto rest = size % 1000; rest != 0) {
    auto decimals = fmt::format("{:03}", rest);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += vocabulary.word("amounts.decimal_mark") + decimals;
  }
  return thousandths < 0 ? "\u2212" + text : text;
}

}  // namespace waymark
