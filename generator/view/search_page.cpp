#include "view/search_page.hpp"

#include <fmt/format.h>

namespace waymark {

SearchPageView make_search_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, "");
  SearchPageView page;
  page.title = context.vocabulary.word("find.title");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.scripts.push_back(make_script(context, linker, "search-page.js", true));
  for (const auto view : {glossary_view, who_decides_view, organisation_view}) {
    page.ways.push_back({context.vocabulary.word(fmt::format("views.{}", view)),
                         linker.url(Addresses::view(view))});
  }
  for (const auto& info : kinds()) {
    const auto kind = index_of(info);
    if (!context.snapshot.of_kind(kind).empty()) page.ways.push_back(linker.register_link(kind));
  }
  return page;
}

}  // namespace waymark
