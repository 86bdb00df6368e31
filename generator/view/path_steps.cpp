#include "view/path_steps.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/field_path.hpp"

namespace waymark {
namespace {

const Field& field_of_step(std::string_view name) { return *find_field(Step::fields(), name); }

class StepMaker {
 public:
  StepMaker(const ViewContext& context, const Linker& linker, const DecisionPath& path)
      : context_(context), linker_(linker), fields_(context, linker), path_(path) {}

  StepView make(const Step& step) const {
    StepView view;
    view.id = step.id.value;
    view.title = step.title.value;
    view.kind_name = StepKind::words[step.kind.index];
    view.kind = context_.vocabulary.of(path_.kind, field_of_step("kind")).choices[step.kind.index];
    const auto place = fmt::format("steps.{}", step.id.value);
    view.is_example = !path_.illustrative.all && is_marked(path_.illustrative, place);
    view.facts = as_group(facts(step, place + "."));
    view.next = as_group(ways(step.next));
    view.returns = as_group(ways(step.returns));
    return view;
  }

 private:
  [[nodiscard]] std::vector<FactView> facts(const Step& step, const std::string& place) const {
    constexpr std::string_view names[] = {"owner",   "mandate",    "inputs",      "consults",
                                          "informs", "time_limit", "escalates_to"};
    std::vector<FactView> facts;
    for (const auto name : names) {
      auto fact = fields_.fact(path_, field_of_step(name), step, place);
      if (name == "mandate" && step.mandate.target != nullptr) {
        fact = as_fact(fact.label, mandate_values(context_, linker_, step.mandate));
      }
      if (!fact.empty()) facts.push_back(std::move(fact));
    }
    return facts;
  }

  [[nodiscard]] std::vector<WayView> ways(const Records<Way>& ways) const {
    std::vector<WayView> views;
    for (const auto& way : ways) {
      std::size_t number = 0;
      for (const auto& step : path_.steps) {
        ++number;
        if (step.id.value != way.to.id) continue;
        views.push_back({fmt::format("{}", number), step.title.value,
                         fmt::format("#{}", step.id.value), way.when.value});
      }
    }
    return views;
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  const DecisionPath& path_;
};

enum Part { prepares, decides, consulted, informed, carries_out, parts };

struct PartyRow {
  const Entity* party;
  std::vector<ValueView> steps[parts];
};

Part part_of_owner(const Step& step) {
  if (step.kind.is("decision")) return decides;
  if (step.kind.is("execution") || step.kind.is("follow-up")) return carries_out;
  return prepares;
}

class Responsibility {
 public:
  explicit Responsibility(const std::string& step_word) : step_word_(step_word) {}

  void add(const DecisionPath& path) {
    std::size_t number = 0;
    for (const auto& step : path.steps) {
      const ValueView value{fmt::format("{} {}", step_word_, ++number), "#" + step.id.value};
      add(step.owner, part_of_owner(step), value);
      for (const auto& each : step.consults.items) add(each, consulted, value);
      for (const auto& each : step.informs.items) add(each, informed, value);
    }
  }

  [[nodiscard]] const std::vector<PartyRow>& rows() const { return rows_; }

 private:
  void add(const Reference& reference, Part part, const ValueView& step) {
    if (reference.target == nullptr) return;
    auto row = std::find_if(rows_.begin(), rows_.end(),
                            [&](const PartyRow& each) { return each.party == reference.target; });
    if (row == rows_.end()) row = rows_.insert(row, {reference.target, {}});
    row->steps[part].push_back(step);
  }

  const std::string& step_word_;
  std::vector<PartyRow> rows_;
};

}  // namespace

std::vector<StepView> make_steps(const ViewContext& context, const Linker& linker,
                                 const DecisionPath& path) {
  const StepMaker maker(context, linker, path);
  std::vector<StepView> steps;
  for (const auto& step : path.steps) steps.push_back(maker.make(step));
  return steps;
}

std::vector<ValueView> mandate_values(const ViewContext& context, const Linker& linker,
                                      const Reference& reference) {
  const auto* mandate = as<Mandate>(reference.target);
  if (mandate == nullptr) return {};
  const auto& kind = context.vocabulary.of(mandate->kind, field_named(*mandate, "kind"));
  const auto word =
      mandate->kind_of_right.is_set() ? kind.choices[mandate->kind_of_right.index] : std::string();
  std::vector<ValueView> values = {{std::string(name_of(*mandate)), linker.url(*mandate), word}};
  const FieldViews fields(context, linker);
  for (auto& source : fields.values(*mandate, field_named(*mandate, "source"), *mandate)) {
    values.push_back(std::move(source));
  }
  return values;
}

std::optional<TableView> make_responsibility(const ViewContext& context, const Linker& linker,
                                             const DecisionPath& path) {
  const auto step_word = context.vocabulary.word("path.step");
  Responsibility responsibility(step_word);
  responsibility.add(path);
  if (responsibility.rows().empty()) return std::nullopt;
  TableView table{context.vocabulary.word("path.responsibility"), {}, {}};
  for (const auto* word :
       {"party", "prepares", "decides", "consulted", "informed", "carries_out"}) {
    table.columns.push_back({context.vocabulary.word(fmt::format("path.{}", word))});
  }
  for (const auto& party : responsibility.rows()) {
    RowView row{{{{std::string(name_of(*party.party)), linker.url(*party.party)}}}, {}};
    for (const auto& steps : party.steps) row.cells.push_back({steps});
    table.rows.push_back(std::move(row));
  }
  table.make_cards();
  return table;
}

}  // namespace waymark
