#include "view/view_links.hpp"

#include <algorithm>

#include "view/findings_page.hpp"
#include "view/forum_flow.hpp"

namespace waymark {
namespace {

LinkView link_to(const ViewContext& context, const Linker& linker, std::string_view view,
                 const std::string& place = {}) {
  return {context.vocabulary.word(fmt::format("views.{}", view)),
          linker.url(Addresses::view(view)) + (place.empty() ? "" : "#" + place)};
}

bool is_mirrored(const Snapshot& snapshot, const Unit& unit) {
  const auto& wanted = unit.mirrored_in.items;
  return std::any_of(wanted.begin(), wanted.end(), [&](const Reference& each) {
    return each.target != nullptr && snapshot.is_current(*each.target);
  });
}

}  // namespace

std::optional<Group<LinkView>> links_to_views(const ViewContext& context, const Linker& linker,
                                              KindIndex kind) {
  std::vector<LinkView> links;
  const auto add = [&](std::string_view view) { links.push_back(link_to(context, linker, view)); };
  if (kind == kind_of<Unit>) {
    add(organisation_view);
    add(mirror_view);
  }
  if (kind == kind_of<Forum>) add(forums_view);
  if (kind == kind_of<Finding>) add(findings_view);
  if (kind == kind_of<System>) add(systems_view);
  if (kind == kind_of<Metric>) add(follow_up_view);
  if (kind == kind_of<Term>) add(glossary_view);
  return as_group(std::move(links));
}

std::optional<Group<LinkView>> links_to_views(const ViewContext& context, const Linker& linker,
                                              const Entity& entity) {
  std::vector<LinkView> links;
  if (!context.snapshot.is_current(entity)) return std::nullopt;
  if (const auto* unit = as<Unit>(&entity); unit && is_mirrored(context.snapshot, *unit)) {
    links.push_back(link_to(context, linker, mirror_view));
  }
  if (const auto* forum = as<Forum>(&entity)) {
    links.push_back(link_to(context, linker, forums_view, place_of(*forum)));
  }
  if (const auto* finding = as<Finding>(&entity)) {
    links.push_back(link_to(context, linker, findings_view, place_of(*finding)));
  }
  return as_group(std::move(links));
}

}  // namespace waymark
