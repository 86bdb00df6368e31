#include "view/shell.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

std::string own_name(const ViewContext& context, const LinkTarget& target, const Entity* entity) {
  if (entity != nullptr) return std::string(name_of(*entity));
  if (target.form == LinkForm::register_page)
    return context.vocabulary.many(index_of(*target.kind));
  if (target.form == LinkForm::view)
    return context.vocabulary.word(fmt::format("views.{}", target.id));
  return std::string(target.id);
}

// No register is made of nothing.
bool is_empty_register(const ViewContext& context, const LinkTarget& target) {
  return target.form == LinkForm::register_page && target.kind != nullptr &&
         context.snapshot.of_kind(index_of(*target.kind)).empty();
}

SearchView make_search(const Linker& linker) {
  return {linker.url(Addresses::view(search_view)), linker.url(Addresses::search_manifest()),
          linker.asset(search_engine)};
}

}  // namespace

MenuView make_menu(const ViewContext& context, const std::string& way) {
  MenuView menu;
  for (const auto& item : context.site.menu) {
    auto target = parse_link(item.to.value);
    const auto* entity =
        target.form == LinkForm::entity ? context.snapshot.find(target.id) : nullptr;
    if (target.form == LinkForm::entity && entity == nullptr) continue;  // not for these readers
    if (is_empty_register(context, target)) continue;
    const bool is_quality = target.form == LinkForm::view && target.id == quality_view;
    if (is_quality && !context.shows_quality) continue;
    const bool is_changes = target.form == LinkForm::view && target.id == content_changes_view;
    if (is_changes && !context.shows_changes) continue;
    if (entity != nullptr && !has_place(*entity, target.part)) target.part = {};
    const auto address = context.addresses.of_link({target, entity, {}});
    const bool is_outside = target.form == LinkForm::external;
    menu.items.push_back(
        {item.title.is_set() ? item.title.value : own_name(context, target, entity),
         is_outside ? address : way + address});
  }
  return menu;
}

ShellView make_shell(const ViewContext& context, const Linker& linker, const Menus& menus,
                     std::string here) {
  ShellView shell;
  shell.language = context.site.language.value;
  shell.site_title = context.site.title.value;
  shell.document_title = fmt::format("{} – {}", here, shell.site_title);
  shell.home = linker.url("index.html");
  shell.style = linker.asset("waymark.css");
  shell.icon = linker.asset("icon.svg");
  for (const auto& design : context.site.design) {
    if (design.logo.is_set()) shell.logo = linker.asset(design.logo.value);
  }
  if (!context.site.accessibility.empty())
    shell.statement = linker.url(Addresses::view(statement_page));
  if (context.site.base_url.is_set()) {
    shell.feed = {context.vocabulary.word("feed.title"), linker.url(Addresses::feed())};
  }
  shell.as_of = to_string(context.snapshot.as_of());
  shell.as_of_in_words = context.vocabulary.in_words(context.snapshot.as_of());
  shell.revision = context.revision;
  shell.menu = &menus.for_way(linker.way());
  shell.breadcrumbs.push_back({context.vocabulary.word("nav.start"), shell.home});
  shell.here = std::move(here);
  if (context.assets.has(search_engine)) {
    shell.search = make_search(linker);
    shell.scripts.push_back(make_script(context, linker, "search-box.js", false));
  }
  return shell;
}

ScriptView make_script(const ViewContext& context, const Linker& linker, std::string_view name,
                       bool is_first) {
  ScriptView script{linker.asset(name), {}, is_first};
  for (const auto& path : context.assets.imports_of(name)) {
    script.imports.push_back({linker.url(path)});
  }
  return script;
}

void add_table_tools(const ViewContext& context, const Linker& linker, ShellView& shell) {
  if (shell.has_table_tools) return;
  shell.has_table_tools = true;
  shell.scripts.push_back(make_script(context, linker, "tables.js", true));
}

}  // namespace waymark
