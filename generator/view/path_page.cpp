#include "view/path_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/path_picture.hpp"
#include "view/path_times.hpp"

namespace waymark {
namespace {

class AnswerMaker {
 public:
  AnswerMaker(const ViewContext& context, const Linker& linker, const DecisionPath& path)
      : context_(context), linker_(linker), path_(path), times_(path_times(path)) {}

  std::vector<FactView> make() {
    std::vector<ValueView> deciders;
    std::vector<ValueView> rights;
    for (const auto& step : path_.steps) {
      if (!step.kind.is("decision")) continue;
      add_new(deciders, owner_of(step));
      auto right = mandate_values(context_, linker_, step.mandate);
      right.resize(std::min<std::size_t>(right.size(), 1));  // where it is written stands below
      add_new(rights, std::move(right));
    }
    add("decides", std::move(deciders));
    add("right", std::move(rights));
    add("how_long", in_words());
    add_beginning();
    return std::move(facts_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("path.{}", name));
  }

  void add(std::string_view name, std::vector<ValueView> values) {
    if (!values.empty()) facts_.push_back(as_fact(word(name), std::move(values)));
  }

  static void add_new(std::vector<ValueView>& values, std::vector<ValueView> more) {
    for (auto& value : more) {
      const bool is_known = std::any_of(values.begin(), values.end(), [&](const ValueView& each) {
        return each.text == value.text && each.url == value.url && each.note == value.note;
      });
      if (!is_known) values.push_back(std::move(value));
    }
  }

  [[nodiscard]] std::vector<ValueView> owner_of(const Step& step) const {
    return FieldViews(context_, linker_).values(path_, *find_field(Step::fields(), "owner"), step);
  }

  // What the one who comes with a matter has to bring, and to whom.
  void add_beginning() {
    if (path_.steps.empty()) return;
    const auto& first = *path_.steps.begin();
    std::vector<ValueView> inputs;
    for (const auto& input : first.inputs) inputs.push_back({input.value});
    add("prepare", std::move(inputs));
    add("begin", owner_of(first));
  }

  [[nodiscard]] std::vector<ValueView> in_words() const {
    std::vector<ValueView> values;
    if (times_.whole <= 0) return values;
    if (times_.to_decision && *times_.to_decision > 0) {
      values.push_back({fmt::format("{} {}", word("to_decision"),
                                    days_in_words(context_.vocabulary, *times_.to_decision))});
    }
    values.push_back(
        {fmt::format("{} {}", word("whole"), days_in_words(context_.vocabulary, times_.whole))});
    return values;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const DecisionPath& path_;
  PathTimes times_;
  std::vector<FactView> facts_;
};

std::string times_in_words(const ViewContext& context, const DecisionPath& path) {
  const auto times = path_times(path);
  if (times.whole <= 0) return {};
  auto text = fmt::format("{} {}. {}", context.vocabulary.word("path.sum"),
                          days_in_words(context.vocabulary, times.whole),
                          context.vocabulary.word("path.sum_note"));
  if (times.without_limit > 0) {
    text +=
        fmt::format(" {} {}", context.vocabulary.word("path.without_limit"), times.without_limit);
    text += ".";
  }
  return text;
}

std::vector<LinkView> chapters_of(const Vocabulary& vocabulary, const PathPageView& page) {
  std::vector<LinkView> chapters = {{vocabulary.word("path.steps"), "#path_steps"}};
  if (!page.picture.empty()) {
    chapters.push_back({vocabulary.word("path.picture"), "#path_drawn"});
  }
  if (page.responsibility) {
    chapters.push_back({vocabulary.word("path.responsibility"), "#path_responsibility"});
  }
  return chapters;
}

}  // namespace

PathPageView make_path_page(const ViewContext& context, const Menus& menus,
                            const DecisionPath& path, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(path)));
  constexpr std::string_view facts[] = {"matter", "trigger", "criteria", "scope"};
  PathPageView page;
  page.shell = make_entity_shell(context, linker, menus, path);
  page.header = make_header(context, linker, path);
  page.answers = as_group(AnswerMaker(context, linker, path).make());
  page.facts = as_group(FieldViews(context, linker).facts(path, facts));
  page.steps = make_steps(context, linker, path);
  if (!page.steps.empty()) page.picture = path_picture(make_path_diagram(context, linker, path));
  page.bpmn = linker.url(context.addresses.bpmn(path));
  page.times = times_in_words(context, path);
  page.responsibility = make_responsibility(context, linker, path);
  page.contents = make_contents(path, chapters_of(context.vocabulary, page));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, path, {}));
  page.about = as_group(make_about(context, linker, path));
  return page;
}

}  // namespace waymark
