#include "view/quality_page.hpp"

#include <algorithm>
#include <map>

#include "check/governance.hpp"
#include "view/field_views.hpp"
#include "view/listing_maker.hpp"

namespace waymark {
namespace {

constexpr int review_horizon = 90;  // days before a review that it is told of

class QualityMaker {
 public:
  QualityMaker(const ViewContext& context, const Menus& menus,
               const std::vector<QualityFinding>& findings)
      : context_(context), page_(context, menus, quality_view), findings_(findings) {}

  ListingPageView make() {
    add_by_owner();
    add_by_rule();
    add_accepted();
    add_reviews();
    return page_.finish();
  }

 private:
  static const Entity* owner_of(const QualityFinding& finding) {
    return finding.entity == nullptr ? nullptr : finding.entity->owner.target;
  }

  // Those with an owner by the alphabet, then what nobody has been named for.
  void add_by_owner() {
    std::map<const Entity*, std::vector<const QualityFinding*>> by_owner;
    std::vector<const Entity*> owners;
    for (const auto& finding : findings_) {
      if (finding.waiver != nullptr) continue;
      auto& list = by_owner[owner_of(finding)];
      if (list.empty() && owner_of(finding) != nullptr) owners.push_back(owner_of(finding));
      list.push_back(&finding);
    }
    context_.snapshot.sort(owners);
    if (by_owner.contains(nullptr) || owners.empty()) owners.push_back(nullptr);
    std::size_t number = 0;
    for (const auto* owner : owners) {
      const auto title = owner == nullptr ? page_.word("no_owner") : std::string(name_of(*owner));
      auto& chapter = page_.chapter(fmt::format("owner_{}", ++number), title,
                                    {"what", "rule", "written", "severity"});
      for (const auto* finding : by_owner[owner]) chapter.table->rows.push_back(row_of(*finding));
    }
  }

  void add_by_rule() {
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> counts;
    for (const auto& finding : findings_) {
      auto& [open, accepted] = counts[finding.rule->name];
      ++(finding.waiver == nullptr ? open : accepted);
    }
    auto& chapter = page_.chapter("rules", page_.word("by_rule"), {"rule", "open", "accepted"});
    for (const auto& [name, count] : counts) {
      chapter.table->rows.push_back(
          {{{rule_value(name)}},
           {{{{fmt::format("{}", count.first)}}}, {{{fmt::format("{}", count.second)}}}}});
    }
  }

  void add_accepted() {
    auto& chapter = page_.chapter("accepted", page_.word("accepted_title"),
                                  {"what", "rule", "written", "because", "until"});
    for (const auto& finding : findings_) {
      if (finding.waiver == nullptr) continue;
      const auto& until = finding.waiver->until;
      chapter.table->rows.push_back(
          {{{entity_value(finding)}},
           {{{rule_value(finding.rule->name)}},
            {{{finding.as_written}}},
            {{{finding.waiver->because.value}}},
            {{{until.is_set() ? context_.vocabulary.date(until.date) : page_.word("no_end")}}}}});
    }
  }

  void add_reviews() {
    const auto limit = days_after(context_.snapshot.as_of(), review_horizon);
    std::vector<std::pair<Day, const Entity*>> due;
    for (const auto& entity : context_.snapshot.entities()) {
      if (!entity->review_by.is_set() || !context_.snapshot.is_current(*entity)) continue;
      const auto day = entity->review_by.date.last_day();
      if (day <= limit) due.emplace_back(day, entity.get());
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    auto& chapter = page_.chapter("reviews", page_.word("reviews_title"), {"day", "what", "owner"});
    for (const auto& [day, entity] : due) chapter.table->rows.push_back(review_row(*entity));
  }

  [[nodiscard]] RowView review_row(const Entity& entity) const {
    const FieldViews fields(context_, page_.linker());
    const bool is_past = entity.review_by.date.last_day() < context_.snapshot.as_of();
    return {{{{context_.vocabulary.date(entity.review_by.date),
               {},
               is_past ? page_.word("past") : std::string()}}},
            {{{{std::string(name_of(entity)), page_.linker().url(entity)}}},
             {fields.values(entity, field_named(entity, "owner"), entity)}}};
  }

  [[nodiscard]] RowView row_of(const QualityFinding& finding) const {
    return {{{entity_value(finding)}},
            {{{rule_value(finding.rule->name)}},
             {{{finding.as_written}}},
             {{{context_.vocabulary.word(
                 fmt::format("severities.{}", severity_name(finding.severity)))}}}}};
  }

  [[nodiscard]] ValueView entity_value(const QualityFinding& finding) const {
    if (finding.entity == nullptr) return {page_.word("site")};
    return {std::string(name_of(*finding.entity)), page_.linker().url(*finding.entity),
            context_.vocabulary.one(finding.entity->kind)};
  }

  [[nodiscard]] ValueView rule_value(std::string_view name) const {
    return {context_.vocabulary.word(fmt::format("rules.{}.title", name)),
            page_.linker().url(Addresses::rule(name))};
  }

  const ViewContext& context_;
  ListingMaker page_;
  const std::vector<QualityFinding>& findings_;
};

}  // namespace

ListingPageView make_quality_page(const ViewContext& context, const Menus& menus,
                                  const std::vector<QualityFinding>& findings) {
  return QualityMaker(context, menus, findings).make();
}

ListingPageView make_rules_page(const ViewContext& context, const Menus& menus,
                                const std::vector<std::string>& names) {
  ListingMaker page(context, menus, rules_view);
  const auto fill = [&](ListingView& chapter, bool is_governance) {
    for (const auto& name : names) {
      const auto* rule = find_governance_rule(name);
      if ((rule != nullptr) != is_governance) continue;
      RowView row{{{{context.vocabulary.word(fmt::format("rules.{}.title", name)),
                     page.linker().url(Addresses::rule(name))}}},
                  {{{{name}}}}};
      if (rule != nullptr) {
        const auto severity = judgement_of(context.site, *rule).severity_word;
        row.cells.push_back({{{context.vocabulary.word(fmt::format("severities.{}", severity))}}});
      }
      chapter.table->rows.push_back(std::move(row));
    }
  };
  fill(page.chapter("governance", page.word("governance"), {"title", "name", "severity"}), true);
  fill(page.chapter("reading", page.word("reading"), {"title", "name"}), false);
  return page.finish();
}

}  // namespace waymark
