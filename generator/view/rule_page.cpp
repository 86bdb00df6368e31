#include "view/rule_page.hpp"

#include <fmt/format.h>

#include "check/governance.hpp"

namespace waymark {
namespace {

std::vector<RunView> runs_of(std::string_view text) {
  std::vector<RunView> runs;
  while (!text.empty()) {
    const auto begin = text.find('`');
    const auto end = begin == std::string_view::npos ? begin : text.find('`', begin + 1);
    if (end == std::string_view::npos) {
      runs.push_back({std::string(text), {}});
      break;
    }
    runs.push_back(
        {std::string(text.substr(0, begin)), std::string(text.substr(begin + 1, end - begin - 1))});
    text.remove_prefix(end + 1);
  }
  return runs;
}

}  // namespace

std::vector<std::string> explained_rules(const Words& words) {
  constexpr std::string_view group = "rules.";
  constexpr std::string_view last = ".title";
  std::vector<std::string> names;
  for (const auto key : words.keys()) {
    if (!key.starts_with(group) || !key.ends_with(last)) continue;
    names.emplace_back(key.substr(group.size(), key.size() - group.size() - last.size()));
  }
  return names;
}

RulePageView make_rule_page(const ViewContext& context, const Menus& menus,
                            const std::string& name) {
  const Linker linker(context, way_to_root(Addresses::rule(name)));
  const auto word = [&](std::string_view part) {
    return context.vocabulary.word(fmt::format("rules.{}.{}", name, part));
  };
  RulePageView page;
  page.title = word("title");
  page.name = name;
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = word("what");
  page.shell.breadcrumbs.push_back(
      {context.vocabulary.word("views.rules"), linker.url(Addresses::view(rules_view))});
  if (const auto* rule = find_governance_rule(name)) {
    const auto judged = judgement_of(context.site, *rule);
    page.severity = context.vocabulary.word(fmt::format("severities.{}", judged.severity_word));
    if (judged.limit != no_limit) page.limit = fmt::format("{}", judged.limit);
  }
  page.what = runs_of(word("what"));
  page.why = runs_of(word("why"));
  page.mend = runs_of(word("mend"));
  page.example = word("example");
  return page;
}

}  // namespace waymark
