#include "commands/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/text.hpp"
#include "check/governance.hpp"
#include "commands/load.hpp"
#include "view/rule_page.hpp"

namespace waymark {
namespace {

std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    out += fmt::format("    {}\n", text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return out;
}

std::string judgement_in_words(const Words& words, const Site& site, const Rule* rule) {
  if (rule == nullptr) return {};
  const auto judged = judgement_of(site, *rule);
  auto text = fmt::format("{}: {}\n", words["rule_page.severity"],
                          words[fmt::format("severities.{}", judged.severity_word)]);
  if (judged.limit != no_limit) {
    text += fmt::format("{}: {}\n", words["rule_page.limit"], judged.limit);
  }
  return text;
}

}  // namespace

int explain(const std::string& rule, const Options& options, const Surroundings& around) {
  const auto loaded = load_settings(options, around.disk);
  const auto& words = loaded.words;
  const auto names = explained_rules(words);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  if (std::find(names.begin(), names.end(), rule) == names.end()) {
    throw EnvironmentError(
        fmt::format("no rule `{}`; {}", shortened(rule),
                    did_you_mean(rule, candidates, "the site's page of rules lists them")));
  }
  const auto word = [&](std::string_view part) {
    return words[fmt::format("rules.{}.{}", rule, part)];
  };
  around.out << fmt::format("{} [{}]\n", word("title"), rule)
             << judgement_in_words(words, loaded.site, find_governance_rule(rule))
             << fmt::format("\n{}\n\n{}: {}\n\n{}: {}\n\n{}:\n{}", word("what"),
                            words["rule_page.why"], word("why"), words["rule_page.mend"],
                            word("mend"), words["rule_page.example"], indented(word("example")));
  return exit_done;
}

}  // namespace waymark
