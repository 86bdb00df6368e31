#include "check/structure_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule unit_without_parent{
    "unit-without-parent", Severity::warning,
    "A unit stands under no other, though it is no organisation, assembly or external party."};
constexpr Rule counterpart_missing{
    "counterpart-missing", Severity::warning,
    "A unit has no counterpart in an administration that it is mirrored in."};
constexpr Rule rests_on_ended{"rests-on-ended", Severity::error,
                              "Something current rests on a unit, role or forum that has ended."};

bool is_root(const Unit& unit) {
  return unit.type.is("organisation") || unit.type.is("assembly") || unit.type.is("external");
}

void check_parents(const RuleContext& context) {
  context.each<Unit>([&](const Unit& unit) {
    if (!unit.type.is_set() || is_root(unit) || !is_current(unit, context.as_of)) return;
    if (parent_on(unit, context.as_of) != nullptr) return;
    context.diagnostics.add(
        unit_without_parent, unit.place,
        fmt::format("`{}` stands under no unit on {}", unit.id.value, to_string(context.as_of)),
        "write `parent`");
  });
}

// The units that the counterparts are or stand under, whichever side has written them.
std::set<const Entity*> places_of_counterparts(const RuleContext& context, const Unit& unit) {
  std::vector<const Entity*> counterparts;
  for (const auto& reference : unit.counterparts.items) counterparts.push_back(reference.target);
  for (const auto& link : context.portal.backlinks(unit)) {
    if (link.field != nullptr && link.field->name == "counterparts") {
      counterparts.push_back(link.from);
    }
  }
  std::set<const Entity*> places;
  for (const auto* counterpart : counterparts) {
    if (counterpart == nullptr || !is_current(*counterpart, context.as_of)) continue;
    for (const auto* at = as<Unit>(counterpart); at != nullptr && places.insert(at).second;) {
      const auto* parent = parent_on(*at, context.as_of);
      at = parent == nullptr ? nullptr : as<Unit>(parent->target);
    }
  }
  return places;
}

void check_counterparts(const RuleContext& context) {
  context.each<Unit>([&](const Unit& unit) {
    if (unit.mirrored_in.items.empty() || !is_current(unit, context.as_of)) return;
    const auto places = places_of_counterparts(context, unit);
    for (const auto& wanted : unit.mirrored_in.items) {
      const bool is_open = wanted.target != nullptr && is_current(*wanted.target, context.as_of);
      if (!is_open || places.contains(wanted.target)) continue;
      context.diagnostics.add(
          counterpart_missing, wanted.span,
          fmt::format("`{}` has no counterpart in `{}`", unit.id.value, wanted.id),
          "write one under `counterparts`, or accept the finding with a reason");
    }
  });
}

// What was done once, is about somebody or is wished of them needs nobody to be there.
constexpr std::string_view fields_of_the_past[] = {"about",
                                                   "approved_by",
                                                   "commissioned_by",
                                                   "counterparts",
                                                   "decided_in_consultation_with",
                                                   "distribution",
                                                   "mirrored_in",
                                                   "reviewed_by",
                                                   "used_in"};

// Statuses of what is over.
constexpr std::string_view statuses_of_the_past[] = {
    "answered", "appealed", "break", "cancelled", "closed", "delivered", "done",
    "dropped",  "ended",    "held",  "retired",   "taken",  "withdrawn"};

// Dates after which a record is over, whatever its status.
struct LastDay {
  FieldTable (*record)();
  std::string_view field;
};

constexpr LastDay last_days[] = {{&Assignment::fields, "decided_on"},
                                 {&Decision::fields, "date"},
                                 {&Involvement::fields, "date"},
                                 {&Meeting::fields, "date"},
                                 {&UnitParent::fields, "until"}};

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_closing_status(const Field& field, const Slot& slot) {
  const auto* choice = std::get_if<const ChoiceValue*>(&slot);
  return choice != nullptr && (*choice)->is_set() &&
         is_among(statuses_of_the_past, field.choices[(*choice)->index]);
}

bool is_over(const Record& record, FieldTable fields, Day day) {
  for (const auto& field : fields) {
    if (has_closing_status(field, field.reach(record))) return true;
  }
  for (const auto& last : last_days) {
    if (last.record().data() != fields.data()) continue;
    const auto& date = *std::get<const DateValue*>(find_field(fields, last.field)->reach(record));
    if (date.is_set() && date.date.last_day() < day) return true;
  }
  return false;
}

void check_reference(const RuleContext& context, const Reference& reference) {
  const auto* target = reference.target;
  if (target == nullptr || validity_on(*target, context.as_of) != Validity::ended) return;
  const bool can_be_rested_on = target->kind == kind_of<Unit> || target->kind == kind_of<Role> ||
                                target->kind == kind_of<Forum>;
  if (!can_be_rested_on) return;
  context.diagnostics.add(
      {&rests_on_ended,
       reference.span,
       fmt::format("`{}` ended {}", reference.id, to_string(target->valid_to.date)),
       "write what has taken its place, or `valid_to` for what ends with it",
       {{target->valid_to.span, "its last day stands here"}}});
}

void check_field(const RuleContext& context, const Record& record, const Field& field) {
  if (is_among(fields_of_the_past, field.name)) return;
  const auto slot = field.reach(record);
  if (const auto* one = std::get_if<const Reference*>(&slot)) {
    check_reference(context, **one);
  } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
    for (const auto& reference : **many) check_reference(context, reference);
  } else if (const auto* parts = std::get_if<const RecordList*>(&slot)) {
    const auto fields = field.parts();
    for (std::size_t i = 0; i < (*parts)->size(); ++i) {
      const auto& part = (*parts)->at(i);
      if (is_over(part, fields, context.as_of)) continue;
      for (const auto& inner : fields) check_field(context, part, inner);
    }
  }
}

void check_endings(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    const auto& info = kind_info(*entity);
    if (!is_current(*entity, context.as_of)) continue;
    if (is_over(*entity, info.own_fields, context.as_of)) continue;
    for (const auto* field : info.fields) check_field(context, *entity, *field);
  }
}

constexpr RuleCheck checks[] = {{&unit_without_parent, &check_parents},
                                {&counterpart_missing, &check_counterparts},
                                {&rests_on_ended, &check_endings}};

}  // namespace

RuleChecks structure_rules() { return checks; }

}  // namespace waymark
