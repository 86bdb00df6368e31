#include "check/name_facts.hpp"

#include "check/letters.hpp"
#include "check/stems.hpp"
#include "check/word_reader.hpp"

namespace waymark {
namespace {

std::string folded_name(std::string_view name) {
  std::string folded;
  for (const auto& word : folded_words(name)) {
    if (word == "for" || word == "av" || word == "och") continue;
    if (!folded.empty()) folded += ' ';
    folded += word;
  }
  return folded;
}

// A name explains itself when it is one word, and what stands before or in its brackets:
// "DT (digital transformation)", "Institute for Healthcare Improvement (IHI)".
std::vector<std::string> explained_by(std::string_view name) {
  std::vector<std::string> explained;
  const auto add = [&](std::string_view word) {
    if (begins_with_capitals(word)) explained.emplace_back(word);
  };
  std::string_view last;
  std::size_t words = 0;
  for (WordReader reader({name, nullptr, false, {}}); reader.next(); ++words) {
    const auto& word = reader.word();
    if (word.before == '(') {
      add(word.text);
      add(last);
    }
    last = word.text;
  }
  if (words == 1) add(last);
  return explained;
}

}  // namespace

NameFacts name_facts(std::string_view name) { return {folded_name(name), explained_by(name)}; }

}  // namespace waymark
