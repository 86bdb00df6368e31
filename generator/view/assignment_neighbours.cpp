#include "view/assignment_neighbours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "diagram/neighbourhood_picture.hpp"
#include "view/short_text.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_findings = 6;
constexpr std::size_t most_others = 8;
constexpr std::size_t most_replacements = 3;  // in each direction
constexpr std::size_t longest_boundary = 240;
constexpr std::size_t longest_chain = 100;  // in each direction

struct Boundary {
  const Assignment* other;
  std::string text;
};

// The assignments that name this one in a field, in the order of their files.
std::vector<const Assignment*> those_that_name(const Snapshot& snapshot,
                                               const Assignment& assignment,
                                               std::string_view field) {
  std::vector<const Assignment*> found;
  for (const auto& link : snapshot.backlinks(assignment)) {
    const auto* from = as<Assignment>(link.from);
    if (from != nullptr && link.field != nullptr && link.field->name == field) {
      found.push_back(from);
    }
  }
  return found;
}

// Written on either side; what two sides say of one boundary stands together.
std::vector<Boundary> boundaries_of(const Snapshot& snapshot, const Assignment& assignment) {
  std::vector<Boundary> boundaries;
  std::unordered_map<const Entity*, std::size_t> places;
  const auto add = [&](const Entity* other, const std::string& text) {
    if (other == nullptr) return;
    const auto [known, is_new] = places.try_emplace(other, boundaries.size());
    if (is_new) boundaries.push_back({as<Assignment>(other), {}});
    auto& told = boundaries[known->second].text;
    told += (told.empty() || text.empty() ? "" : " ") + text;
  };
  for (const auto& each : assignment.related) add(each.assignment.target, each.boundary.value);
  for (const auto* other : those_that_name(snapshot, assignment, "assignment")) {
    for (const auto& each : other->related) {
      if (each.assignment.target == &assignment) add(other, each.boundary.value);
    }
  }
  return boundaries;
}

class PictureMaker {
 public:
  PictureMaker(const ViewContext& context, const Linker& linker, const Assignment& assignment)
      : context_(context), linker_(linker), assignment_(assignment) {
    made_.name = "assignment-picture";
    made_.title = fmt::format("{}: {}", context.vocabulary.word("assignment.related_picture"),
                              name_of(assignment));
    made_.main.word = context.vocabulary.one(assignment.kind);
    made_.main.title = name_of(assignment);
    made_.main.is_main = true;
  }

  Neighbourhood make(const std::vector<Boundary>& boundaries) {
    const auto chain = succession_of(context_.snapshot, assignment_);
    add_chain(chain.older, {"replaces", "replaced_before"}, true);
    add_findings();
    add_chain(chain.newer, {"replaced_by", "replaced_later"}, false);
    for (std::size_t i = 0; i < std::min(boundaries.size(), most_others); ++i) {
      add(*boundaries[i].other, word("borders_on"), LineStyle::dashed, false, false).text =
          cut_at_word(boundaries[i].text, longest_boundary);
    }
    made_.description =
        fmt::format("{}: {}. {}", word("borders_on"), boundaries.size(), word("picture_text"));
    return std::move(made_);
  }

 private:
  struct ChainWords {
    std::string_view nearest;
    std::string_view further;
  };

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  BoxContent& add(const Entity& entity, std::string label, LineStyle line, bool is_before,
                  bool has_head) {
    BoxContent box{std::move(label), std::string(name_of(entity)), {}, linker_.url(entity)};
    made_.neighbours.push_back({std::move(box), line, is_before, has_head});
    return made_.neighbours.back().box;
  }

  // Each stands beyond the one that it replaces, or is replaced by.
  void add_chain(const std::vector<const Assignment*>& chain, const ChainWords& words,
                 bool is_before) {
    std::unordered_map<const Entity*, std::size_t> places;
    const Entity* replacing = &assignment_;
    for (std::size_t i = 0; i < std::min(chain.size(), most_replacements); ++i) {
      const auto nearer = places.find(is_before ? replacing : chain[i]->supersedes.target);
      const bool is_nearest = nearer == places.end();
      add(*chain[i], word(is_nearest ? words.nearest : words.further), LineStyle::solid, is_before,
          true);
      if (!is_nearest) made_.neighbours.back().beyond = nearer->second;
      places.emplace(chain[i], made_.neighbours.size() - 1);
      replacing = chain[i];
    }
  }

  void add_findings() {
    std::vector<const Entity*> findings;
    for (const auto& each : assignment_.answers.items) {
      if (each.target != nullptr) findings.push_back(each.target);
    }
    const auto shown = findings.size() > most_findings ? most_findings - 1 : findings.size();
    for (std::size_t i = 0; i < shown; ++i) {
      add(*findings[i], word("answers"), LineStyle::dotted, true, true);
    }
    if (shown == findings.size()) return;
    auto rest = fmt::format("{} {} {}", word("and"), findings.size() - shown, word("more"));
    made_.neighbours.push_back({{word("answers"), std::move(rest), {}, "#chapter_background"},
                                LineStyle::dotted,
                                true,
                                true});
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Assignment& assignment_;
  Neighbourhood made_;
};

}  // namespace

Succession succession_of(const Snapshot& snapshot, const Assignment& assignment) {
  Succession chain;
  std::unordered_set<const Assignment*> seen = {&assignment};
  for (const auto* at = as<Assignment>(assignment.supersedes.target);
       at != nullptr && chain.older.size() < longest_chain && seen.insert(at).second;
       at = as<Assignment>(at->supersedes.target)) {
    chain.older.push_back(at);
  }
  const auto add_newer_than = [&](const Assignment& older) {
    for (const auto* each : those_that_name(snapshot, older, "supersedes")) {
      const bool has_room = chain.newer.size() < longest_chain;
      if (has_room && seen.insert(each).second) chain.newer.push_back(each);
    }
  };
  add_newer_than(assignment);
  for (std::size_t i = 0; i < chain.newer.size(); ++i) add_newer_than(*chain.newer[i]);
  return chain;
}

std::optional<Group<ValueView>> chain_in_words(const ViewContext& context, const Linker& linker,
                                               const Assignment& assignment) {
  auto chain = succession_of(context.snapshot, assignment);
  if (chain.older.empty() && chain.newer.empty()) return std::nullopt;
  std::vector<ValueView> values;
  const auto add = [&](const Assignment& each, std::string url) {
    const auto date = each.date.is_set() ? context.vocabulary.date(each.date.date) : std::string();
    values.push_back({std::string(name_of(each)), std::move(url), date});
  };
  std::reverse(chain.older.begin(), chain.older.end());
  for (const auto* each : chain.older) add(*each, linker.url(*each));
  add(assignment, {});
  auto& note = values.back().note;
  note += (note.empty() ? "" : ", ") + context.vocabulary.word("assignment.this_one");
  for (const auto* each : chain.newer) add(*each, linker.url(*each));
  return as_group(std::move(values));
}

Html assignment_picture(const ViewContext& context, const Linker& linker,
                        const Assignment& assignment) {
  const auto boundaries = boundaries_of(context.snapshot, assignment);
  if (boundaries.empty()) return {};
  return neighbourhood_picture(PictureMaker(context, linker, assignment).make(boundaries));
}

}  // namespace waymark
