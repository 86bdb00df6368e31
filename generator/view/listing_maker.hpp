// What the pages that list have in common: a title and chapters of tables, whose words lie under
// the page's name in i18n/.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "view/listing_page.hpp"
#include "view/narrower.hpp"

namespace waymark {

// Words of one page lie under its name: "changes.intro".
class ListingMaker {
 public:
  // `organisation` narrows a view that is also made `organisations` by organisation.
  ListingMaker(const ViewContext& context, const Menus& menus, std::string_view view,
               const Unit* organisation = nullptr,
               const std::vector<const Unit*>& organisations = {})
      : context_(context),
        group_(view == ended_view       ? std::string_view("ended")
               : view == fields_view    ? std::string_view("field_reference")
               : view == rules_view     ? std::string_view("rule_list")
               : view == systems_view   ? std::string_view("system_page")
               : view == follow_up_view ? std::string_view("metric_page")
                                        : view),
        linker_(context, way_to_root(Addresses::view(view))) {
    page_.title = context.vocabulary.word(fmt::format("views.{}", view));
    if (organisation != nullptr) page_.title += fmt::format(": {}", name_of(*organisation));
    page_.summary = word("intro");
    page_.shell = make_shell(context, linker_, menus, page_.title);
    page_.shell.description = page_.summary;
    page_.narrower = links_to_narrower(context, linker_, view, organisation, organisations);
  }

  // The page is that of one organisation; of all where it is null.
  void narrow(const Menus& menus, std::string_view view, const Unit* organisation,
              const std::vector<const Unit*>& organisations) {
    if (organisation != nullptr) {
      page_.title += fmt::format(": {}", name_of(*organisation));
      page_.shell = make_shell(context_, linker_, menus, page_.title);
      page_.shell.description = page_.summary;
    }
    page_.narrower = links_to_narrower(context_, linker_, view, organisation, organisations);
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("{}.{}", group_, name));
  }

  // A chapter with a table that has these columns; their words lie under the page's name.
  ListingView& chapter(std::string id, std::string title,
                       std::initializer_list<std::string_view> columns) {
    TableView table{title, {}, {}};
    for (const auto column : columns) table.columns.push_back({word(column)});
    page_.chapters.push_back({std::move(id), std::move(title), {}, std::move(table)});
    return page_.chapters.back();
  }

  // Contents stand above the chapters, not beside them.
  void be_wide() { page_.is_wide = true; }

  // An empty table says so.
  ListingPageView finish() {
    std::vector<LinkView> contents;
    for (auto& each : page_.chapters) {
      if (is_long(each.table)) add_table_tools(context_, linker_, page_.shell);
      contents.push_back({each.title, "#" + each.id});
      if (each.table) each.table->make_cards();
      if (!each.table || !each.table->rows.empty()) continue;
      each.table.reset();
      each.text = word("none");
    }
    page_.contents = as_group(std::move(contents));
    return std::move(page_);
  }

  [[nodiscard]] const Linker& linker() const { return linker_; }

 private:
  const ViewContext& context_;
  std::string_view group_;
  Linker linker_;
  ListingPageView page_;
};

}  // namespace waymark
