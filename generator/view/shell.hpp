// What stands around every page: title, menu, way here, and the day that the page shows.
#pragma once

#include "view/context.hpp"

namespace waymark {

struct ImportView {
  std::string url;

  static constexpr auto fields() { return view_fields(view_field<&ImportView::url>("url")); }
};

// A module that helps on a page; the page is whole without it.
struct ScriptView {
  std::string url;
  std::vector<ImportView> imports;  // what it cannot begin without
  bool is_first = false;            // changes what is seen: the page is not shown before it has run

  static constexpr auto fields() {
    return view_fields(view_field<&ScriptView::url>("url"),
                       view_field<&ScriptView::imports>("imports"),
                       view_field<&ScriptView::is_first>("is_first"));
  }
};

// Where the site is searched, and with what.
struct SearchView {
  std::string url;       // address of the page of results, in the site's root
  std::string manifest;  // address of what the index consists of
  std::string engine;    // address of the module that reads the index

  static constexpr auto fields() {
    return view_fields(view_field<&SearchView::url>("url"),
                       view_field<&SearchView::manifest>("manifest"),
                       view_field<&SearchView::engine>("engine"));
  }
};

// The page's facts as a file for programs.
struct AlternateView {
  std::string type;  // media type
  std::string url;

  static constexpr auto fields() {
    return view_fields(view_field<&AlternateView::type>("type"),
                       view_field<&AlternateView::url>("url"));
  }
};

// When the page's text last changed.
struct LastChangedView {
  std::string label;
  std::string day;  // "2025-08-12"
  std::string in_words;

  static constexpr auto fields() {
    return view_fields(view_field<&LastChangedView::label>("label"),
                       view_field<&LastChangedView::day>("day"),
                       view_field<&LastChangedView::in_words>("in_words"));
  }
};

struct ShellView {
  std::string language;
  std::string document_title;
  std::string site_title;
  std::string description;
  std::string home;              // address of the start page
  std::string style;             // address of the style sheet
  std::string icon;              // address of the picture on the browser's tab
  std::string logo;              // address of the site's own; empty for a site without one
  std::string statement;         // address of the accessibility statement; empty for none
  std::optional<LinkView> feed;  // of what is new
  std::vector<AlternateView> alternates;
  std::vector<ScriptView> scripts;
  bool has_table_tools = false;  // the words of the controls that a script puts above tables
  std::optional<SearchView> search;
  std::string as_of;           // "2025-08-12"
  std::string as_of_in_words;  // "12 augusti 2025"
  std::string revision;        // tells two contents apart
  std::optional<LastChangedView> changed;
  std::optional<LinkView> edit;  // to where the page's text is written
  const Html* menu = nullptr;    // rendered once for all pages of one folder depth
  std::vector<LinkView> breadcrumbs;
  std::string here;  // the last step of the way, which is no link

  static constexpr auto fields() {
    return view_fields(
        view_field<&ShellView::language>("language"),
        view_field<&ShellView::document_title>("document_title"),
        view_field<&ShellView::site_title>("site_title"),
        view_field<&ShellView::description>("description"), view_field<&ShellView::home>("home"),
        view_field<&ShellView::style>("style"), view_field<&ShellView::icon>("icon"),
        view_field<&ShellView::logo>("logo"), view_field<&ShellView::statement>("statement"),
        view_field<&ShellView::feed>("feed"), view_field<&ShellView::alternates>("alternates"),
        view_field<&ShellView::scripts>("scripts"),
        view_field<&ShellView::has_table_tools>("has_table_tools"),
        view_field<&ShellView::search>("search"), view_field<&ShellView::as_of>("as_of"),
        view_field<&ShellView::as_of_in_words>("as_of_in_words"),
        view_field<&ShellView::revision>("revision"), view_field<&ShellView::changed>("changed"),
        view_field<&ShellView::edit>("edit"), view_field<&ShellView::menu>("menu"),
        view_field<&ShellView::breadcrumbs>("breadcrumbs"), view_field<&ShellView::here>("here"));
  }
};

// The asset that reads the index. Without it the site has no search.
inline constexpr std::string_view search_engine = "search/engine.js";

// The name of the accessibility statement's page, for Addresses::view.
inline constexpr std::string_view statement_page = "accessibility";

struct MenuView {
  std::vector<LinkView> items;

  static constexpr auto fields() { return view_fields(view_field<&MenuView::items>("items")); }
};

// The shared menus by way to the root ("", "../"), rendered before any page is.
struct Menus {
  Html at_root;
  Html in_folder;
  Html anywhere;  // with addresses from the host's root, for the page shown in place of a missing
                  // one

  [[nodiscard]] const Html& for_way(std::string_view way) const {
    return way.empty() ? at_root : way == "../" ? in_folder : anywhere;
  }
};

// The menu of site.yaml, whose links have been checked.
MenuView make_menu(const ViewContext& context, const std::string& way);

// `here` is the page's own name.
ShellView make_shell(const ViewContext& context, const Linker& linker, const Menus& menus,
                     std::string here);

// A module of assets/ by its name there.
ScriptView make_script(const ViewContext& context, const Linker& linker, std::string_view name,
                       bool is_first);

// Tables with fewer rows are seen at a glance, and need no script to sort and filter them.
inline constexpr std::size_t long_table = 8;

inline bool is_long(const std::optional<TableView>& table) {
  return table && table->rows.size() >= long_table;
}

// The page's tables can be sorted, and long ones filtered, where scripts run.
void add_table_tools(const ViewContext& context, const Linker& linker, ShellView& shell);

}  // namespace waymark
