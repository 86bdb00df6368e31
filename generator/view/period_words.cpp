#include "view/period_words.hpp"

#include <fmt/format.h>

namespace waymark {

std::string period_words(const Vocabulary& vocabulary, const DateValue& from, const DateValue& to) {
  const auto begins = vocabulary.date(from.date);
  const auto ends = vocabulary.date(to.date);
  if (from.is_set() && to.is_set()) {
    return from.date == to.date ? begins : fmt::format("{} – {}", begins, ends);
  }
  if (from.is_set()) return fmt::format("{} {}", vocabulary.word("plan.from"), begins);
  if (to.is_set()) return fmt::format("{} {}", vocabulary.word("plan.until"), ends);
  return {};
}

}  // namespace waymark
