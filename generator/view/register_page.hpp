// All entities of one kind, with the columns that its table of fields names.
#pragma once

#include "view/context.hpp"
#include "view/field_views.hpp"
#include "view/shell.hpp"

namespace waymark {

struct RegisterPageView {
  ShellView shell;
  std::string title;
  std::string count;                 // "12 uppdrag"
  std::optional<TableView> current;  // those that hold on the day of the page
  std::optional<TableView> other;    // ended and coming

  static constexpr auto fields() {
    return view_fields(view_field<&RegisterPageView::shell>("shell"),
                       view_field<&RegisterPageView::title>("title"),
                       view_field<&RegisterPageView::count>("count"),
                       view_field<&RegisterPageView::current>("current"),
                       view_field<&RegisterPageView::other>("other"));
  }
};

RegisterPageView make_register_page(const ViewContext& context, const Menus& menus, KindIndex kind);

}  // namespace waymark
