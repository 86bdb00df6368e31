#include "view/plan_list_page.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::size_t most_links = 200;

// To all groups of the list, or to those of this page where they are too many.
std::vector<LinkView> contents_of(const Linker& linker, const PlanGroups& groups, PlanList list,
                                  std::size_t page) {
  std::vector<LinkView> links;
  if (groups.groups(list).size() <= most_links) {
    for (const auto& group : groups.groups(list)) {
      links.push_back({group.title, groups.url_of(linker, list, group)});
    }
    return links;
  }
  for (const auto& slice : groups.pages(list)[page]) {
    links.push_back({slice.group->title, "#" + slice.group->id});
  }
  return links;
}

}  // namespace

PlanListPageView make_plan_list_page(const ViewContext& context, const Menus& menus,
                                     const PlanGroups& groups, PlanList list, std::size_t page) {
  const auto word = [&](std::string_view name) {
    return context.vocabulary.word(fmt::format("plan.{}", name));
  };
  const auto& plan = groups.plan();
  const Linker linker(context, way_to_root(groups.page_address(list, page)));
  const auto pages = groups.pages(list).size();
  PlanListPageView view;
  view.title = fmt::format("{}: {}", word(fmt::format("lists.{}", name_of(list))), name_of(plan));
  view.summary = counts_in_words(context.vocabulary, groups.counts()) + ".";
  if (pages > 1) {
    view.place = fmt::format("{} {} {} {}", word("page"), page + 1,
                             context.vocabulary.word("organisation_pages.of"), pages);
  }
  view.shell = make_shell(context, linker, menus, view.title);
  if (!view.place.empty())
    view.shell.document_title = view.place + ", " + view.shell.document_title;
  view.shell.breadcrumbs.push_back(linker.register_link(kind_of<Plan>));
  view.shell.breadcrumbs.push_back(linker.link(plan));
  view.shell.description = view.summary;
  const auto link_to = [&](std::string_view name, std::size_t other) {
    return LinkView{word(name), linker.url(groups.page_address(list, other))};
  };
  if (page > 0) view.previous = link_to("previous", page - 1);
  if (page + 1 < pages) view.next = link_to("next", page + 1);
  view.contents = as_group(contents_of(linker, groups, list, page));
  view.groups = PlanLists(context, linker, groups).on_page(list, page);
  return view;
}

}  // namespace waymark
