// What stands around every page: title, menu, way here, and the day that the page shows.
#pragma once

#include "view/context.hpp"

namespace waymark {

// Address of a script that helps on a page; the page is whole without it.
struct ScriptView {
  std::string url;

  static constexpr auto fields() { return view_fields(view_field<&ScriptView::url>("url")); }
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
  std::optional<LinkView> feed;  // of what is new
  std::vector<AlternateView> alternates;
  std::vector<ScriptView> scripts;
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
        view_field<&ShellView::feed>("feed"), view_field<&ShellView::alternates>("alternates"),
        view_field<&ShellView::scripts>("scripts"), view_field<&ShellView::as_of>("as_of"),
        view_field<&ShellView::as_of_in_words>("as_of_in_words"),
        view_field<&ShellView::revision>("revision"), view_field<&ShellView::changed>("changed"),
        view_field<&ShellView::edit>("edit"), view_field<&ShellView::menu>("menu"),
        view_field<&ShellView::breadcrumbs>("breadcrumbs"), view_field<&ShellView::here>("here"));
  }
};

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

}  // namespace waymark
