#include <array>
#include <string_view>

#include "corpus/front_matter_kinds.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

constexpr std::array document_states = {"draft"sv, "in-force"sv, "withdrawn"sv};
constexpr std::array document_types = {"law"sv,       "reglemente"sv, "arbetsordning"sv,
                                       "policy"sv,    "strategy"sv,   "delegation-order"sv,
                                       "guideline"sv, "routine"sv,    "plan"sv,
                                       "direction"sv, "report"sv,     "instruction"sv};
constexpr std::array forms = {"online"sv,    "classroom"sv,         "blended"sv,
                              "programme"sv, "university-course"sv, "network"sv};
constexpr std::array extents = {"2 timmar"sv,  "45 min"sv,   "1 dag"sv,
                                "2,5 dagar"sv, "3 veckor"sv, "15 hp"sv};
constexpr std::array offers = {"base"sv, "local"sv};
constexpr std::array environments = {"Lärportalen"sv, "Kursrum"sv, "Digitalt möte"sv};
constexpr std::array lifecycles = {"in-use"sv, "phasing-out"sv, "retired"sv};

// Only what can be taken is mandatory.
void put_offer(FieldWriter& out) {
  if (out.random().one_in(4)) {
    out.put("status", "planned");
    out.put_date("launch", 2026, 2026);
  } else {
    out.put("status", "available");
    out.put_date("launch", 2022, 2024);
    if (out.random().one_in(3)) out.put_any_in_list("mandatory_for", Kind::role);
  }
}

}  // namespace

void put_document(FieldWriter& out) {
  out.put_one_of("document_type", document_types);
  out.put("document_id", "DOK-" + std::to_string(10000 + out.entity().number));
  out.put("version", std::to_string(out.random().between(1, 9)) + ".0");
  out.put_registry_number();
  out.put_two("applies_to", Kind::unit);
  out.put_any("content_owner", Kind::role);
  out.put_any("approved_by", Kind::forum);
  out.put_date("decided_on", 2015, 2025);
  out.put_earlier(out.random().one_in(5) ? "supersedes" : "parent");
  out.put_one_of("status", document_states);
}

void put_training(FieldWriter& out) {
  out.put_any("area", Kind::topic);
  out.put_one_of("form", forms);
  out.put_one_of("extent", extents);
  put_offer(out);
  out.put_any_in_list("for_groups", Kind::target_group);
  out.put_any("provider", Kind::unit);
  out.put_any("material_owner", Kind::role);
  if (out.random().one_in(4)) {
    out.put_earlier("part_of");
  } else if (out.random().one_in(3) && out.entity().ordinal > 0) {
    out.put_all("prerequisites",
                {out.plan().earlier(Kind::training, out.entity(), out.random()).id});
  }
  out.put_one_of("tier", offers);
  out.put("link", "https://www.example.se/kurser/" + std::to_string(out.entity().number));
  out.put_one_of("environment", environments);
  out.open("followed_up_by");
  out.put_sentence("  - measure");
  out.put_number("    level", 0, 4);
  out.put("    frequency", "varje år");
}

void put_topic(FieldWriter& out) {
  put_organisation(out);
  out.put_owner();
  out.put_earlier("parent");
}

void put_system(FieldWriter& out) {
  const auto lifecycle = out.random().pick(lifecycles);
  out.put_any("owner", Kind::unit);
  out.put_any("system_owner", Kind::role);
  out.put_two("information_owners", Kind::role);
  out.put_flag("in_base_level");
  out.put("lifecycle", lifecycle);
  if (lifecycle != "in-use") out.put_earlier("replaced_by");
}

void put_principle(FieldWriter& out) {
  put_organisation(out);
  out.put_owner();
  out.put_sentence("statement");
  out.put_any("document", Kind::document);
  out.put_two("used_in", Kind::plan);
}

// It belongs to no organisation, and so explains every text that uses it.
void put_term(FieldWriter& out) {
  out.put_sentence("definition");
  out.put("source", "Ordlistan " + std::to_string(out.random().between(2018, 2025)));
  out.put_all("synonyms", {term_of(out.entity().ordinal, "inom")});
  out.put_two("see", Kind::term);
  out.put_all("avoid", {"o" + out.prose().compound()});  // a word that no text uses
}

void put_page(FieldWriter& out) {
  put_organisation(out);
  out.put_owner();
  if (!out.random().one_in(3)) return;
  out.open("report");
  out.put_any("  - plan", Kind::plan);
  out.put_number("    year", 2022, 2025);
}

}  // namespace bench
