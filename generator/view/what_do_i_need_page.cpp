#include "view/what_do_i_need_page.hpp"

#include <algorithm>
#include <unordered_map>

#include "view/narrower.hpp"
#include "view/needed_trainings.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), words_(context, linker) {}

  // By the alphabet of the organisations; what belongs to none comes last.
  std::vector<NeedOrganisationView> make(const Unit* only) {
    for (const auto* entity : context_.snapshot.of_kind(kind_of<TargetGroup>)) {
      const auto* organisation = context_.snapshot.organisation_of(*entity);
      const bool is_shown =
          context_.snapshot.is_current(*entity) && (only == nullptr || organisation == only);
      if (is_shown) add(organisation, *as<TargetGroup>(entity));
    }
    std::vector<const Entity*> order;
    for (const auto& [organisation, groups] : groups_) {
      if (organisation != nullptr) order.push_back(organisation);
    }
    context_.snapshot.sort(order);
    if (groups_.contains(nullptr)) order.push_back(nullptr);
    std::vector<NeedOrganisationView> made;
    for (const auto* each : order) made.push_back(organisation(each));
    return made;
  }

 private:
  struct RoleOf {
    const Role* role;
    const TargetGroup* group;
  };

  void add(const Unit* organisation, const TargetGroup& group) {
    groups_[organisation].push_back(&group);
    for (const auto* role : context_.learning.roles_of(group)) {
      roles_[organisation].push_back({role, &group});
    }
  }

  [[nodiscard]] NeedOrganisationView organisation(const Entity* organisation) {
    NeedOrganisationView view;
    view.id = fmt::format("needs_{}", organisation == nullptr ? "none" : organisation->id.value);
    view.title = organisation == nullptr
                     ? context_.vocabulary.word("organisation_pages.no_organisation")
                     : std::string(name_of(*organisation));
    view.sides = sides(groups_.at(organisation));
    view.letters = letters(roles_[organisation]);
    if (!view.letters.empty()) view.letters_head = words_.word("i_am");
    return view;
  }

  [[nodiscard]] std::vector<NeedGroupView> sides(std::vector<const TargetGroup*> groups) const {
    std::stable_sort(groups.begin(), groups.end(), [](const auto* one, const auto* other) {
      return std::pair(one->side.index, one->tier.value) <
             std::pair(other->side.index, other->tier.value);
    });
    std::vector<NeedGroupView> made;
    const TargetGroup* last = nullptr;
    for (const auto* group : groups) {
      if (last == nullptr || last->side.index != group->side.index) {
        made.push_back(
            {context_.vocabulary.word(fmt::format("choices.target-group.side.{}",
                                                  TargetGroupSide::words[group->side.index])),
             {}});
      }
      last = group;
      made.back().items.push_back(group_in_words(*group));
    }
    return made;
  }

  [[nodiscard]] ValueView group_in_words(const TargetGroup& group) const {
    const auto& needs = context_.learning.needs(group);
    ValueView value{std::string(name_of(group)), linker_.url(group), {}, group.illustrative.all};
    value.note = needs.trainings.empty() ? words_.word("nothing_asked_short")
                                         : hours_in_words(words_, needs);
    if (!needs.gaps.empty()) value.note += fmt::format(" – {}", words_.word("has_gaps"));
    return value;
  }

  [[nodiscard]] std::vector<NeedGroupView> letters(const std::vector<RoleOf>& roles) const {
    std::vector<const Entity*> order;
    std::unordered_map<const Entity*, const TargetGroup*> group_of;
    for (const auto& [role, group] : roles) {
      order.push_back(role);
      group_of.emplace(role, group);
    }
    context_.snapshot.sort(order);
    std::vector<NeedGroupView> made;
    for (const auto* role : order) {
      const auto name = name_of(*role);
      const auto letter = std::string(name.substr(0, code_point_offset(name, 1)));
      if (made.empty() || made.back().title != letter) made.push_back({letter, {}});
      const auto& group = *group_of.at(role);
      made.back().items.push_back(
          {std::string(name), linker_.url(group), std::string(name_of(group))});
    }
    return made;
  }

  const ViewContext& context_;
  const Linker& linker_;
  LearningWords words_;
  std::unordered_map<const Entity*, std::vector<const TargetGroup*>> groups_;
  std::unordered_map<const Entity*, std::vector<RoleOf>> roles_;
};

}  // namespace

WhatDoINeedPageView make_what_do_i_need_page(const ViewContext& context, const Menus& menus,
                                             const Unit* organisation) {
  const Linker linker(context, "");
  WhatDoINeedPageView page;
  page.title = context.vocabulary.word("views.what-do-i-need");
  if (organisation != nullptr) page.title += fmt::format(" {}", name_of(*organisation));
  page.summary = context.vocabulary.word("learning.needs_intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower = links_to_narrower(context, linker, what_do_i_need_view, organisation,
                                    organisations_with(context.snapshot, kind_of<TargetGroup>));
  page.organisations = PageMaker(context, linker).make(organisation);
  if (page.organisations.empty()) page.none = context.vocabulary.word("learning.no_groups");
  return page;
}

}  // namespace waymark
