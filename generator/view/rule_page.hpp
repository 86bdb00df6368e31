// What a rule looks for, why it matters and how to mend what it finds: a page for each rule.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

// A stretch of a text; `code` where it stood between backticks.
struct RunView {
  std::string text;
  std::string code;

  static constexpr auto fields() {
    return view_fields(view_field<&RunView::text>("text"), view_field<&RunView::code>("code"));
  }
};

struct RulePageView {
  ShellView shell;
  std::string title;
  std::string name;      // "mandate-gap", as waivers and settings write it
  std::string severity;  // "Varning"; empty where the site cannot be built with it
  std::string limit;     // the number that the rule goes by; may be empty
  std::vector<RunView> what;
  std::vector<RunView> why;
  std::vector<RunView> mend;
  std::string example;

  static constexpr auto fields() {
    return view_fields(
        view_field<&RulePageView::shell>("shell"), view_field<&RulePageView::title>("title"),
        view_field<&RulePageView::name>("name"), view_field<&RulePageView::severity>("severity"),
        view_field<&RulePageView::limit>("limit"), view_field<&RulePageView::what>("what"),
        view_field<&RulePageView::why>("why"), view_field<&RulePageView::mend>("mend"),
        view_field<&RulePageView::example>("example"));
  }
};

// The names of all rules that `words` explain, by the alphabet.
std::vector<std::string> explained_rules(const Words& words);

RulePageView make_rule_page(const ViewContext& context, const Menus& menus,
                            const std::string& name);

}  // namespace waymark
