#include "check/mandate_rules.hpp"

#include <fmt/format.h>

#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule matter_uncovered{"matter-uncovered", Severity::error,
                                "A matter with amounts or a scope that no mandate covers."};
constexpr Rule mandate_without_source{"mandate-without-source", Severity::error,
                                      "A mandate has no source, or one that has ended."};

// What is known of the portal's matters, by the entity's number.
class MatterCover {
 public:
  explicit MatterCover(const RuleContext& context)
      : context_(context), facts_(context.portal.entities().size()) {
    context.each<Mandate>([&](const Mandate& mandate) { note_mandate(mandate); });
    context.each<DecisionPath>([&](const DecisionPath& path) {
      if (has_ended(context, path) || path.scope.items.empty()) return;
      if (const auto* matter = as<Matter>(path.matter.target)) of(*matter).is_placed = true;
    });
    context.each<Matter>([&](const Matter& matter) { note_parent(matter); });
    context.each<Matter>([&](const Matter& matter) { note_lack(matter); });
  }

  // True where somebody should have a right to decide.
  [[nodiscard]] bool needs_mandate(const Matter& matter) const {
    return is_current(matter, context_.as_of) &&
           (matter.measured_in.is_set() || facts_[matter.number].is_placed);
  }

  // Itself, or the first of the narrowest under it, that no mandate covers; nullptr for none.
  [[nodiscard]] const Matter* lack_of(const Matter& matter) const {
    return facts_[matter.number].lack;
  }

 private:
  struct Facts {
    bool has_mandate = false;
    bool is_placed = false;  // a mandate or a path about it has a scope
    bool is_group = false;
    const Matter* lack = nullptr;
  };

  Facts& of(const Matter& matter) { return facts_[matter.number]; }

  void note_mandate(const Mandate& mandate) {
    const auto* matter = as<Matter>(mandate.matter.target);
    if (matter == nullptr) return;
    of(*matter).has_mandate |= is_current(mandate, context_.as_of);
    of(*matter).is_placed |= !mandate.scope.items.empty();
  }

  void note_parent(const Matter& matter) {
    const auto* parent = as<Matter>(matter.parent.target);
    if (parent != nullptr && is_current(matter, context_.as_of)) of(*parent).is_group = true;
  }

  // A matter that others lie under lacks what one of them lacks.
  void note_lack(const Matter& matter) {
    if (of(matter).is_group || !is_current(matter, context_.as_of)) return;
    const auto is_covered = [&](const Matter& at) { return of(at).has_mandate; };
    if (any_at_or_above(matter, is_covered)) return;
    any_at_or_above(matter, [&](const Matter& at) {
      if (of(at).lack != nullptr) return true;
      of(at).lack = &matter;
      return false;
    });
  }

  const RuleContext& context_;
  std::vector<Facts> facts_;
};

void check_matters(const RuleContext& context) {
  const MatterCover cover(context);
  context.each<Matter>([&](const Matter& matter) {
    const auto* lack = cover.lack_of(matter);
    if (lack == nullptr || !cover.needs_mandate(matter)) return;
    const auto because =
        lack == &matter ? ""
                        : fmt::format(": none covers `{}`, which lies under it", lack->id.value);
    context.diagnostics.add(matter_uncovered, matter.place,
                            fmt::format("no mandate that holds on {} covers `{}`{}",
                                        to_string(context.as_of), matter.id.value, because),
                            "write a mandate about it or about a wider matter");
  });
}

bool has_left(const RuleContext& context, const Document& document) {
  return has_ended(context, document) || document.status.is("withdrawn");
}

void check_source(const RuleContext& context, const Mandate& mandate) {
  const MandateSource* ended = nullptr;
  for (const auto& source : mandate.source) {
    if (!source.document.is_set()) continue;
    const auto* document = as<Document>(source.document.target);
    if (document == nullptr || !has_left(context, *document)) return;
    ended = &source;
  }
  if (ended == nullptr) {
    context.diagnostics.add(mandate_without_source, mandate.place,
                            fmt::format("`{}` has no document as its source", mandate.id.value),
                            "write the document under `source`");
    return;
  }
  const auto& document = *as<Document>(ended->document.target);
  const bool is_withdrawn = !has_ended(context, document);
  context.diagnostics.add(
      {&mandate_without_source,
       ended->document.span,
       fmt::format(
           "`{}`, the source, {}", ended->document.id,
           is_withdrawn ? "is withdrawn" : "held until " + to_string(document.valid_to.date)),
       "write the document that gives the right now, or end the mandate",
       {{is_withdrawn ? document.status.span : document.valid_to.span, "the end stands here"}}});
}

void check_sources(const RuleContext& context) {
  context.each<Mandate>([&](const Mandate& mandate) {
    if (!has_ended(context, mandate)) check_source(context, mandate);
  });
}

constexpr RuleCheck checks[] = {{&matter_uncovered, &check_matters},
                                {&mandate_without_source, &check_sources}};

}  // namespace

RuleChecks mandate_rules() { return checks; }

}  // namespace waymark
