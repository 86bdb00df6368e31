#include <array>
#include <string_view>

#include "corpus/front_matter_kinds.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

constexpr std::array assignment_states = {"draft"sv, "active"sv, "delivered"sv, "closed"sv};
constexpr std::array activity_states = {"planned"sv, "started"sv, "paused"sv};
constexpr std::array question_kinds = {"question"sv, "undecided"sv, "unclear-responsibility"sv};
constexpr std::array places_of_questions = {Kind::meeting, Kind::assignment, Kind::document,
                                            Kind::plan};
constexpr std::array measured = {Kind::assignment, Kind::plan, Kind::training, Kind::system};
constexpr std::array units_of_measure = {"procent"sv, "dagar"sv, "antal"sv, "tusen kronor"sv};
constexpr std::array frequencies = {"varje månad"sv, "varje kvartal"sv, "varje år"sv};

constexpr std::size_t areas = 2;
constexpr std::size_t activities_in_an_area = 3;

void put_scope(FieldWriter& out) {
  out.open("scope");
  const auto points = out.random().between(2, 4);
  for (std::size_t point = 1; point <= points; ++point) {
    out.put("  - id", numbered("punkt", point));
    out.put_sentence("    text");
  }
}

void put_timeline(FieldWriter& out) {
  out.open("timeline");
  const auto rows = out.random().between(2, 3);
  for (std::size_t row = 0; row < rows; ++row) {
    out.put_sentence("  - activity");
    out.put("    from", "2026-" + two_digits(4 * row + 1));
    out.put("    to", "2026-" + two_digits(4 * row + 3));
  }
}

void put_activity(FieldWriter& out, std::size_t number) {
  out.put("      - id", numbered("aktivitet", number));
  out.put_name("        title");
  out.put_any_in_list("        responsible", number % 2 == 0 ? Kind::unit : Kind::role);
  out.put("        from", "2026-" + two_digits(number));
  out.put("        to", "2026-" + two_digits(number + 4));
  out.put_one_of("        status", activity_states);
  out.put_sentence("        measure");
}

void put_area(FieldWriter& out, std::size_t number) {
  out.put("  - id", numbered("omrade", number));
  out.put_name("    title");
  out.put_sentence("    text");
  out.put_sentence("    from_state");
  out.put_sentence("    to_state");
  out.open("    activities");
  for (std::size_t i = 1; i <= activities_in_an_area; ++i) {
    put_activity(out, (number - 1) * activities_in_an_area + i);
  }
}

}  // namespace

void put_assignment(FieldWriter& out) {
  out.put_one_of("status", assignment_states);
  out.put_date("date", 2024, 2025);
  out.put_registry_number();
  out.put_any_in_list("commissioned_by", Kind::unit);
  out.put_any("assigned_to", Kind::role);
  out.put_sentence("purpose");
  out.put_sentences("goals", 1, 3);
  put_scope(out);
  out.put_any("within", Kind::forum);
  out.put_any_in_list("answers", Kind::finding);
  put_timeline(out);
  out.put_date("deliver_by", 2027, 2027);
  out.put_sentence("funding");
  if (out.entity().ordinal > 0 && out.random().one_in(3)) {
    out.open("related");
    out.put_earlier("  - assignment");
    out.put_sentence("    boundary");
  }
}

void put_finding(FieldWriter& out) {
  put_organisation(out);
  out.put_owner();
  out.put("source", "Intern granskning " + std::to_string(out.random().between(2018, 2025)));
  out.put_sentence("text");
  out.put_date("date", 2018, 2025);
}

void put_plan(FieldWriter& out) {
  out.put_any("owner", Kind::unit);
  out.put_any("document", Kind::document);
  const auto year = out.random().between(2023, 2026);
  out.put("period", std::to_string(year) + "–" + std::to_string(year + 2));
  out.open("areas");
  for (std::size_t number = 1; number <= areas; ++number) put_area(out, number);
  if (out.entity().ordinal > 0 && out.random().one_in(3)) {
    out.open("relates_to");
    out.put_earlier("  - plan");
    out.put_sentence("    how");
  }
}

// An open one has time to be answered.
void put_question(FieldWriter& out) {
  const bool is_open = out.random().one_in(2);
  out.put_owner();
  out.put_sentence("text");
  out.put_one_of("kind", question_kinds);
  out.put_any("raised_in", out.random().pick(places_of_questions));
  out.put_any_in_list("asked_of", out.random().one_in(2) ? Kind::forum : Kind::role);
  out.put_any("used_in", Kind::meeting);
  out.put_date("answer_by", 2026, 2026);
  out.put("status", is_open ? "open" : "answered");
  if (!is_open) out.put_sentence("answer");
}

void put_metric(FieldWriter& out) {
  constexpr std::size_t least = 10;
  constexpr std::size_t most = 90;
  out.put_any("about", out.random().pick(measured));
  out.put_any("responsible", Kind::role);
  out.put_owner();
  out.put_one_of("unit_of_measure", units_of_measure);
  out.put_one_of("frequency", frequencies);
  out.put_decimal("target", least, most);
  out.open("values");
  for (std::size_t year = 2021; year <= 2024; ++year) {
    out.put("  - period", std::to_string(year));
    out.put_decimal("    value", least, most);
  }
}

}  // namespace bench
