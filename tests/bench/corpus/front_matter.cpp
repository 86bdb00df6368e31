#include "corpus/front_matter.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "corpus/prose.hpp"
#include "corpus/words.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

// Units in a tree of their own: an organisation with what lies under it.
constexpr std::size_t units_in_an_organisation = 50;
constexpr std::size_t children = 4;

constexpr std::array unit_types = {"board"sv,    "committee"sv, "administration"sv,
                                   "office"sv,   "staff"sv,     "department"sv,
                                   "hospital"sv, "programme"sv, "company"sv};
constexpr std::array forum_types = {
    "steering-group"sv, "coordination-group"sv, "council"sv,           "function-group"sv,
    "network"sv,        "reference-group"sv,    "union-cooperation"sv, "working-group"sv};
constexpr std::array levels = {"strategic"sv, "tactical"sv, "operative"sv};
constexpr std::array role_kinds = {"employed"sv, "elected"sv, "appointed"sv};
constexpr std::array assignment_states = {"draft"sv, "active"sv, "delivered"sv, "closed"sv};
constexpr std::array document_states = {"draft"sv, "in-force"sv, "withdrawn"sv};
constexpr std::array document_types = {"law"sv,       "reglemente"sv, "arbetsordning"sv,
                                       "policy"sv,    "strategy"sv,   "delegation-order"sv,
                                       "guideline"sv, "routine"sv,    "plan"sv,
                                       "direction"sv, "report"sv,     "instruction"sv};

std::string two_digits(std::size_t number) {
  auto digits = std::to_string(number);
  if (number < 10) digits.insert(digits.begin(), '0');
  return digits;
}

class FrontMatter {
 public:
  FrontMatter(const Entity& entity, const Plan& plan, Random& random)
      : entity_(entity), plan_(plan), random_(random), prose_(random) {}

  std::string write() {
    common();
    switch (entity_.kind) {
      case Kind::unit: unit(); break;
      case Kind::forum: forum(); break;
      case Kind::role: role(); break;
      case Kind::assignment: assignment(); break;
      case Kind::finding: finding(); break;
      case Kind::document: document(); break;
      case Kind::page: page(); break;
    }
    return text_;
  }

 private:
  // Parts of a list bring their hyphen and indentation in the key.
  void put(std::string_view key, std::string_view value) {
    text_.append(key).append(": ").append(value).append("\n");
  }
  void put_list(std::string_view key, const std::vector<std::string>& items) {
    text_.append(key).append(":\n");
    for (const auto& item : items) text_.append("  - ").append(item).append("\n");
  }
  void put_any(std::string_view key, Kind kind) { put(key, plan_.any(kind, entity_, random_).id); }
  void put_any_in_list(std::string_view key, Kind kind) {
    put(key, '[' + plan_.any(kind, entity_, random_).id + ']');
  }
  void put_two(std::string_view key, Kind kind) {
    const auto& one = plan_.any(kind, entity_, random_);
    const auto& other = plan_.any(kind, one, random_);
    put(key,
        other.number == entity_.number ? '[' + one.id + ']' : '[' + one.id + ", " + other.id + ']');
  }

  std::string date(std::size_t first_year, std::size_t last_year) {
    return std::to_string(random_.between(first_year, last_year)) + '-' +
           two_digits(random_.between(1, 12)) + '-' + two_digits(random_.between(1, 28));
  }
  std::string registry_number() {
    return "RS " + std::to_string(random_.between(2020, 2025)) + '-' +
           std::to_string(random_.between(10000, 99999));
  }
  std::vector<std::string> sentences(std::size_t least, std::size_t most) {
    std::vector<std::string> texts(random_.between(least, most));
    for (auto& text : texts) text = prose_.sentence();
    return texts;
  }

  // What every kind has; one reference.
  void common() {
    put("id", entity_.id);
    put("aliases", '[' + prose_.compound() + ", " + prose_.compound() + ']');
    put("summary", prose_.sentence());
    put("valid_from", date(2015, 2024));
    put("tags", '[' + prose_.compound() + ", " + std::string(random_.pick(words::objects)) + ']');
    put("review_by", date(2026, 2028));
    text_ += "sources:\n";
    put("  - document", plan_.any(Kind::document, entity_, random_).id);
    put("    locator", "§ " + std::to_string(random_.between(1, 200)));
    if (random_.one_in(2)) put("  - text", "Protokoll " + date(2020, 2025));
  }

  // Where the organisation follows from nothing else, and who keeps the entry true.
  void organisation_and_owner() {
    const auto units = plan_.count(Kind::unit);
    const auto root = random_.below(units) / units_in_an_organisation * units_in_an_organisation;
    put("organisation", plan_.at(Kind::unit, root).id);
    put_any("owner", random_.one_in(3) ? Kind::unit : Kind::role);
  }

