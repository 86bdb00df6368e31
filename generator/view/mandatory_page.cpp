// Who must take which trainings, and who has no training for what they need.
#include "view/listing_maker.hpp"
#include "view/needed_trainings.hpp"
#include "view/register_page.hpp"
#include "view/training_offer_page.hpp"

namespace waymark {
namespace {

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker, const Unit* organisation)
      : context_(context), linker_(linker), words_(context, linker), organisation_(organisation) {}

  void add_gaps(TableView& table) const {
    each<TargetGroup>([&](const TargetGroup& group) {
      const auto& needs = context_.learning.needs(group);
      auto gaps = gaps_in_words(context_, linker_, needs);
      if (!gaps.empty()) table.rows.push_back({{{name(group)}}, {{std::move(gaps)}}});
    });
    each<Role>([&](const Role& role) {
      std::vector<ValueView> gaps;
      for (const auto* training : context_.learning.mandatory_for(role)) {
        if (training->status.is("available")) continue;
        gaps.push_back(words_.name(*training));
        gaps.back().note =
            fmt::format("{} ({})", words_.word("gap_mandatory"), words_.status_text(*training));
      }
      if (!gaps.empty()) table.rows.push_back({{{name(role)}}, {{std::move(gaps)}}});
    });
  }

  // A role that has none of its own stands with its target group.
  void add_mandatory(TableView& table) const {
    each<TargetGroup>([&](const TargetGroup& group) {
      add_row(group, context_.learning.mandatory_for(group), roles_in_words(group), table);
    });
    each<Role>(
        [&](const Role& role) { add_row(role, context_.learning.mandatory_for(role), {}, table); });
  }

  void add_unasked(TableView& table) const {
    each<TargetGroup>([&](const TargetGroup& group) {
      const auto& needs = context_.learning.needs(group);
      if (!needs.trainings.empty() || !needs.doses.empty()) return;
      std::vector<ValueView> offered;
      for (const auto* training : needs.offered) {
        offered.push_back(words_.name(*training));
        offered.back().note = words_.status_text(*training);
      }
      table.rows.push_back({{{name(group)}}, {{std::move(offered)}}});
    });
  }

 private:
  template <class Kind, class Visit>
  void each(Visit visit) const {
    for (const auto* entity : context_.snapshot.of_kind(kind_of<Kind>)) {
      const bool is_here =
          organisation_ == nullptr || context_.snapshot.organisation_of(*entity) == organisation_;
      if (is_here && context_.snapshot.is_current(*entity)) visit(*as<Kind>(entity));
    }
  }

  [[nodiscard]] ValueView name(const Entity& entity) const {
    return {std::string(name_of(entity)), linker_.url(entity), {}, entity.illustrative.all};
  }

  // At most a few of them: the group's page has all.
  [[nodiscard]] std::vector<ValueView> roles_in_words(const TargetGroup& group) const {
    constexpr std::size_t most = 3;
    const auto& roles = context_.learning.roles_of(group);
    const auto shown = roles.size() <= most + 1 ? roles.size() : most;
    std::vector<ValueView> values;
    for (std::size_t i = 0; i < shown; ++i) values.push_back(name(*roles[i]));
    if (shown == roles.size()) return values;
    values.push_back(
        {fmt::format("{} {} {}", words_.word("and"), roles.size() - shown, words_.word("more")),
         linker_.url(group) + "#group_roles"});
    return values;
  }

  void add_row(const Entity& who, const std::vector<const Training*>& trainings,
               std::vector<ValueView> roles, TableView& table) const {
    if (trainings.empty()) return;
    std::vector<ValueView> values;
    for (const auto* training : trainings) {
      values.push_back(words_.name(*training));
      values.back().note = words_.status_text(*training);
    }
    table.rows.push_back({{{name(who)}}, {{std::move(values)}, {std::move(roles)}}});
  }

  const ViewContext& context_;
  const Linker& linker_;
  LearningWords words_;
  const Unit* organisation_;
};

}  // namespace

ListingPageView make_mandatory_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation) {
  ListingMaker page(context, menus, mandatory_view);
  page.narrow(menus, mandatory_view, organisation,
              organisations_with(context.snapshot, kind_of<TargetGroup>));
  const PageMaker maker(context, page.linker(), organisation);
  maker.add_gaps(*page.chapter("gaps", page.word("gaps"), {"who", "missing"}).table);
  maker.add_mandatory(
      *page.chapter("mandatory", page.word("mandatory"), {"who", "training", "roles"}).table);
  maker.add_unasked(*page.chapter("unasked", page.word("unasked"), {"group", "offered"}).table);
  return page.finish();
}

}  // namespace waymark
