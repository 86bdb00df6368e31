#include "view/cost_page.hpp"

#include <algorithm>
#include <iterator>

#include "model/field_path.hpp"
#include "view/cost_parts.hpp"
#include "view/dosing_words.hpp"
#include "view/narrower.hpp"

namespace waymark {
namespace {

bool has_example(const Dosing& dosing) {
  const auto& loads = dosing.cost.loads();
  return std::any_of(loads.begin(), loads.end(), [](const TrainingLoad& load) {
    return is_example(*load.group, "headcount") || load.training->illustrative.all ||
           is_marked(load.training->illustrative, "extent") || is_example(*load.group, "doses");
  });
}

class CostViewMaker {
 public:
  CostViewMaker(const ViewContext& context, const Linker& linker, const Dosing& dosing,
                CostName name)
      : context_(context),
        linker_(linker),
        dosing_(dosing),
        words_(context.vocabulary),
        name_(std::move(name)) {}

  [[nodiscard]] CostView make() const {
    CostView view;
    view.id = name_.id;
    view.heading = name_.owner.empty() ? word("answer") : name_.owner;
    if (dosing_.cost.loads().empty()) view.none = word("none_counted");
    view.totals = totals();
    if (view.totals) view.label = label();
    view.has_examples = has_example(dosing_);
    view.parts = cost_parts(context_, linker_, dosing_, name_);
    view.overlaps = overlaps();
    view.uncounted = uncounted();
    if (view.uncounted) view.uncounted_id = place_of_uncounted();
    return view;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("training_cost.{}", name));
  }

  [[nodiscard]] std::string label() const {
    if (name_.owner.empty()) return word("answer");
    return fmt::format("{}: {}", word("answer"), name_.owner);
  }

  [[nodiscard]] std::string place_of_uncounted() const { return name_.id + "_uncounted"; }

  // What is left out, and what may be counted twice, makes sums the least that it can be.
  [[nodiscard]] std::string at_least(std::string text) const {
    const bool is_exact =
        dosing_.cost.uncounted().empty() && dosing_.cost.overlaps().overlapping().empty();
    return is_exact ? text : fmt::format("{} {}", word("at_least"), text);
  }

  [[nodiscard]] std::optional<Group<FactView>> totals() const {
    if (dosing_.cost.loads().empty()) return std::nullopt;
    const auto total = dosing_.cost.total();
    const auto hours = [&](double number) {
      return at_least(fmt::format("{}\u00A0{}", words_.hours(number), word("hours")));
    };
    std::vector<const TargetGroup*> groups;
    for (const auto& row : dosing_.rows) groups.push_back(row.group);
    const auto people = people_of(groups, dosing_.cost.overlaps());
    std::vector<FactView> facts;
    const auto add = [&](std::string_view label, ValueView value) {
      facts.push_back({word(label), std::move(value), {}});
    };
    add("all", {hours(total.all)});
    add("of_which_mandatory", {hours(total.mandatory)});
    add("people", {at_least(words_.counted(people, "person"))});
    if (const auto left_out = dosing_.cost.uncounted().size(); left_out > 0) {
      add("left_out", {fmt::format("{}", left_out), "#" + place_of_uncounted()});
    }
    return as_group(std::move(facts));
  }

  [[nodiscard]] std::optional<Group<FactView>> overlaps() const {
    std::vector<FactView> facts;
    for (const auto& set : dosing_.cost.overlaps().overlapping()) {
      const auto& first = *set.front();
      FactView fact;
      fact.label = fmt::format("{}, {} {}", words_.side(first), words_.word("tier_in_text"),
                               first.tier.value);
      for (const auto* group : set) {
        fact.values.push_back({std::string(name_of(*group)), linker_.url(*group),
                               words_.counted(people_of(*group), "person"),
                               is_example(*group, "headcount")});
      }
      facts.push_back(std::move(fact));
    }
    return as_group(std::move(facts));
  }

  [[nodiscard]] std::optional<TableView> uncounted() const {
    auto all = dosing_.cost.uncounted();
    if (all.empty()) return std::nullopt;
    std::stable_sort(all.begin(), all.end(), [](const Uncounted& one, const Uncounted& other) {
      return one.reason < other.reason;
    });
    TableView table{word("uncounted"), {{word("what")}, {word("because")}}, {}};
    table.owner = name_.owner;
    for (const auto& each : all) {
      CellView because{{{word(reason_name(each.reason))}}};
      if (each.by != nullptr) {
        because.values.push_back({std::string(name_of(*each.by)), linker_.url(*each.by)});
      }
      table.rows.push_back(
          {{{{std::string(name_of(*each.what)), linker_.url(*each.what)}}}, {std::move(because)}});
    }
    table.make_cards();
    return table;
  }

  static std::string_view reason_name(NotCounted reason) {
    switch (reason) {
      case NotCounted::no_headcount: return "no_headcount";
      case NotCounted::no_extent: return "no_extent";
      case NotCounted::not_offered: return "not_offered";
      case NotCounted::part_of_counted: return "part_of_counted";
      case NotCounted::for_role: return "for_role";
    }
    return {};
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Dosing& dosing_;
  DosingWords words_;
  CostName name_;
};

std::vector<ColumnView> assumptions(const ViewContext& context) {
  const auto& vocabulary = context.vocabulary;
  const DosingWords words(vocabulary);
  const auto word = [&](std::string_view name) {
    return vocabulary.word(fmt::format("training_cost.{}", name));
  };
  const auto& working = context.learning.working();
  return {
      {fmt::format("{} {} {} {} {} {}.", word("a_day"), words.hours(working.day), word("hours"),
                   word("a_credit"), words.hours(working.credit), word("hours"))},
      {word("what_counts")},
      {fmt::format("{} {}.", word("numbers_from"), vocabulary.in_words(context.snapshot.as_of()))},
      {word("same_people")},
      {word("not_added")}};
}

}  // namespace

CostPageView make_cost_page(const ViewContext& context, const Menus& menus,
                            const std::vector<Dosing>& dosings, const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, "");
  CostPageView page;
  page.title = vocabulary.word("views.training-cost");
  if (organisation != nullptr) page.title += fmt::format(" {}", name_of(*organisation));
  page.summary = vocabulary.word("training_cost.intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower = links_to_narrower(context, linker, training_cost_view, organisation,
                                    organisations_of(dosings));
  for (const auto& dosing : dosings) {
    const bool is_here = organisation == nullptr || dosing.organisation == organisation;
    if (!is_here || (dosing.cost.loads().empty() && dosing.cost.uncounted().empty())) continue;
    CostName name{fmt::format("cost_{}", page.costs.size() + 1), {}};
    if (organisation == nullptr && dosings.size() > 1) {
      name.owner = organisation_name(context, dosing);
    }
    page.costs.push_back(CostViewMaker(context, linker, dosing, std::move(name)).make());
  }
  page.assumptions = assumptions(context);
  page.matrix = {
      vocabulary.word("views.dosing-matrix"),
      linker.url(organisation == nullptr ? Addresses::view(dosing_view)
                                         : Addresses::view_of(dosing_view, *organisation))};
  if (page.costs.empty()) page.none = vocabulary.word("training_cost.none");
  return page;
}

}  // namespace waymark
