#include "view/forum_flow.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "view/field_views.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_boxes = 40;

// Units stand on the top where forums report to them, else at the bottom.
constexpr std::size_t units_above = 0;
constexpr std::size_t units_below = ForumLevel::words.size() + 2;

class FlowMaker {
 public:
  FlowMaker(const ViewContext& context, const Linker& linker, const Unit* organisation)
      : context_(context), linker_(linker), organisation_(organisation) {}

  void add(const Forum& forum) {
    add_line(forum, forum.reports_to.target, LineStyle::solid);
    for (const auto& each : forum.spreads_information_to.items) {
      add_line(forum, each.target, LineStyle::dashed);
    }
  }

  LevelFlow make(std::string name, std::string_view organisation) {
    flow_.name = std::move(name);
    flow_.title = fmt::format("{}: {}", word("flow"), organisation);
    flow_.description =
        fmt::format("{}: {}. {}: {}. {}", word("forums_and_units"), flow_.boxes.size(),
                    word("arrows"), flow_.lines.size(), word("picture_text"));
    flow_.levels.push_back(word("units"));
    for (auto& level : level_names(context_.vocabulary)) flow_.levels.push_back(std::move(level));
    flow_.levels.push_back(word("units"));
    return std::move(flow_);
  }

  [[nodiscard]] bool fits() const {
    return !flow_.boxes.empty() && flow_.boxes.size() <= most_boxes;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  void add_line(const Forum& from, const Entity* to, LineStyle style) {
    if (to == nullptr || to == &from || !context_.snapshot.is_current(*to)) return;
    const auto to_box = box_of(*to);
    flow_.lines.push_back({box_of(from), to_box, style});
    const bool is_reported_to = style == LineStyle::solid && to->kind == kind_of<Unit>;
    if (is_reported_to) flow_.boxes[to_box].level = units_above;
  }

  std::size_t box_of(const Entity& entity) {
    const auto [known, is_new] = boxes_.try_emplace(&entity, flow_.boxes.size());
    if (is_new) flow_.boxes.push_back(made_box(entity));
    return known->second;
  }

  [[nodiscard]] FlowBox made_box(const Entity& entity) const {
    FlowBox box;
    box.content.title = name_of(entity);
    const auto* forum = as<Forum>(&entity);
    if (forum == nullptr) {
      box.content.word = context_.vocabulary.one(entity.kind);
      box.content.url = linker_.url(entity);
      box.level = units_below;
      return box;
    }
    const auto type =
        FieldViews(context_, linker_).fact(*forum, field_named(*forum, "type"), *forum);
    box.content.word = type.single ? type.single->text : context_.vocabulary.one(forum->kind);
    if (forum->external.value) box.content.word += fmt::format(", {}", word("outside_short"));
    const bool is_here = context_.snapshot.organisation_of(*forum) == organisation_;
    box.content.url = is_here ? fmt::format("#{}", place_of(*forum)) : linker_.url(*forum);
    box.content.is_round = true;
    box.level = 1 + level_of(*forum);
    return box;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Unit* organisation_;
  LevelFlow flow_;
  std::unordered_map<const Entity*, std::size_t> boxes_;
};

}  // namespace

std::size_t level_of(const Forum& forum) {
  return forum.level.is_set() ? forum.level.index : ForumLevel::words.size();
}

std::vector<std::string> level_names(const Vocabulary& vocabulary) {
  const auto& field = *find_field(Forum::fields(), "level");
  auto names = vocabulary.of(kind_of<Forum>, field).choices;
  names.push_back(vocabulary.word("organisation_pages.no_level"));
  return names;
}

std::vector<OrganisationFlow> forum_flows(const ViewContext& context, const Linker& linker,
                                          const Unit* only) {
  std::unordered_map<const Entity*, FlowMaker> makers;
  std::vector<const Entity*> organisations;
  for (const auto* entity : context.snapshot.of_kind(kind_of<Forum>)) {
    if (!context.snapshot.is_current(*entity)) continue;
    const auto* organisation = context.snapshot.organisation_of(*entity);
    if (only != nullptr && organisation != only) continue;
    const auto [maker, is_new] = makers.try_emplace(organisation, context, linker, organisation);
    if (is_new && organisation != nullptr) organisations.push_back(organisation);
    maker->second.add(*as<Forum>(entity));
  }
  context.snapshot.sort(organisations);
  if (makers.contains(nullptr)) organisations.push_back(nullptr);
  std::vector<OrganisationFlow> flows;
  for (const auto* each : organisations) {
    auto& maker = makers.at(each);
    if (!maker.fits()) continue;
    const auto name = each == nullptr
                          ? context.vocabulary.word("organisation_pages.no_organisation")
                          : std::string(name_of(*each));
    flows.push_back({each == nullptr ? nullptr : as<Unit>(each),
                     maker.make(fmt::format("flow-picture-{}", flows.size() + 1), name)});
  }
  return flows;
}

}  // namespace waymark
