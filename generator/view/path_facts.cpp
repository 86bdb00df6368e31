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
#include "view/path_times.hpp"

namespace waymark {
namespace {

class PathFactMaker {
 public:
  PathFactMaker(const ViewContext& context, const Linker& linker, const DecisionPath& path)
      : context_(context), linker_(linker), path_(path) {}

  std::vector<FactView> make() {
    add("decides", deciders());
    add("right", rights());
    add("how_long", times());
    add("prepare", prepared());
    add("contact", contacts());
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

  [[nodiscard]] std::vector<ValueView> rights() const {
    std::vector<ValueView> made;
    for (const auto& step : path_.steps) {
      if (!step.kind.is("decision")) continue;
      for (auto& value : values(step, "mandate")) {
        const bool is_said = std::any_of(made.begin(), made.end(), [&](const ValueView& other) {
          return other.url == value.url && other.text == value.text;
        });
        if (!is_said) made.push_back(std::move(value));
      }
    }
    return made;
  }

  [[nodiscard]] std::vector<ValueView> times() const {
    const auto times = path_times(path_);
    const auto in_words = [&](std::string_view name, double days) {
      return ValueView{fmt::format("{} {}", context_.vocabulary.word(name),
                                   days_in_words(context_.vocabulary, days))};
    };
    if (times.whole <= 0) return {};
    std::vector<ValueView> made;
    if (times.to_decision && *times.to_decision > 0) {
      made.push_back(in_words("path_facts.to_decision", *times.to_decision));
    }
    made.push_back(in_words("path_facts.whole", times.whole));
    return made;
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
