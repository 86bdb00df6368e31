// The head of an entity's page: what it is, whether it holds today, who keeps it true.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"
#include "view/standing_view.hpp"

namespace waymark {

struct HeaderView {
  std::string kind;       // "Uppdrag"
  std::string kind_name;  // "assignment", for the style sheet
  std::string title;
  std::string summary;
  std::optional<StandingView> standing;  // whether it holds on the day; nothing when no day is said
  std::string validity;           // "Gäller 2025-01-01 – 2025-12-31"; empty when nothing is said
  std::optional<FactView> owner;  // whom to ask
  bool is_example = false;        // the example has added it; no source says it
  std::vector<NoticeView> notices;  // ended, not yet begun, replaced

  static constexpr auto fields() {
    return view_fields(
        view_field<&HeaderView::kind>("kind"), view_field<&HeaderView::kind_name>("kind_name"),
        view_field<&HeaderView::title>("title"), view_field<&HeaderView::summary>("summary"),
        view_field<&HeaderView::standing>("standing"),
        view_field<&HeaderView::validity>("validity"), view_field<&HeaderView::owner>("owner"),
        view_field<&HeaderView::is_example>("is_example"),
        view_field<&HeaderView::notices>("notices"));
  }
};

HeaderView make_header(const ViewContext& context, const Linker& linker, const Entity& entity);

// The shell of an entity's page: its register stands on the way there.
ShellView make_entity_shell(const ViewContext& context, const Linker& linker, const Menus& menus,
                            const Entity& entity);

}  // namespace waymark
