#include "view/plan_keys.hpp"

#include <fmt/format.h>

#include "view/entity_page.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_named = 3;

class KeyMaker {
 public:
  KeyMaker(const ViewContext& context, const Linker& linker, const PlanGroups& groups)
      : context_(context), linker_(linker), groups_(groups) {}

  [[nodiscard]] FactView standing() const {
    std::vector<ValueView> values;
    for (const auto& group : groups_.groups(PlanList::status)) {
      for (const auto state : plan_states) {
        const auto count = count_in(group.counts, state);
        if (count == 0) continue;
        values.push_back({count_in_words(context_.vocabulary, state, count),
                          groups_.url_of(linker_, PlanList::status, group)});
      }
    }
    return as_fact(activities_in_words(context_.vocabulary, groups_.activities().size()),
                   std::move(values));
  }

  [[nodiscard]] FactView responsible() const {
    std::vector<ValueView> values;
    const auto& all = groups_.groups(PlanList::responsible);
    for (const auto& group : all) {
      if (values.size() == most_named) break;
      values.push_back({group.title, groups_.url_of(linker_, PlanList::responsible, group),
                        activities_in_words(context_.vocabulary, group.activities.size())});
    }
    if (all.size() > most_named) {
      values.push_back({fmt::format("{} {} {}", organisation_word("and"), all.size() - most_named,
                                    organisation_word("more")),
                        "#chapter_responsible"});
    }
    return as_fact(word("responsible"), std::move(values));
  }

  [[nodiscard]] FactView gaps() const {
    std::vector<ValueView> values;
    for (const auto& group : groups_.groups(PlanList::gaps)) {
      values.push_back({group.title, groups_.url_of(linker_, PlanList::gaps, group),
                        activities_in_words(context_.vocabulary, group.activities.size())});
    }
    return as_fact(word("lacks_title"), std::move(values));
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("plan.{}", name));
  }
  [[nodiscard]] std::string organisation_word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }
  const ViewContext& context_;
  const Linker& linker_;
  const PlanGroups& groups_;
};

}  // namespace

std::vector<FactView> make_plan_keys(const ViewContext& context, const Linker& linker,
                                     const PlanGroups& groups) {
  constexpr std::string_view names[] = {"period", "document"};
  auto keys = FieldViews(context, linker).facts(groups.plan(), names);
  const auto add = [&](FactView fact) {
    if (!fact.empty()) keys.push_back(std::move(fact));
  };
  add(make_organisation_fact(context, linker, groups.plan()));
  const KeyMaker maker(context, linker, groups);
  add(maker.standing());
  add(maker.responsible());
  add(maker.gaps());
  return keys;
}

}  // namespace waymark
