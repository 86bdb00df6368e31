#include "check/registry_numbers.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr Rule registry_number_pattern{
    "registry-number-pattern", Severity::warning,
    "A registry number is not written as its organisation writes them."};

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

void check_number(const RuleContext& context, const Entity& entity, const Field& field) {
  const auto& number = *std::get<const Text*>(field.reach(entity));
  const auto* organisation = context.portal.organisation_of(entity);
  if (!number.is_set() || organisation == nullptr) return;
  for (const auto& [id, pattern] : context.site.registry_number_pattern) {
    if (id.value != organisation->id.value || matches_pattern(number.value, pattern.value))
      continue;
    context.diagnostics.add(
        registry_number_pattern, number.span,
        fmt::format("`{}` is not written as `{}`", shortened(number.value), pattern.value),
        "write the whole number, or accept the finding with a reason");
  }
}

void check_numbers(const RuleContext& context) {
  for (const auto& kind : kinds()) {
    const auto* field = find_field(kind.own_fields, "registry_number");
    if (field == nullptr) continue;
    for (const auto* entity : context.lists.of(index_of(kind))) {
      check_number(context, *entity, *field);
    }
  }
}

constexpr RuleCheck checks[] = {{&registry_number_pattern, &check_numbers}};

}  // namespace

bool matches_pattern(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  for (const char wanted : pattern) {
    if (at == text.size()) return false;
    if (wanted == '@') {
      if (!is_capital(text[at])) return false;
      while (at < text.size() && is_capital(text[at])) ++at;
    } else {
      const bool is_digit = text[at] >= '0' && text[at] <= '9';
      if (wanted == '#' ? !is_digit : text[at] != wanted) return false;
      ++at;
    }
  }
  return at == text.size();
}

RuleChecks registry_rules() { return checks; }

}  // namespace waymark
