// The accessibility statement, from site.yaml (Lagen 2018:1937 om tillgänglighet till digital
// offentlig service; the model of the Commission's decision 2018/1523).
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct FaultView {
  std::string fault;
  std::string reason;

  static constexpr auto fields() {
    return view_fields(view_field<&FaultView::fault>("fault"),
                       view_field<&FaultView::reason>("reason"));
  }
};

// Texts are empty where site.yaml leaves them out.
struct StatementPageView {
  ShellView shell;
  std::string title;
  std::string responsible;
  std::string site;
  std::string conformance;  // a sentence
  std::optional<Group<FaultView>> faults;
  std::string assessed_how;
  std::string assessed_on;  // "1 oktober 2025"
  std::optional<LinkView> feedback;
  std::string authority;
  std::optional<LinkView> complaint;

  static constexpr auto fields() {
    return view_fields(view_field<&StatementPageView::shell>("shell"),
                       view_field<&StatementPageView::title>("title"),
                       view_field<&StatementPageView::responsible>("responsible"),
                       view_field<&StatementPageView::site>("site"),
                       view_field<&StatementPageView::conformance>("conformance"),
                       view_field<&StatementPageView::faults>("faults"),
                       view_field<&StatementPageView::assessed_how>("assessed_how"),
                       view_field<&StatementPageView::assessed_on>("assessed_on"),
                       view_field<&StatementPageView::feedback>("feedback"),
                       view_field<&StatementPageView::authority>("authority"),
                       view_field<&StatementPageView::complaint>("complaint"));
  }
};

// For a site that has facts of its accessibility.
StatementPageView make_statement_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
