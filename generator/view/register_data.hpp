// Links from a register's page to the same rows as data.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct RegisterDataView {
  LinkView csv;    // for spreadsheets
  LinkView json;   // for programs
  LinkView about;  // the page about all of the portal's data

  static constexpr auto fields() {
    return view_fields(view_field<&RegisterDataView::csv>("csv"),
                       view_field<&RegisterDataView::json>("json"),
                       view_field<&RegisterDataView::about>("about"));
  }
};

// Also names them in the page's head. `organisation` is null for the register of all.
RegisterDataView make_register_data(const ViewContext& context, const Linker& linker,
                                    KindIndex kind, const Unit* organisation, ShellView& shell);

}  // namespace waymark
