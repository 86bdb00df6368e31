#include "view/path_page.hpp"

#include <fmt/format.h>

#include "diagram/path_picture.hpp"
#include "view/path_facts.hpp"
#include "view/path_times.hpp"

namespace waymark {
namespace {

std::string times_in_words(const ViewContext& context, const DecisionPath& path) {
  const auto times = path_times(path);
  if (times.whole <= 0) return {};
  auto text = fmt::format("{} {}. {}", context.vocabulary.word("path.sum"),
                          days_in_words(context.vocabulary, times.whole),
                          context.vocabulary.word("path.sum_note"));
  if (times.without_limit > 0) {
    text +=
        fmt::format(" {} {}", context.vocabulary.word("path.without_limit"), times.without_limit);
    text += ".";
  }
  return text;
}

std::vector<LinkView> chapters_of(const ViewContext& context, const PathPageView& page) {
  const auto link = [&](std::string_view name, std::string_view id) {
    return LinkView{context.vocabulary.word(fmt::format("path.{}", name)), fmt::format("#{}", id)};
  };
  std::vector<LinkView> chapters = {link("steps", "path_steps")};
  if (!page.picture.empty()) chapters.push_back(link("picture", "path_drawn"));
  if (page.responsibility) chapters.push_back(link("responsibility", "path_responsibility"));
  return chapters;
}

}  // namespace

PathPageView make_path_page(const ViewContext& context, const Menus& menus,
                            const DecisionPath& path, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(path)));
  constexpr std::string_view facts[] = {"matter", "trigger", "criteria", "scope"};
  PathPageView page;
  page.shell = make_entity_shell(context, linker, menus, path);
  page.header = make_header(context, linker, path);
  page.answers = as_group(make_path_facts(context, linker, path));
  page.facts = as_group(FieldViews(context, linker).facts(path, facts));
  page.steps = make_steps(context, linker, path);
  if (!page.steps.empty()) page.picture = path_picture(make_path_diagram(context, linker, path));
  page.bpmn = linker.url(context.addresses.bpmn(path));
  page.times = times_in_words(context, path);
  page.responsibility = make_responsibility(context, linker, path);
  page.contents = make_contents(path, chapters_of(context, page));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, path, {}));
  page.about = as_group(make_about(context, linker, path));
  return page;
}

}  // namespace waymark
