#include "check/title_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "check/organisation_key.hpp"
#include "check/prose_survey.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule similar_titles{
    "similar-titles", Severity::warning,
    "Two titles of one kind are alike, or some edits apart in a word of 12 letters or more.", 3};

constexpr std::size_t long_word = 12;

// Meetings and decisions are series, told apart by their day. Findings and questions come back in
// the same words from one survey or meeting to the next. All else is looked up by its name.
bool goes_by_title(KindIndex kind) {
  return kind != kind_of<Meeting> && kind != kind_of<Decision> && kind != kind_of<Finding> &&
         kind != kind_of<Question>;
}

bool is_replaced(const RuleContext& context, const Entity& entity) {
  if (const auto* system = as<System>(&entity)) return system->replaced_by.target != nullptr;
  const auto& links = context.portal.backlinks(entity);
  return std::any_of(links.begin(), links.end(), [&](const Backlink& link) {
    return link.field != nullptr && link.field->name == "supersedes" &&
           is_current(*link.from, context.as_of);
  });
}

// What an entity is called: its title, or one of its aliases.
struct Label {
  const Entity* entity;
  const Text* text;
  bool is_title;
  std::string_view folded;
};

using Labels = std::vector<Label>;

void add_labels(const RuleContext& context, const Entity& entity, Labels& labels) {
  const auto& names = context.prose.of(entity).names;
  const auto add = [&](const Text& text, std::size_t name) {
    const std::string_view folded = names[name].folded;
    if (!folded.empty()) labels.push_back({&entity, &text, name == 0, folded});
  };
  add(entity.title, 0);
  for (std::size_t i = 0; i < entity.aliases.size(); ++i) add(entity.aliases[i], i + 1);
}

// 52 bits: for each letter, whether it stands there once and whether twice. An edit takes one of
// them away at most, and brings one.
std::uint64_t letters_of(std::string_view word) {
  std::uint64_t once = 0;
  std::uint64_t twice = 0;
  for (const char c : word) {
    const auto bit = std::uint64_t{1} << static_cast<unsigned>(c - 'a');
    twice |= once & bit;
    once |= bit;
  }
  return once | twice << 26U;
}

// A long word of a title, and the rest of it, by which its neighbours are found.
struct CutWord {
  std::string_view before;
  std::string_view behind;
  std::string_view word;
  std::uint64_t letters;
  const Label* title;
};

void cut_words(const Label& title, std::size_t shortest, std::vector<CutWord>& cuts) {
  const std::string_view folded = title.folded;
  for (std::size_t begin = 0; begin < folded.size();) {
    const auto end = std::min(folded.find(' ', begin), folded.size());
    const auto word = folded.substr(begin, end - begin);
    const bool is_letters =
        std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (is_letters && word.size() >= shortest) {
      cuts.push_back({folded.substr(0, begin), folded.substr(end), word, letters_of(word), &title});
    }
    begin = end + 1;
  }
}

// The labels of one kind in one organisation.
class Namesakes {
 public:
  Namesakes(const RuleContext& context, const Labels& labels)
      : context_(context), labels_(labels) {}

  void find() {
    find_equal();
    if (context_.limit > 0) find_near();
  }

 private:
  void find_equal() {
    std::vector<const Label*> ordered;
    for (const auto& label : labels_) ordered.push_back(&label);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Label* a, const Label* b) {
      return a->folded != b->folded ? a->folded < b->folded : a->is_title && !b->is_title;
    });
    const Label* first = nullptr;
    for (const auto* label : ordered) {
      const bool is_new = first == nullptr || label->folded != first->folded;
      if (is_new) first = label;
      // Aliases alone are words to search for, which may lead to several.
      if (!first->is_title) continue;
      if (is_new) titles_.push_back(first);
      if (label->entity != first->entity) tell(*label, *first);
    }
  }

  // An alias is there to catch other spellings, so that here only titles count.
  void find_near() {
    const auto limit = std::min(static_cast<std::size_t>(context_.limit), long_word - 1);
    std::vector<CutWord> cuts;
    for (const auto* title : titles_) cut_words(*title, long_word - limit, cuts);
    std::stable_sort(cuts.begin(), cuts.end(), [](const CutWord& a, const CutWord& b) {
      return std::tuple(a.before, a.behind, a.word.size()) <
             std::tuple(b.before, b.behind, b.word.size());
    });
    for (std::size_t i = 0; i < cuts.size(); ++i) {
      if (cuts[i].word.size() < long_word) continue;
      for (auto j = i; j > 0 && is_neighbour(cuts[j - 1], cuts[i], limit); --j) {
        if (!are_near(cuts[j - 1], cuts[i], limit)) continue;
        tell_later(*cuts[j - 1].title, *cuts[i].title);
        break;
      }
    }
  }

  static bool is_neighbour(const CutWord& shorter, const CutWord& word, std::size_t limit) {
    return shorter.word.size() + limit >= word.word.size() && shorter.before == word.before &&
           shorter.behind == word.behind;
  }

  static bool are_near(const CutWord& a, const CutWord& b, std::size_t limit) {
    const auto lost = static_cast<std::size_t>(std::popcount(a.letters & ~b.letters));
    const auto won = static_cast<std::size_t>(std::popcount(b.letters & ~a.letters));
    if (std::max(lost, won) > limit) return false;
    return edit_distance(a.word, b.word) <= limit;
  }

  void tell_later(const Label& a, const Label& b) {
    const bool is_in_order = a.entity->number < b.entity->number;
    tell(is_in_order ? b : a, is_in_order ? a : b);
  }

  void tell(const Label& label, const Label& other) {
    const auto numbers = std::minmax(label.entity->number, other.entity->number);
    if (!told_.insert(numbers).second) return;
    context_.diagnostics.add(
        {&similar_titles,
         label.text->span,
         fmt::format("`{}` can be taken for `{}`", shortened(label.text->value),
                     shortened(other.text->value)),
         fmt::format("write another {}, or accept the finding with a reason",
                     label.is_title ? "title" : "alias"),
         {{other.text->span, "the other stands here"}}});
  }

  const RuleContext& context_;
  const Labels& labels_;
  std::vector<const Label*> titles_;                        // of those that are alike, the first
  std::set<std::pair<std::uint32_t, std::uint32_t>> told_;  // by number
};

void check_kind(const RuleContext& context, KindIndex kind) {
  std::map<std::string_view, Labels> by_organisation;
  for (const auto* entity : context.lists.of(kind)) {
    if (!is_current(*entity, context.as_of) || is_replaced(context, *entity)) continue;
    auto& labels = by_organisation[organisation_key(context.portal, *entity)];
    add_labels(context, *entity, labels);
  }
  for (const auto& [organisation, labels] : by_organisation) Namesakes(context, labels).find();
}

void check_titles(const RuleContext& context) {
  for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
    if (goes_by_title(static_cast<KindIndex>(kind))) {
      check_kind(context, static_cast<KindIndex>(kind));
    }
  }
}

constexpr RuleCheck checks[] = {{&similar_titles, &check_titles}};

}  // namespace

RuleChecks title_rules() { return checks; }

}  // namespace waymark
