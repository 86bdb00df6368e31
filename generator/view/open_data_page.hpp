// What of the portal can be fetched as files, in which format and by which vocabulary, and how to
// cite it.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct OpenDataPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  TableView registers;
  TableView linked;               // the files of linked data
  std::vector<FactView> formats;  // what there is to know of each
  std::string citation;

  static constexpr auto fields() {
    return view_fields(view_field<&OpenDataPageView::shell>("shell"),
                       view_field<&OpenDataPageView::title>("title"),
                       view_field<&OpenDataPageView::summary>("summary"),
                       view_field<&OpenDataPageView::registers>("registers"),
                       view_field<&OpenDataPageView::linked>("linked"),
                       view_field<&OpenDataPageView::formats>("formats"),
                       view_field<&OpenDataPageView::citation>("citation"));
  }
};

OpenDataPageView make_open_data_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
