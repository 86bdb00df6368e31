#include <array>
#include <string_view>

#include "corpus/front_matter_kinds.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

constexpr std::array mandate_kinds = {"statutory"sv, "delegation"sv, "subdelegation"sv,
                                      "execution"sv, "signing"sv,    "attest"sv};
constexpr std::array measures = {"kronor"sv, "kronor för ett år"sv, "månader"sv};
constexpr std::array decision_kinds = {"body"sv, "delegation"sv, "urgent"sv, "execution"sv};
constexpr std::array decision_states = {"planned"sv, "taken"sv, "appealed"sv};
// Of the steps of a decision path, in order.
constexpr std::array step_kinds = {"intake"sv, "preparation"sv, "decision"sv, "follow-up"sv};

// A step leads to the next; a decision also leads back.
void put_step(FieldWriter& out, std::size_t number) {
  const auto kind = step_kinds[number - 1];
  out.put("  - id", numbered("steg", number));
  out.put_name("    title");
  out.put("    kind", kind);
  out.put_any("    owner", Kind::role);
  if (kind == "preparation") out.put_any_in_list("    consults", Kind::forum);
  if (kind == "decision") out.put_any("    mandate", Kind::mandate);
  out.put_sentences("    inputs", 1, 2);
  out.put("    time_limit", std::to_string(out.random().between(2, 30)) + " arbetsdagar");
  if (number < step_kinds.size()) {
    out.open("    next");
    out.put("      - to", numbered("steg", number + 1));
    out.put_sentence("        when");
  }
  if (kind == "decision") {
    out.open("    returns");
    out.put("      - to", numbered("steg", number - 1));
    out.put_sentence("        when");
  }
}

// Leads on to another question, or to a path.
void put_answer(FieldWriter& out, std::string_view next) {
  out.put_name("      - text");
  if (next.empty()) {
    out.put_any("        path", Kind::decision_path);
  } else {
    out.put("        to", next);
  }
  out.put_sentence("        because");
}

}  // namespace

void put_matter(FieldWriter& out) {
  put_organisation(out);
  out.put_owner();
  out.put_earlier("parent");
  out.put_one_of("measured_in", measures);
  out.put_flag("union_cooperation");
  out.put_flag("non_delegable");
  out.put_sentences("examples", 2, 3);
}

// There are twice as many mandates as matters: each matter has two, the one above the other, or
// units that lie within one another would have mandates that overlap.
void put_matter_of_mandate(FieldWriter& out) {
  const auto& plan = out.plan();
  const auto ordinal = out.entity().ordinal / 2 % plan.count(Kind::matter);
  out.put("matter", plan.at(Kind::matter, ordinal).id);
}

void put_limit(FieldWriter& out) {
  constexpr std::size_t between_them = 1'000'000;
  const bool is_upper = out.entity().ordinal % 2 == 1;
  const auto to = is_upper ? out.random().between(11, 80) * 100'000 : between_them;
  out.open("limit");
  out.put("  - from", is_upper ? std::to_string(between_them) : "0");
  out.put("    to", std::to_string(to));
}

void put_mandate(FieldWriter& out) {
  out.put_one_of("kind", mandate_kinds);
  out.put_any("holder", Kind::role);
  put_matter_of_mandate(out);
  out.put_any_in_list("scope", Kind::unit);
  put_limit(out);
  out.open("source");
  out.put_any("  - document", Kind::document);
  out.put("    locator", "§ " + std::to_string(out.random().between(1, 200)));
  out.put_flag("may_delegate");
  if (out.random().one_in(2)) {
    out.put_earlier("delegated_from");
  } else {
    out.put_any("report_to", Kind::forum);
  }
}

void put_decision_path(FieldWriter& out) {
  out.put_any("owner", Kind::unit);
  out.put_sentence("trigger");
  out.put_any("matter", Kind::matter);
  out.put_any_in_list("scope", Kind::unit);
  out.put_sentences("criteria", 1, 3);
  out.open("steps");
  for (std::size_t number = 1; number <= step_kinds.size(); ++number) put_step(out, number);
}

void put_guide(FieldWriter& out) {
  out.put_owner();
  put_organisation(out);
  out.open("questions");
  constexpr std::size_t questions = 2;
  for (std::size_t number = 1; number <= questions; ++number) {
    out.put("  - id", numbered("fraga", number));
    out.put_sentence("    text");
    out.put_sentence("    help");
    out.open("    answers");
    put_answer(out, number < questions ? numbered("fraga", number + 1) : std::string());
    put_answer(out, {});
  }
}

void put_decision(FieldWriter& out) {
  out.put_one_of("kind", decision_kinds);
  out.put_any("body", out.random().one_in(2) ? Kind::forum : Kind::unit);
  out.put_date("date", 2020, 2025);
  out.put("paragraph", "§ " + std::to_string(out.random().between(1, 300)));
  out.put_registry_number();
  out.put_any_in_list("about", out.random().one_in(2) ? Kind::assignment : Kind::document);
  out.put_any("path", Kind::decision_path);
  if (out.random().one_in(5)) out.put_earlier("supersedes");
  out.put_date("final_on", 2026, 2026);
  out.put_one_of("status", decision_states);
}

}  // namespace bench
