#include "check/document_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace waymark {
namespace {

// The last four digits in a row: of "2026–2027" it is 2027.
std::optional<int> last_year(std::string_view period) {
  constexpr std::size_t digits = 4;
  for (auto at = period.size(); at >= digits; --at) {
    const auto date = parse_date(period.substr(at - digits, digits));
    if (date) return date->year;
  }
  return std::nullopt;
}

void check_validity(const RuleContext& context, const Document& document) {
  const bool says = document.valid_to.is_set() || document.review_by.is_set() ||
                    document.review_interval.is_set();
  if (!says && document.status.is("in-force")) {
    context.diagnostics.add(no_validity, document.place,
                            fmt::format("`{}` is in force without an end", document.id.value),
                            "write `valid_to` or `review_by`");
  }
  const auto year = last_year(document.content_period.value);
  if (!year || !document.valid_to.is_set() || document.valid_to.date.year <= *year) return;
  context.diagnostics.add(
      {&validity_longer_than_content,
       document.valid_to.span,
       fmt::format("the document holds until {}, its content is about {}",
                   to_string(document.valid_to.date), document.content_period.value),
       "write one of them anew, or accept the finding with a reason",
       {{document.content_period.span, "the time of the content stands here"}}});
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

}  // namespace

void check_document(const RuleContext& context, const Document& document) {
  check_validity(context, document);
  if (document.document_type.is_set()) check_type(context, document);
}

}  // namespace waymark
