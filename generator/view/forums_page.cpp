#include "view/forums_page.hpp"

#include <array>

#include "view/field_views.hpp"
#include "view/forum_facts.hpp"
#include "view/forum_flow.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

using std::literals::string_view_literals::operator""sv;

class CardMaker {
 public:
  CardMaker(const ViewContext& context, const Linker& linker, bool tells_organisation)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        facts_(context, linker),
        tells_organisation_(tells_organisation) {}

  [[nodiscard]] ForumCardView make(const Forum& forum) const {
    ForumCardView card;
    card.id = place_of(forum);
    card.forum = linker_.link(forum);
    const auto type = fields_.fact(forum, field_named(forum, "type"), forum);
    card.type = type.single ? type.single->text : std::string();
    const auto* organisation = context_.snapshot.organisation_of(forum);
    if (tells_organisation_ && organisation != nullptr) card.organisation = name_of(*organisation);
    card.is_external = forum.external.value;
    card.is_example = forum.illustrative.all;
    card.summary = forum.remit.is_set() ? std::string() : forum.summary.value;
    card.facts = as_group(facts_of(forum));
    return card;
  }

 private:
  [[nodiscard]] std::vector<FactView> facts_of(const Forum& forum) const {
    auto facts = facts_.remit(forum);
    for (auto& fact : fields_.facts(forum, std::array{"chair"sv, "members"sv, "unit"sv})) {
      facts.push_back(std::move(fact));
    }
    for (auto& fact : facts_.flow(forum)) facts.push_back(std::move(fact));
    auto cadence = fields_.fact(forum, field_named(forum, "cadence"), forum);
    if (!cadence.empty()) facts.push_back(std::move(cadence));
    return facts;
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  ForumFacts facts_;
  bool tells_organisation_;
};

// Those of `organisation`; all where it is null.
std::vector<const Forum*> current_forums(const Snapshot& snapshot, const Unit* organisation) {
  std::vector<const Forum*> forums;
  for (const auto* entity : snapshot.of_kind(kind_of<Forum>)) {
    const bool is_here =
        organisation == nullptr || snapshot.organisation_of(*entity) == organisation;
    if (is_here && snapshot.is_current(*entity)) forums.push_back(as<Forum>(entity));
  }
  return forums;
}

// Levels on which there is no forum are left out.
std::vector<ForumLevelView> make_levels(const ViewContext& context, const CardMaker& cards,
                                        const std::vector<const Forum*>& forums) {
  std::vector<ForumLevelView> levels;
  for (auto& name : level_names(context.vocabulary)) {
    levels.push_back({fmt::format("level_{}", levels.size() + 1), std::move(name), {}});
  }
  for (const auto* forum : forums) levels[level_of(*forum)].forums.push_back(cards.make(*forum));
  std::erase_if(levels, [](const ForumLevelView& level) { return level.forums.empty(); });
  return levels;
}

// Of `organisation`; of all where it is null.
std::optional<Group<ForumFlowView>> make_flows(const ViewContext& context, const Linker& linker,
                                               const Unit* organisation) {
  std::vector<ForumFlowView> views;
  for (const auto& flow : forum_flows(context, linker, organisation)) {
    ForumFlowView view{{}, flow.picture.title, flow_picture(flow.picture)};
    if (organisation == nullptr && flow.organisation != nullptr) {
      view.organisation = name_of(*flow.organisation);
    }
    views.push_back(std::move(view));
  }
  if (views.size() == 1) views.front().organisation.clear();
  return as_group(std::move(views));
}

std::optional<Group<LinkView>> contents_of(const ForumsPageView& page) {
  std::vector<LinkView> contents;
  for (const auto& level : page.levels) {
    contents.push_back({fmt::format("{} ({})", level.title, level.forums.size()), "#" + level.id});
  }
  return as_group(std::move(contents));
}

}  // namespace

ForumsPageView make_forums_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(Addresses::view(forums_view)));
  const auto organisations = organisations_with(context.snapshot, kind_of<Forum>);
  const bool tells_organisation = organisation == nullptr && !organisations.empty();
  ForumsPageView page;
  page.title = vocabulary.word("views.forums");
  if (organisation != nullptr) page.title += fmt::format(": {}", name_of(*organisation));
  page.summary = vocabulary.word("organisation_pages.forums_intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower = links_to_narrower(context, linker, forums_view, organisation, organisations);
  page.levels = make_levels(context, CardMaker(context, linker, tells_organisation),
                            current_forums(context.snapshot, organisation));
  page.flows = make_flows(context, linker, organisation);
  page.contents = contents_of(page);
  if (page.levels.empty()) page.none = vocabulary.word("organisation_pages.forums_none");
  return page;
}

}  // namespace waymark
