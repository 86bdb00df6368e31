// The page of an assignment, a forum, a meeting or a question: what answers in its first screen,
// then chapters.
#pragma once

#include "view/calendar_link.hpp"
#include "view/chapter.hpp"
#include "view/entity_page.hpp"

namespace waymark {

struct ChaptersPageView {
  ShellView shell;
  HeaderView header;
  std::string lead;                          // the entity's own words, whole
  std::optional<Group<FactView>> keys;       // the first screen
  std::optional<Group<FactView>> long_keys;  // those of them that need a whole line
  std::optional<Group<LinkView>> views;      // that show it among others
  std::optional<CalendarLinkView> calendar;
  std::optional<Group<LinkView>> contents;
  std::vector<ChapterView> chapters;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&ChaptersPageView::shell>("shell"),
                       view_field<&ChaptersPageView::header>("header"),
                       view_field<&ChaptersPageView::lead>("lead"),
                       view_field<&ChaptersPageView::keys>("keys"),
                       view_field<&ChaptersPageView::long_keys>("long_keys"),
                       view_field<&ChaptersPageView::views>("views"),
                       view_field<&ChaptersPageView::calendar>("calendar"),
                       view_field<&ChaptersPageView::contents>("contents"),
                       view_field<&ChaptersPageView::chapters>("chapters"),
                       view_field<&ChaptersPageView::body>("body"),
                       view_field<&ChaptersPageView::relations>("relations"),
                       view_field<&ChaptersPageView::about>("about"));
  }
};

// With all that is not the kind's own; `left_out` as in `make_relations`.
ChaptersPageView make_chapters_page(const ViewContext& context, const Linker& linker,
                                    const Menus& menus, const Entity& entity, Html body,
                                    std::vector<ChapterView> chapters,
                                    const std::set<std::string_view>& left_out);

}  // namespace waymark