  void unit() {
    const auto place = entity_.ordinal % units_in_an_organisation;
    put("type", place == 0 ? "organisation"sv : random_.pick(unit_types));
    if (place > 0) {
      const auto root = entity_.ordinal - place;
      put("parent", plan_.at(Kind::unit, root + (place - 1) / children).id);
    }
    put_any("owner", Kind::role);
    if (place == 0 || random_.one_in(4)) put_any_in_list("counterparts", Kind::unit);
    if (random_.one_in(4)) put_two("mirrored_in", Kind::unit);
    text_ += "contact:\n";
    put("  mailbox", "enhet" + std::to_string(entity_.number) + "@example.se");
    put("  phone", "010-441 " + std::to_string(random_.between(10, 99)) + " 00");
    put("  place", "Regiongatan " + std::to_string(random_.between(1, 90)));
    put("hsa_id", "SE2321000131-E" + std::to_string(100000 + entity_.number));
    put("headcount", std::to_string(random_.between(3, 900)));
  }

  void forum() {
    put("type", random_.pick(forum_types));
    put("level", random_.pick(levels));
    put("remit", prose_.sentence());
    put("decides", random_.one_in(2) ? "true" : "false");
    put_two("members", Kind::role);
    put_any("chair", Kind::role);
    put_any("unit", Kind::unit);
    put_any("reports_to", Kind::unit);
    put("cadence", "Var " + std::to_string(random_.between(2, 8)) + ":e vecka");
  }

  void role() {
    put("kind", random_.pick(role_kinds));
    put_any("unit", Kind::unit);
    if (entity_.ordinal > 0) {
      put("reports_to", plan_.earlier(Kind::role, entity_, random_).id);
    }
    put_any("owner", Kind::unit);
    put_list("accountabilities", sentences(2, 4));
    put("seats", std::to_string(random_.between(1, 5)));
  }

  void assignment() {
    put("status", random_.pick(assignment_states));
    put("date", date(2024, 2025));
    put("registry_number", registry_number());
    put_any_in_list("commissioned_by", Kind::unit);
    put_any("assigned_to", Kind::role);
    put("purpose", prose_.sentence());
    put_list("goals", sentences(1, 3));
    scope();
    put_any("within", Kind::forum);
    put_any_in_list("answers", Kind::finding);
    timeline();
    put("deliver_by", date(2027, 2027));
    put("funding", prose_.sentence());
    if (entity_.ordinal > 0 && random_.one_in(3)) {
      text_ += "related:\n";
      put("  - assignment", plan_.earlier(Kind::assignment, entity_, random_).id);
      put("    boundary", prose_.sentence());
    }
  }

  void scope() {
    text_ += "scope:\n";
    const auto points = random_.between(2, 4);
    for (std::size_t point = 1; point <= points; ++point) {
      put("  - id", "punkt-" + std::to_string(point));
      put("    text", prose_.sentence());
    }
  }

  void timeline() {
    text_ += "timeline:\n";
    const auto rows = random_.between(2, 3);
    for (std::size_t row = 0; row < rows; ++row) {
      put("  - activity", prose_.sentence());
      put("    from", "2026-" + two_digits(4 * row + 1));
      put("    to", "2026-" + two_digits(4 * row + 3));
    }
  }

  void finding() {
    organisation_and_owner();
    put("source", "Intern granskning " + std::to_string(random_.between(2018, 2025)));
    put("text", prose_.sentence());
    put("date", date(2018, 2025));
  }

  void document() {
    put("document_type", random_.pick(document_types));
    put("document_id", "DOK-" + std::to_string(10000 + entity_.number));
    put("version", std::to_string(random_.between(1, 9)) + ".0");
    put("registry_number", registry_number());
    put_two("applies_to", Kind::unit);
    put_any("content_owner", Kind::role);
    put_any("approved_by", Kind::forum);
    put("decided_on", date(2015, 2025));
    if (entity_.ordinal > 0) {
      const bool replaces = random_.one_in(5);
      put(replaces ? "supersedes" : "parent", plan_.earlier(Kind::document, entity_, random_).id);
    }
    put("status", random_.pick(document_states));
  }

  void page() { organisation_and_owner(); }

  const Entity& entity_;
  const Plan& plan_;
  Random& random_;
  Prose prose_;
  std::string text_;
};

}  // namespace

std::string fields_of(const Entity& entity, const Plan& plan, Random& random) {
  return FrontMatter(entity, plan, random).write();
}

}  // namespace bench
