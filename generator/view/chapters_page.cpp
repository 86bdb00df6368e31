#include "view/chapters_page.hpp"

#include "view/view_links.hpp"

namespace waymark {

ChaptersPageView make_chapters_page(const ViewContext& context, const Linker& linker,
                                    const Menus& menus, const Entity& entity, Html body,
                                    std::vector<ChapterView> chapters,
                                    const std::set<std::string_view>& left_out) {
  ChaptersPageView page;
  page.shell = make_entity_shell(context, linker, menus, entity);
  page.header = make_header(context, linker, entity);
  page.views = links_to_views(context, linker, entity);
  std::vector<LinkView> places;
  for (const auto& chapter : chapters) places.push_back({chapter.title, "#" + chapter.id});
  page.contents = make_contents(entity, std::move(places));
  page.chapters = std::move(chapters);
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, entity, left_out));
  page.about = as_group(make_about(context, linker, entity));
  return page;
}

}  // namespace waymark
