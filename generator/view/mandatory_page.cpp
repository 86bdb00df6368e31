// Who must take which trainings, and who has no training for what they need.
#include <unordered_set>

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
        gaps.back().note = words_.word("gap_mandatory");
      }
      if (!gaps.empty()) table.rows.push_back({{{name(role)}}, {{std::move(gaps)}}});
    });
  }

  // A role must take what its target group must, too.
  void add_mandatory(TableView& table) const {
    each<TargetGroup>([&](const TargetGroup& group) {
      add_row(group, group, context_.learning.mandatory_for(group), table);
    });
    each<Role>([&](const Role& role) {
      auto all = context_.learning.mandatory_for(role);
      const auto* group = role.target_group.target;
      if (group != nullptr) {
        std::unordered_set<const Training*> known(all.begin(), all.end());
        for (const auto* training : context_.learning.mandatory_for(*group)) {
          if (known.insert(training).second) all.push_back(training);
        }
      }
      add_row(role, group == nullptr ? static_cast<const Entity&>(role) : *group, all, table);
    });
  }

  void add_unasked(TableView& table) const {
    each<TargetGroup>([&](const TargetGroup& group) {
      const auto& needs = context_.learning.needs(group);
      if (!needs.trainings.empty() || !needs.doses.empty()) return;
      std::vector<ValueView> offered;
      for (const auto* training : needs.offered) {
        offered.push_back(words_.name(*training));
        for (const auto& status : words_.status(*training)) offered.back().note = status.text;
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

  void add_row(const Entity& who, const Entity& group,
               const std::vector<const Training*>& trainings, TableView& table) const {
    if (trainings.empty()) return;
    RowView row{{{name(who)}}, {{{}}, {{}}}};
    if (&who != &group) row.head.values.front().note = name_of(group);
    for (const auto* training : trainings) {
      row.cells[0].values.push_back(words_.name(*training));
      std::string status;
      for (const auto& each : words_.status(*training)) {
        status = each.note.empty() ? each.text : fmt::format("{}, {}", each.text, each.note);
      }
      row.cells[1].values.push_back({std::move(status)});
    }
    table.rows.push_back(std::move(row));
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
      *page.chapter("mandatory", page.word("mandatory"), {"who", "training", "status"}).table);
  maker.add_unasked(*page.chapter("unasked", page.word("unasked"), {"group", "offered"}).table);
  return page.finish();
}

}  // namespace waymark
