#include "check/readability_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "check/prose_survey.hpp"
#include "check/word_places.hpp"

namespace waymark {
namespace {

constexpr Rule hard_to_read{
    "hard-to-read", Severity::information,
    "A text's readability index, LIX, is over the limit (Språklagen 2009:600, 11 §).", 50};
constexpr Rule long_sentence{
    "long-sentence", Severity::information,
    "A sentence has more words than the limit (Språklagen 2009:600, 11 §).", 30};

// Carl-Hugo Björnsson's index: words in a sentence, and long words in a hundred.
std::int64_t lix(const ProseMeasure& text) {
  const auto words = static_cast<double>(text.words);
  return std::llround(words / static_cast<double>(text.sentences) +
                      100 * static_cast<double>(text.long_words) / words);
}

void check_body(const RuleContext& context, const Entity& entity) {
  constexpr std::uint32_t fewest_words = 100;  // in fewer, one name can tip the index
  const auto& text = context.prose.of(entity);
  if (text.words < fewest_words || lix(text) <= context.limit) return;
  const auto body = body_of(entity);
  WordReader first(body);
  first.next();
  context.diagnostics.add(
      hard_to_read, WordPlaces(body, context.sources).of(first.word().text),
      fmt::format("the text has LIX {}, more than {}", lix(text), context.limit),
      "write shorter sentences, and shorter words");
}

void check_bodies(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) check_body(context, *entity);
}

// Tells the sentences of one stretch.
class SentenceCounter {
 public:
  SentenceCounter(const RuleContext& context, const Stretch& stretch)
      : context_(context), stretch_(stretch) {}

  void count() {
    for (WordReader reader(stretch_); reader.next();) {
      const auto& word = reader.word();
      if (!word.is_read()) continue;
      if (word.begins_sentence) end_sentence();
      if (words_++ == 0) first_ = word.text;
      last_ = word.text;
    }
    end_sentence();
  }

 private:
  void end_sentence() {
    if (words_ > static_cast<std::size_t>(context_.limit)) tell();
    words_ = 0;
  }

  void tell() {
    if (!places_) places_.emplace(stretch_, context_.sources);
    auto span = places_->of(first_);
    span.end = std::max(span.end, places_->of(last_).end);
    context_.diagnostics.add(
        long_sentence, span,
        fmt::format("the sentence has {} words, more than {}", words_, context_.limit),
        "write it as two");
  }

  const RuleContext& context_;
  const Stretch& stretch_;
  std::optional<WordPlaces> places_;
  std::size_t words_ = 0;
  std::string_view first_;
  std::string_view last_;
};

void check_sentences(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    if (context.prose.of(*entity).longest_sentence <= context.limit) continue;
    for_each_stretch(*entity,
                     [&](const Stretch& stretch) { SentenceCounter(context, stretch).count(); });
  }
}

constexpr RuleCheck checks[] = {{&hard_to_read, &check_bodies}, {&long_sentence, &check_sentences}};

}  // namespace

RuleChecks readability_rules() { return checks; }

}  // namespace waymark
