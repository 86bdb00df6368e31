#include "corpus/front_matter.hpp"

#include <array>
#include <string_view>

#include "corpus/front_matter_kinds.hpp"
#include "corpus/words.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

// One in so many holds no longer or not yet; one in so many was added by the example.
constexpr std::size_t not_current = 30;
constexpr std::size_t example = 25;

// By `Kind`.
constexpr std::array<void (*)(FieldWriter&), kind_count> put_kind = {
    &put_unit,     &put_forum,         &put_role,   &put_target_group, &put_matter,
    &put_mandate,  &put_decision_path, &put_guide,  &put_decision,     &put_assignment,
    &put_finding,  &put_document,      &put_plan,   &put_meeting,      &put_question,
    &put_training, &put_topic,         &put_metric, &put_system,       &put_principle,
    &put_term,     &put_page};

// Units begin and end at the turn of the year, as they do where people reorganise.
void put_validity(FieldWriter& out) {
  const auto& entity = out.entity();
  const bool is_unit = entity.kind == Kind::unit;
  const bool must_hold = is_start(entity) || (is_unit && has_children(entity));
  if (must_hold || !out.random().one_in(not_current)) {
    out.put_date("valid_from", 2015, 2024);
  } else if (out.random().one_in(2)) {
    out.put("valid_from", is_unit ? "2026-01-01" : out.date(2026, 2026));
  } else {
    out.put_date("valid_from", 2015, 2022);
    out.put("valid_to", is_unit ? "2024-12-31" : out.date(2023, 2024));
  }
}

// What every kind has; one reference.
void put_common(FieldWriter& out) {
  const auto& entity = out.entity();
  auto& prose = out.prose();
  out.put("id", entity.id);
  // Other words for a term are looked for in every text: these stand in none.
  if (entity.kind == Kind::term) {
    out.put_all("aliases", {term_of(entity.ordinal, "för")});
  } else {
    out.put_all("aliases", {prose.compound(), prose.compound()});
  }
  out.put_sentence("summary");
  put_validity(out);
  out.put_all("tags", {prose.compound(), std::string(out.random().pick(words::objects))});
  out.put_date("review_by", 2026, 2028);
  out.open("sources");
  out.put_any("  - document", Kind::document);
  out.put("    locator", "§ " + std::to_string(out.random().between(1, 200)));
  if (out.random().one_in(2)) out.put("  - text", "Protokoll " + out.date(2020, 2025));
  if (!entity.former_id.empty()) out.put_all("former_ids", {entity.former_id});
  if (out.random().one_in(example)) out.put("illustrative", "true");
}

}  // namespace

void put_organisation(FieldWriter& out) {
  const auto place = out.random().below(out.plan().count(Kind::unit));
  out.put(
      "organisation",
      out.plan().at(Kind::unit, place / units_in_an_organisation * units_in_an_organisation).id);
}

std::string fields_of(const Entity& entity, const Plan& plan, Random& random) {
  FieldWriter out(entity, plan, random);
  put_common(out);
  put_kind[static_cast<std::size_t>(entity.kind)](out);
  return out.take();
}

}  // namespace bench
