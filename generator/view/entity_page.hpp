// The page that every kind has from its table of fields, and the parts it shares with pages of
// their own.
#pragma once

#include <set>
#include <string_view>

#include "view/context.hpp"
#include "view/field_views.hpp"
#include "view/header.hpp"

namespace waymark {

struct EntityPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> facts;
  std::optional<Group<LinkView>> views;  // that show it among others
  std::vector<PartsView> parts;
  std::optional<Group<LinkView>>
      contents;  // headings of the body, when there are enough to get lost in
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;  // who keeps the entry true, where it comes from

  static constexpr auto fields() {
    return view_fields(
        view_field<&EntityPageView::shell>("shell"), view_field<&EntityPageView::header>("header"),
        view_field<&EntityPageView::facts>("facts"), view_field<&EntityPageView::views>("views"),
        view_field<&EntityPageView::parts>("parts"),
        view_field<&EntityPageView::contents>("contents"),
        view_field<&EntityPageView::body>("body"),
        view_field<&EntityPageView::relations>("relations"),
        view_field<&EntityPageView::about>("about"));
  }
};

EntityPageView make_entity_page(const ViewContext& context, const Menus& menus,
                                const Entity& entity, Html body);

// Whose it is; empty where no organisation is known.
FactView make_organisation_fact(const ViewContext& context, const Linker& linker,
                                const Entity& entity);

// Links to places `before` the body and to the body's headings, when there are enough of them.
std::optional<Group<LinkView>> make_contents(const Entity& entity, std::vector<LinkView> before);

// Who refers to the entity, grouped by how; `left_out` are fields, of every kind ("supersedes") or
// of one ("meeting.forum"), that the page shows in a place of its own.
std::vector<RelationView> make_relations(const ViewContext& context, const Linker& linker,
                                         const Entity& entity,
                                         const std::set<std::string_view>& left_out);

// Review, sources, aliases, tags.
std::vector<FactView> make_about(const ViewContext& context, const Linker& linker,
                                 const Entity& entity);

}  // namespace waymark
