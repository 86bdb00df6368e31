#include "view/guide_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "model/field_path.hpp"
#include "view/path_facts.hpp"

namespace waymark {
namespace {

// The underscores keep these apart from the ids of questions.
constexpr std::string_view hidden_outcome = "hidden_way";

std::string outcome_id(const Entity& path) { return fmt::format("way_{}", path.id.value); }

class GuideMaker {
 public:
  GuideMaker(const ViewContext& context, const Linker& linker, const Guide& guide)
      : context_(context), linker_(linker), guide_(guide) {
    for (const auto& question : guide.questions) {
      numbers_.emplace(question.id.value, fmt::format("{}", numbers_.size() + 1));
    }
  }

  void fill(GuidePageView& page) {
    for (const auto& question : guide_.questions) page.questions.push_back(view_of(question));
    page.outcomes = std::move(outcomes_);
  }

 private:
  QuestionView view_of(const GuideQuestion& question) {
    const auto& id = question.id.value;
    const auto place = fmt::format("questions.{}", id);
    QuestionView view{id, numbers_.at(id), question.text.value, question.help.value, {}, {}};
    view.is_example = is_marked(guide_.illustrative, place);
    for (const auto& answer : question.answers) {
      view.answers.push_back(view_of(answer));
      const auto own = fmt::format("{}.answers.{}", place, view.answers.size());
      view.answers.back().is_example = !view.is_example && is_marked(guide_.illustrative, own);
    }
    return view;
  }

  AnswerView view_of(const GuideAnswer& answer) {
    AnswerView view{answer.text.value, {}, {}, {}, answer.because.value};
    if (const auto next = numbers_.find(answer.to.id); next != numbers_.end()) {
      view.url = fmt::format("#{}", next->first);
      view.next = next->second;
    } else if (answer.path.is_hidden || answer.path.target != nullptr) {
      const auto& outcome = outcome_of(as<DecisionPath>(answer.path.target));
      view.url = fmt::format("#{}", outcome.id);
      view.way = outcome.title;
    }
    return view;
  }

  // `path` is null where it is hidden.
  const OutcomeView& outcome_of(const DecisionPath* path) {
    const auto id = path == nullptr ? std::string(hidden_outcome) : outcome_id(*path);
    const auto known = std::find_if(outcomes_.begin(), outcomes_.end(),
                                    [&](const OutcomeView& other) { return other.id == id; });
    if (known != outcomes_.end()) return *known;
    OutcomeView outcome{id, context_.vocabulary.word("values.hidden"), {}, {}, {}, {}};
    if (path != nullptr) describe(*path, outcome);
    return outcomes_.emplace_back(std::move(outcome));
  }

  void describe(const DecisionPath& path, OutcomeView& outcome) const {
    outcome.title = name_of(path);
    outcome.url = linker_.url(path);
    outcome.is_example = path.illustrative.all;
    outcome.summary = path.summary.value;
    outcome.facts = as_group(make_path_facts(context_, linker_, path));
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Guide& guide_;
  std::map<std::string, std::string, std::less<>> numbers_;  // by the question's id
  std::vector<OutcomeView> outcomes_;                        // in the order of the answers
};

}  // namespace

GuidePageView make_guide_page(const ViewContext& context, const Menus& menus, const Guide& guide,
                              Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(guide)));
  GuidePageView page;
  page.shell = make_entity_shell(context, linker, menus, guide);
  page.shell.scripts.push_back({linker.asset("guide.js")});
  page.header = make_header(context, linker, guide);
  GuideMaker(context, linker, guide).fill(page);
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, guide, {}));
  auto about = make_about(context, linker, guide);
  if (auto whose = make_organisation_fact(context, linker, guide); !whose.empty()) {
    about.insert(about.begin(), std::move(whose));
  }
  page.about = as_group(std::move(about));
  return page;
}

}  // namespace waymark
