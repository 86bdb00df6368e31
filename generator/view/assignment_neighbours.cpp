#include "view/assignment_neighbours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "diagram/neighbourhood_picture.hpp"
#include "view/short_text.hpp"
#include "view/succession.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_findings = 6;
constexpr std::size_t most_others = 8;
constexpr std::size_t most_replacements = 3;  // in each direction
constexpr std::size_t longest_boundary = 240;

struct Boundary {
  const Assignment* other;
  std::string text;
};

// The assignments that write of a boundary to this one, in the order of their files.
std::vector<const Assignment*> those_bordering_on(const Snapshot& snapshot,
                                                  const Assignment& assignment) {
  std::vector<const Assignment*> found;
  for (const auto& link : snapshot.backlinks(assignment)) {
    const auto* from = as<Assignment>(link.from);
    if (from != nullptr && link.field != nullptr && link.field->name == "assignment") {
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
  for (const auto* other : those_bordering_on(snapshot, assignment)) {
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
  void add_chain(const std::vector<const Entity*>& chain, const ChainWords& words, bool is_before) {
    std::unordered_map<const Entity*, std::size_t> places;
    const Entity* replacing = &assignment_;
    for (std::size_t i = 0; i < std::min(chain.size(), most_replacements); ++i) {
      const auto nearer = places.find(is_before ? replacing : replaced_of(*chain[i]));
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

Html assignment_picture(const ViewContext& context, const Linker& linker,
                        const Assignment& assignment) {
  const auto boundaries = boundaries_of(context.snapshot, assignment);
  if (boundaries.empty()) return {};
  return neighbourhood_picture(PictureMaker(context, linker, assignment).make(boundaries));
}

}  // namespace waymark
