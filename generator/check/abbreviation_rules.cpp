#include "check/abbreviation_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "check/explained_words.hpp"
#include "check/letters.hpp"
#include "check/prose_survey.hpp"
#include "check/word_places.hpp"

namespace waymark {
namespace {

constexpr Rule abbreviation_unexplained{
    "abbreviation-unexplained", Severity::warning,
    "An abbreviation that neither the glossary, a name nor the text itself explains."};

// Words that Swedish readers know better by these letters than written out, then units of measure.
constexpr std::array<std::string_view, 19> plain_words = {
    "CE", "EU",  "FN", "ID", "IT", "OBS", "OK",   "PDF", "SFS", "SMS",
    "TV", "USA", "VD", "GB", "HP", "MB",  "MSEK", "SEK", "TB"};

constexpr std::size_t fewest_letters = 2;
constexpr std::size_t most_letters = 6;

bool is_roman(std::string_view word) { return word.find_first_not_of("IVX") == word.npos; }

bool is_abbreviation(std::string_view part) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < part.size(); ++letters) {
    const auto size = capital_size(part, at);
    if (size == 0) return false;
    at += size;
  }
  return letters >= fewest_letters && letters <= most_letters && !is_roman(part) &&
         std::find(plain_words.begin(), plain_words.end(), part) == plain_words.end();
}

// The abbreviations in a word such as `AI:n`, `MBL-grupp` or `RS-MBL`; none in one with digits.
template <class Visit>
void for_each_abbreviation(std::string_view word, Visit visit) {
  if (!begins_with_capitals(word) || is_date_placeholder(word)) return;
  const bool is_plain = std::all_of(word.begin(), word.end(),
                                    [](char c) { return is_letter(c) || c == '-' || c == ':'; });
  if (!is_plain) return;
  for (std::size_t at = 0; at <= word.size();) {
    const auto end = std::min(word.find_first_of("-:", at), word.size());
    if (const auto part = word.substr(at, end - at); is_abbreviation(part)) visit(part);
    at = end + 1;
  }
}

// The first letters of the words just read.
class Initials {
 public:
  void add(std::string_view word) { last_[next_++ % last_.size()] = initial_of(word); }
  void clear() { last_.fill(0); }
  [[nodiscard]] bool have(unsigned initial) const {
    return std::find(last_.begin(), last_.end(), initial) != last_.end();
  }

 private:
  std::array<unsigned, 6> last_{};
  std::size_t next_ = 0;
};

struct Use {
  std::string_view abbreviation;
  Stretch stretch;
  bool is_explained;
  bool is_in_titles;  // only, so far; there is no room to explain it in one
};

// The first use of each abbreviation in one entity, but for those that a name explains.
class Uses {
 public:
  Uses(const ExplainedWords& explained, const Entity& entity)
      : explained_(explained), entity_(entity) {}

  void read(const Stretch& stretch) {
    Initials initials;
    Word last;
    std::vector<Use> open;  // what follows may explain them
    for (WordReader reader(stretch); reader.next(); last = reader.word()) {
      const auto& word = reader.word();
      if (word.begins_block) initials.clear();
      close(open, word);
      if (word.use == WordUse::prose && !is_measure(last, word)) {
        const bool is_bracketed = word.before == '(' && initials.have(initial_of(word.text));
        for_each_abbreviation(word.text, [&](std::string_view part) {
          if (explained_.has(part, word.text, entity_)) return;
          open.push_back({part, stretch, is_bracketed, stretch.is_title});
        });
      }
      initials.add(word.text);
    }
    close(open, {});
  }

  [[nodiscard]] const std::vector<Use>& all() const { return uses_; }

 private:
  static bool is_number(const Word& word) { return word.letters == 0 && !word.text.empty(); }

  // "15 HP"
  static bool is_measure(const Word& last, const Word& word) {
    return is_number(last) && !word.begins_block && word.before == 0;
  }

  // `next` is the word behind them: "DT (digital transformation)", "DT är digital transformation";
  // "HS 2025-00706" is none.
  void close(std::vector<Use>& open, const Word& next) {
    const bool is_between = next.text == "är" && next.before == 0 && !is_equated_;
    const bool is_numbered = is_number(next) && !next.begins_block && next.before == 0;
    if (is_between && !open.empty()) {
      is_equated_ = true;
      return;
    }
    for (auto& use : open) {
      const bool is_told = (next.before == '(' || is_equated_) &&
                           initial_of(next.text) == initial_of(use.abbreviation);
      use.is_explained = use.is_explained || is_told;
      if (is_equated_ || !is_numbered) keep(use);
    }
    open.clear();
    is_equated_ = false;
  }

  void keep(const Use& use) {
    const auto same = std::find_if(uses_.begin(), uses_.end(), [&](const Use& each) {
      return each.abbreviation == use.abbreviation;
    });
    if (same == uses_.end()) {
      uses_.push_back(use);
    } else if (same->is_in_titles && !use.is_in_titles) {
      same->is_in_titles = false;
      same->is_explained = same->is_explained || use.is_explained;
    }
  }

  const ExplainedWords& explained_;
  const Entity& entity_;
  std::vector<Use> uses_;
  bool is_equated_ = false;  // the word before is the "är" behind an abbreviation
};

void check_abbreviations(const RuleContext& context) {
  const ExplainedWords explained(context);
  for (const auto& entity : context.portal.entities()) {
    if (!context.prose.of(*entity).has_capitals) continue;
    Uses uses(explained, *entity);
    for_each_stretch(*entity, [&](const Stretch& stretch) { uses.read(stretch); });
    for (const auto& use : uses.all()) {
      if (use.is_explained) continue;
      context.diagnostics.add(abbreviation_unexplained,
                              WordPlaces(use.stretch, context.sources).of(use.abbreviation),
                              fmt::format("`{}` is explained nowhere", use.abbreviation),
                              "write it out at its first use, or make it a synonym of a term");
    }
  }
}

constexpr RuleCheck checks[] = {{&abbreviation_unexplained, &check_abbreviations}};

}  // namespace

RuleChecks abbreviation_rules() { return checks; }

}  // namespace waymark
