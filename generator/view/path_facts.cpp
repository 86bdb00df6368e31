#include "view/path_facts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/field_path.hpp"
#include "model/forum.hpp"
#include "model/mandate.hpp"
#include "model/role.hpp"
#include "model/unit.hpp"
#include "view/field_values.hpp"
#include "view/field_views.hpp"

namespace waymark {
namespace {

class PathFactMaker {
 public:
  PathFactMaker(const ViewContext& context, const Linker& linker, const DecisionPath& path)
      : context_(context), linker_(linker), path_(path) {}

  std::vector<FactView> make() {
    add("prepare", prepared());
    add("contact", contacts());
    add("decides", deciders());
    add("first_decision", time_to_decision());
    return std::move(facts_);
  }

 private:
  void add(std::string_view name, std::vector<ValueView> values) {
    if (values.empty()) return;
    FactView fact{context_.vocabulary.word(fmt::format("path_facts.{}", name)), {}, {}};
    if (values.size() == 1) {
      fact.single = std::move(values.front());
    } else {
      fact.values = std::move(values);
      mark_once(fact);
    }
    facts_.push_back(std::move(fact));
  }

  // Values that are all examples say so at their label.
  static void mark_once(FactView& fact) {
    fact.is_example = std::all_of(fact.values.begin(), fact.values.end(),
                                  [](const ValueView& value) { return value.is_example; });
    if (!fact.is_example) return;
    for (auto& value : fact.values) value.is_example = false;
  }

  [[nodiscard]] bool is_example(const Step& step, std::string_view field) const {
    return is_marked(path_.illustrative, fmt::format("steps.{}.{}", step.id.value, field));
  }

  [[nodiscard]] std::vector<ValueView> values(const Step& step, std::string_view name) const {
    auto made = field_values(context_, linker_, path_, *find_field(Step::fields(), name), step);
    for (auto& value : made) value.is_example = is_example(step, name);
    return made;
  }

  // Before the first decision: what comes after it is for others to prepare.
  [[nodiscard]] std::vector<ValueView> prepared() const {
    std::vector<ValueView> made;
    for (const auto& step : path_.steps) {
      if (step.kind.is("decision")) break;
      if (!step.kind.is("intake") && !step.kind.is("preparation")) continue;
      for (auto& value : values(step, "inputs")) {
        const bool is_said = std::any_of(made.begin(), made.end(), [&](const ValueView& other) {
          return other.text == value.text;
        });
        if (!is_said) made.push_back(std::move(value));
      }
    }
    return made;
  }

  [[nodiscard]] std::vector<ValueView> contacts() const {
    if (path_.steps.empty()) return {};
    const auto& first = *path_.steps.begin();
    auto made = values(first, "owner");
    const auto* unit = place_of(first.owner.target);
    if (unit == nullptr) return made;
    for (const auto& contact : unit->contact) {
      for (const std::string_view name : {"mailbox", "phone"}) {
        const auto& field = *find_field(Contact::fields(), name);
        for (auto& value : field_values(context_, linker_, *unit, field, contact)) {
          made.push_back(std::move(value));
        }
      }
    }
    return made;
  }

  static const Unit* place_of(const Entity* owner) {
    if (const auto* role = as<Role>(owner)) return as<Unit>(role->unit.target);
    if (const auto* forum = as<Forum>(owner)) return as<Unit>(forum->unit.target);
    return as<Unit>(owner);
  }

  // Each with what it decides, and with what right.
  [[nodiscard]] std::vector<ValueView> deciders() const {
    std::vector<ValueView> made;
    for (const auto& step : path_.steps) {
      if (!step.kind.is("decision")) continue;
      for (auto& value : values(step, "owner")) {
        value.note = step.title.value + right_of(step);
        made.push_back(std::move(value));
      }
    }
    return made;
  }

  [[nodiscard]] std::string right_of(const Step& step) const {
    const auto* mandate = as<Mandate>(step.mandate.target);
    if (mandate == nullptr || !mandate->kind_of_right.is_set()) return {};
    const auto& words = context_.vocabulary.of(mandate->kind, field_named(*mandate, "kind"));
    return fmt::format(" ({})", words.choices[mandate->kind_of_right.index]);
  }

  // Along the first way on from each step. Nothing where there is no decision, or where a limit
  // is missing or has another unit: working days and months have no sum.
  [[nodiscard]] std::vector<ValueView> time_to_decision() const {
    std::vector<const Step*> before;
    for (const auto* step = first_step(); step != nullptr; step = step_after(*step)) {
      const bool adds_up = step->time_limit.is_set() && before.size() < path_.steps.size() &&
                           (before.empty() || unit_of(*step) == unit_of(*before.front()));
      if (!adds_up) return {};
      before.push_back(step);
      if (step->kind.is("decision")) return {sum_of(before)};
    }
    return {};
  }

  static DurationUnit unit_of(const Step& step) { return step.time_limit.duration.unit; }

  [[nodiscard]] const Step* first_step() const {
    return path_.steps.empty() ? nullptr : &*path_.steps.begin();
  }

  [[nodiscard]] const Step* step_after(const Step& step) const {
    if (step.next.empty()) return nullptr;
    const auto found = std::find_if(path_.steps.begin(), path_.steps.end(), [&](const Step& other) {
      return other.id.value == step.next.begin()->to.id;
    });
    return found == path_.steps.end() ? nullptr : &*found;
  }

  [[nodiscard]] ValueView sum_of(const std::vector<const Step*>& steps) const {
    Duration sum{0, unit_of(*steps.front())};
    ValueView value;
    for (const auto* step : steps) {
      sum.thousandths += step->time_limit.duration.thousandths;
      value.is_example = value.is_example || is_example(*step, "time_limit");
    }
    value.text =
        steps.size() == 1 ? steps.front()->time_limit.written : context_.vocabulary.in_words(sum);
    return value;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const DecisionPath& path_;
  std::vector<FactView> facts_;
};

}  // namespace

std::vector<FactView> make_path_facts(const ViewContext& context, const Linker& linker,
                                      const DecisionPath& path) {
  return PathFactMaker(context, linker, path).make();
}

}  // namespace waymark
