// The page the site opens with: the editors' own text, then everything there is.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct RegisterLinkView {
  std::string text;
  std::string url;
  std::string count;
  std::string kind_name;
  std::string late = {};  // "försenade: 5"; empty where nothing is

  static constexpr auto fields() {
    return view_fields(view_field<&RegisterLinkView::text>("text"),
                       view_field<&RegisterLinkView::url>("url"),
                       view_field<&RegisterLinkView::count>("count"),
                       view_field<&RegisterLinkView::kind_name>("kind_name"),
                       view_field<&RegisterLinkView::late>("late"));
  }
};

// Registers and overviews that answer one sort of question.
struct ThemeView {
  std::string title;
  std::vector<RegisterLinkView> registers;
  std::vector<LinkView> views;

  static constexpr auto fields() {
    return view_fields(view_field<&ThemeView::title>("title"),
                       view_field<&ThemeView::registers>("registers"),
                       view_field<&ThemeView::views>("views"));
  }
};

struct StartPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  Html body;
  std::vector<ThemeView> themes;

  static constexpr auto fields() {
    return view_fields(
        view_field<&StartPageView::shell>("shell"), view_field<&StartPageView::title>("title"),
        view_field<&StartPageView::summary>("summary"), view_field<&StartPageView::body>("body"),
        view_field<&StartPageView::themes>("themes"));
  }
};

// `start` is the page with the id `start`, or null where nobody has written one.
StartPageView make_start_page(const ViewContext& context, const Menus& menus, const Entity* start,
                              Html body);

// The page that a server shows in place of a missing one. It has no folder of its own, so its
// addresses begin at the host's root.
struct NotFoundPageView {
  ShellView shell;

  static constexpr auto fields() {
    return view_fields(view_field<&NotFoundPageView::shell>("shell"));
  }
};

NotFoundPageView make_not_found_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
