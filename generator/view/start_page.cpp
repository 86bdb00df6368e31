#include "view/start_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/overdue.hpp"
#include "view/origin.hpp"

namespace waymark {
namespace {

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
  for (const auto name : view_names) {
    if (name == quality_view && !context.shows_quality) continue;
    if (name == content_changes_view && !context.shows_changes) continue;
    page.views.push_back({context.vocabulary.word(fmt::format("views.{}", name)),
                          linker.url(Addresses::view(name))});
  }
  for (const auto& info : kinds()) {
    const auto kind = index_of(info);
    if (context.snapshot.of_kind(kind).empty()) continue;
    const auto link = linker.register_link(kind);
    page.registers.push_back(
        {link.text, link.url, fmt::format("{}", current_of(context.snapshot, kind)),
         std::string(info.name), kind == kind_of<Question> ? late_questions(context) : ""});
  }
  return page;
}

NotFoundPageView make_not_found_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, context.site.base_path.value);
  return {make_shell(context, linker, menus, context.vocabulary.word("not_found.title"))};
}

}  // namespace waymark
