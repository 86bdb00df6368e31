#include "view/start_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "model/overdue.hpp"
#include "view/origin.hpp"

namespace waymark {
namespace {

// What each theme holds, by name. What stands in none, such as a kind that is new, is in the last.
struct Theme {
  std::string_view name;
  std::span<const std::string_view> kinds;
  std::span<const std::string_view> views;
};

constexpr std::string_view decide_kinds[] = {"matter", "mandate", "decision-path", "guide",
                                             "decision"};
constexpr std::string_view decide_views[] = {who_decides_view};
constexpr std::string_view assign_kinds[] = {"assignment", "plan", "finding", "metric"};
constexpr std::string_view assign_views[] = {findings_view, follow_up_view};
constexpr std::string_view hold_kinds[] = {"document", "principle"};
constexpr std::string_view hold_views[] = {document_tree_view, document_reviews_view, lineages_view,
                                           changes_view,       content_changes_view,  ended_view};
constexpr std::string_view learn_kinds[] = {"training", "target-group", "topic"};
constexpr std::string_view learn_views[] = {what_do_i_need_view, mandatory_view, offer_view,
                                            dosing_view, training_cost_view};
constexpr std::string_view unclear_kinds[] = {"question", "meeting"};
constexpr std::string_view organised_kinds[] = {"unit", "forum", "role", "system"};
constexpr std::string_view organised_views[] = {organisation_view, mirror_view, forums_view,
                                                systems_view};
constexpr Theme themes[] = {{"decide", decide_kinds, decide_views},
                            {"assign", assign_kinds, assign_views},
                            {"hold", hold_kinds, hold_views},
                            {"learn", learn_kinds, learn_views},
                            {"unclear", unclear_kinds, {}},
                            {"organised", organised_kinds, organised_views},
                            {"more", {}, {}}};

bool has(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t theme_of(std::string_view name, std::span<const std::string_view> Theme::*list) {
  const auto found = std::find_if(std::begin(themes), std::end(themes),
                                  [&](const Theme& theme) { return has(theme.*list, name); });
  return found == std::end(themes) ? std::size(themes) - 1
                                   : static_cast<std::size_t>(found - std::begin(themes));
}

std::size_t current_of(const Snapshot& snapshot, KindIndex kind) {
  const auto& all = snapshot.of_kind(kind);
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const Entity* entity) { return snapshot.is_current(*entity); }));
}

std::string late_questions(const ViewContext& context) {
  const auto& all = context.snapshot.of_kind(kind_of<Question>);
  const auto late = std::count_if(all.begin(), all.end(), [&](const Entity* entity) {
    return context.snapshot.is_current(*entity) &&
           is_overdue(*as<Question>(entity), context.snapshot.as_of());
  });
  return late == 0 ? std::string()
                   : fmt::format("{} {}", context.vocabulary.word("questions.late"), late);
}

std::vector<ThemeView> make_themes(const ViewContext& context, const Linker& linker) {
  std::vector<ThemeView> made;
  for (const auto& theme : themes) {
    made.push_back({context.vocabulary.word(fmt::format("start.themes.{}", theme.name)), {}, {}});
  }
  for (const auto& info : kinds()) {
    const auto kind = index_of(info);
    if (context.snapshot.of_kind(kind).empty()) continue;
    const auto link = linker.register_link(kind);
    made[theme_of(info.name, &Theme::kinds)].registers.push_back(
        {link.text, link.url, fmt::format("{}", current_of(context.snapshot, kind)),
         std::string(info.name), kind == kind_of<Question> ? late_questions(context) : ""});
  }
  for (const auto name : view_names) {
    if (name == quality_view && !context.shows_quality) continue;
    if (name == content_changes_view && !context.shows_changes) continue;
    if (name == search_view) continue;  // is on every page
    made[theme_of(name, &Theme::views)].views.push_back(
        {context.vocabulary.word(fmt::format("views.{}", name)),
         linker.url(Addresses::view(name))});
  }
  std::erase_if(made,
                [](const ThemeView& each) { return each.registers.empty() && each.views.empty(); });
  return made;
}

}  // namespace

StartPageView make_start_page(const ViewContext& context, const Menus& menus, const Entity* start,
                              Html body) {
  const Linker linker(context, "");
  StartPageView page;
  page.title = start == nullptr ? context.site.title.value : std::string(name_of(*start));
  page.summary = start == nullptr ? std::string() : start->summary.value;
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.document_title = context.site.title.value;
  page.shell.description = page.summary;
  page.shell.breadcrumbs.clear();
  page.shell.here.clear();
  if (start != nullptr) add_origin(context, *start, page.shell);
  page.body = std::move(body);
  page.themes = make_themes(context, linker);
  return page;
}

NotFoundPageView make_not_found_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, context.site.base_path.value);
  return {make_shell(context, linker, menus, context.vocabulary.word("not_found.title"))};
}

}  // namespace waymark
