#include "check/document_validity_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/validity.hpp"
#include "resolve/references.hpp"

namespace waymark {
namespace {

constexpr Rule document_ended{"document-ended", Severity::error,
                              "A document is in force after the day that it holds until."};
constexpr Rule rests_on_ended_document{
    "rests-on-ended-document", Severity::error,
    "Something that holds rests on a document that has ended or is withdrawn."};
constexpr Rule outlives_parent{"outlives-parent", Severity::warning,
                               "A document holds longer than the document that it rests on."};

bool is_past(const RuleContext& context, const Document& document) {
  return validity_on(document, context.as_of) == Validity::ended;
}

bool has_ended(const RuleContext& context, const Document& document) {
  return document.status.is("withdrawn") || is_past(context, document);
}

// A document holds when it says so, everything else by its validity alone.
bool holds(const RuleContext& context, const Entity& entity) {
  const auto* document = as<Document>(&entity);
  const bool is_in_force = document == nullptr || document->status.is("in-force");
  return is_in_force && is_current(entity, context.as_of);
}

void check_ends(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    if (!document.status.is("in-force") || !is_past(context, document)) return;
    context.diagnostics.add(document_ended, document.valid_to.span,
                            fmt::format("`{}` is in force and held until {}", document.id.value,
                                        to_string(document.valid_to.date)),
                            "write `status: withdrawn`, or another day");
  });
}

// The one in force that replaces it; nullptr where there is none.
const Entity* replacement_of(const RuleContext& context, const Document& document) {
  for (const auto& link : context.portal.backlinks(document)) {
    const bool replaces = link.field != nullptr && link.field->name == "supersedes";
    if (replaces && holds(context, *link.from)) return link.from;
  }
  return nullptr;
}

// A source tells where a text came from, and a document that was replaced may well have ended.
// What else can be nothing but a document is what its entity rests on.
bool is_foundation(const Field& field) {
  static const auto* source = find_field(SourceNote::fields(), "document");
  return field.targets.size() == 1 && field.targets.front() == kind_of<Document> &&
         &field != source && field.name != "supersedes";
}

// The rule on sources of mandates tells of one that nothing holds up any more.
bool is_told_elsewhere(const RuleContext& context, const Entity& entity) {
  const auto* mandate = as<Mandate>(&entity);
  return mandate != nullptr &&
         std::none_of(mandate->source.begin(), mandate->source.end(), [&](const auto& source) {
           const auto* document = as<Document>(source.document.target);
           return document != nullptr && !has_ended(context, *document);
         });
}

void check_foundation(const RuleContext& context, const Entity& entity, const Reference& reference,
                      const Document& document) {
  const auto* replacement = replacement_of(context, document);
  const bool is_known = replacement != nullptr && replacement != &entity;
  const auto& end = is_past(context, document) ? document.valid_to.span : document.status.span;
  context.diagnostics.add(
      {&rests_on_ended_document,
       reference.span,
       fmt::format("`{}` rests on `{}`, which has ended", entity.id.value, document.id.value),
       is_known ? fmt::format("write `{}`, which has replaced it", replacement->id.value)
                : "write a document that is in force",
       {{end, "its end stands here"}}});
}

void check_foundations(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    if (!holds(context, *entity) || is_told_elsewhere(context, *entity)) continue;
    for_each_reference(*entity, [&](const Field& field, const Reference& reference, const Part&) {
      const auto* document = as<Document>(reference.target);
      if (document == nullptr || !is_foundation(field) || !has_ended(context, *document)) return;
      check_foundation(context, *entity, reference, *document);
    });
  }
}

void check_parent(const RuleContext& context, const Document& document, const Document& parent) {
  const bool is_told = holds(context, document) && has_ended(context, parent);
  const bool has_ends = document.valid_to.is_set() && parent.valid_to.is_set();
  if (is_told || !has_ends || has_ended(context, document)) return;
  if (document.valid_to.date.last_day() <= parent.valid_to.date.last_day()) return;
  context.diagnostics.add({&outlives_parent,
                           document.valid_to.span,
                           fmt::format("`{}` holds until {}, `{}` until {}", document.id.value,
                                       to_string(document.valid_to.date), parent.id.value,
                                       to_string(parent.valid_to.date)),
                           "write an earlier day, or accept the finding with a reason",
                           {{parent.valid_to.span, "the document that it rests on ends here"}}});
}

void check_parents(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    const auto* parent = as<Document>(document.parent.target);
    if (parent != nullptr) check_parent(context, document, *parent);
  });
}

constexpr RuleCheck checks[] = {{&document_ended, &check_ends},
                                {&rests_on_ended_document, &check_foundations},
                                {&outlives_parent, &check_parents}};

}  // namespace

RuleChecks document_validity_rules() { return checks; }

}  // namespace waymark
