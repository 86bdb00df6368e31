#include "check/privacy_rules.hpp"

#include "check/private_numbers.hpp"
#include "check/prose_survey.hpp"

namespace waymark {
namespace {

constexpr Rule personal_identity_number{
    "personal-identity-number", Severity::error,
    "A text holds a personal identity number or a coordination number."};
constexpr Rule private_phone_number{"private-phone-number", Severity::error,
                                    "A text holds the number of a mobile phone."};

// Nothing of the number is repeated in a message, which may go further than the text.
void tell(const RuleContext& context, const Rule& rule,
          std::vector<NumberPlace> (*numbers_in)(std::string_view), std::string_view message,
          std::string_view fix) {
  for (const auto& content : context.sources.content) {
    if (!context.prose.has_private_numbers(content.file)) continue;
    for (const auto& place : numbers_in(context.sources.files[content.file].text)) {
      const Span span{content.file, static_cast<std::uint32_t>(place.begin),
                      static_cast<std::uint32_t>(place.end)};
      context.diagnostics.add(rule, span, std::string(message), std::string(fix));
    }
  }
}

void check_identity_numbers(const RuleContext& context) {
  tell(context, personal_identity_number, &identity_numbers,
       "the text holds a personal identity number", "delete it");
}

void check_phone_numbers(const RuleContext& context) {
  tell(context, private_phone_number, &phone_numbers, "the text holds the number of a mobile phone",
       "write the number of a switchboard");
}

constexpr RuleCheck checks[] = {{&personal_identity_number, &check_identity_numbers},
                                {&private_phone_number, &check_phone_numbers}};

}  // namespace

RuleChecks privacy_rules() { return checks; }

}  // namespace waymark
