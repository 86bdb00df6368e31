#include "check/document_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr Rule no_validity{"no-validity", Severity::warning,
                           "A document in force has neither a validity nor a day of review."};
constexpr Rule validity_longer_than_content{
    "validity-longer-than-content", Severity::warning,
    "A document holds longer than the time that its content is about."};
constexpr Rule document_type_differs{
    "document-type-differs", Severity::warning,
    "A document's title calls it by another type than its control block."};
constexpr Rule document_without_owner{
    "document-without-owner", Severity::error,
    "A document in force, other than a law, lacks who answers for it or who approved it."};

void check_validity(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    const bool says = document.valid_to.is_set() || document.review_by.is_set() ||
                      document.review_interval.is_set();
    if (says || !document.status.is("in-force")) return;
    context.diagnostics.add(no_validity, document.place,
                            fmt::format("`{}` is in force without an end", document.id.value),
                            "write `valid_to` or `review_by`");
  });
}

void check_content_period(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    const auto year = content_until(document);
    if (!year || !document.valid_to.is_set() || document.valid_to.date.year <= *year) return;
    context.diagnostics.add(
        {&validity_longer_than_content,
         document.valid_to.span,
         fmt::format("the document holds until {}, its content is about {}",
                     to_string(document.valid_to.date), document.content_period.value),
         "write one of them anew, or accept the finding with a reason",
         {{document.content_period.span, "the time of the content stands here"}}});
  });
}

void check_type(const RuleContext& context, const Document& document) {
  const std::string_view title = document.title.value;
  const auto word = title.substr(0, title.find(' '));
  for (const auto type : DocumentType::words) {
    const auto label = context.words[fmt::format("choices.document.document_type.{}", type)];
    if (label.size() != word.size() || document.document_type.is(type)) continue;
    if (fold(label) != fold(word)) continue;
    context.diagnostics.add({&document_type_differs,
                             document.document_type.span,
                             fmt::format("the title calls it `{}`, the type is `{}`", type,
                                         DocumentType::words[document.document_type.index]),
                             "write the type that holds, or accept the finding with a reason",
                             {{document.title.span, "the title stands here"}}});
  }
}

void check_types(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    if (document.document_type.is_set()) check_type(context, document);
  });
}

std::string_view missing_owners(const Document& document) {
  if (document.content_owner.is_set()) {
    return document.approved_by.is_set() ? "" : "`approved_by`";
  }
  return document.approved_by.is_set() ? "`content_owner`" : "`content_owner` and no `approved_by`";
}

void check_owners(const RuleContext& context) {
  context.each<Document>([&](const Document& document) {
    const auto missing = missing_owners(document);
    if (missing.empty() || !document.status.is("in-force") || document.document_type.is("law")) {
      return;
    }
    context.diagnostics.add(
        document_without_owner, document.place,
        fmt::format("`{}` is in force and has no {}", document.id.value, missing),
        "write who it is, or accept the finding with a reason");
  });
}

constexpr RuleCheck checks[] = {{&no_validity, &check_validity},
                                {&validity_longer_than_content, &check_content_period},
                                {&document_type_differs, &check_types},
                                {&document_without_owner, &check_owners}};

}  // namespace

RuleChecks document_rules() { return checks; }

}  // namespace waymark
