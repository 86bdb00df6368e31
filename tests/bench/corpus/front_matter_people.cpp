#include <array>
#include <string_view>

#include "corpus/front_matter_kinds.hpp"

namespace bench {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t children = 4;

constexpr std::array unit_types = {"board"sv,    "committee"sv, "administration"sv,
                                   "office"sv,   "staff"sv,     "department"sv,
                                   "hospital"sv, "programme"sv, "company"sv};
constexpr std::array forum_types = {
    "steering-group"sv, "coordination-group"sv, "council"sv,           "function-group"sv,
    "network"sv,        "reference-group"sv,    "union-cooperation"sv, "working-group"sv};
constexpr std::array levels = {"strategic"sv, "tactical"sv, "operative"sv};
constexpr std::array role_kinds = {"employed"sv, "elected"sv, "appointed"sv};
constexpr std::array sides = {"line"sv, "knowledge"sv, "support"sv};
constexpr std::array dose_levels = {"none"sv, "aware"sv, "able"sv, "leading"sv, "expert"sv};
constexpr std::array meeting_states = {"planned"sv, "held"sv, "cancelled"sv, "break"sv};

}  // namespace

std::size_t place_in_tree(const Entity& unit) { return unit.ordinal % units_in_an_organisation; }

bool has_children(const Entity& unit) {
  return place_in_tree(unit) * children + 1 < units_in_an_organisation;
}

void put_unit(FieldWriter& out) {
  const auto& entity = out.entity();
  auto& random = out.random();
  const auto place = place_in_tree(entity);
  out.put("type", place == 0 ? "organisation"sv : random.pick(unit_types));
  if (place > 0) {
    const auto root = entity.ordinal - place;
    out.put("parent", out.plan().at(Kind::unit, root + (place - 1) / children).id);
  }
  out.put_any("owner", Kind::role);
  if (place == 0 || random.one_in(4)) out.put_any_in_list("counterparts", Kind::unit);
  if (random.one_in(4)) out.put_two("mirrored_in", Kind::unit);
  out.open("contact");
  out.put("  mailbox", "enhet" + std::to_string(entity.number) + "@example.se");
  out.put("  phone", "010-441 " + std::to_string(random.between(10, 99)) + " 00");
  out.put("  place", "Regiongatan " + std::to_string(random.between(1, 90)));
  out.put("hsa_id", "SE2321000131-E" + std::to_string(100000 + entity.number));
  out.put_number("headcount", 3, 900);
}

void put_forum(FieldWriter& out) {
  out.put_one_of("type", forum_types);
  out.put_one_of("level", levels);
  out.put_sentence("remit");
  out.put_flag("decides");
  out.put_two("members", Kind::role);
  out.put_any("chair", Kind::role);
  out.put_any("unit", Kind::unit);
  out.put_any("reports_to", Kind::unit);
  out.put("cadence", "Var " + std::to_string(out.random().between(2, 8)) + ":e vecka");
}

void put_role(FieldWriter& out) {
  out.put_one_of("kind", role_kinds);
  out.put_any("unit", Kind::unit);
  out.put_earlier("reports_to");
  out.put_any("owner", Kind::unit);
  if (out.random().one_in(4)) out.put_any("target_group", Kind::target_group);
  out.put_sentences("accountabilities", 2, 4);
  out.put_number("seats", 1, 5);
}

void put_target_group(FieldWriter& out) {
  out.put_owner();
  out.put_one_of("side", sides);
  out.put_number("tier", 1, 4);
  out.put_flag("management");
  out.open("headcount");
  out.put_any("  - unit", Kind::unit);
  out.put_number("    count", 3, 900);
  out.open("doses");
  for (auto left = out.random().between(2, 3); left > 0; --left) {
    out.put_any("  - topic", Kind::topic);
    out.put_one_of("    level", dose_levels);
    out.put_any_in_list("    trainings", Kind::training);
    out.put_sentence("    reason");
  }
}

void put_meeting(FieldWriter& out) {
  out.put_any("forum", Kind::forum);
  out.put_date("date", 2024, 2026);
  out.put_one_of("status", meeting_states);
  out.put_any_in_list("with", Kind::role);
  const auto hour = out.random().between(8, 14);
  out.put("start", two_digits(hour) + ":00");
  out.put("end", two_digits(hour + 2) + ":00");
  out.put("place", "Regiongatan " + std::to_string(out.random().between(1, 90)));
  out.open("agenda");
  for (std::size_t half = 0; half < 4; ++half) {
    const auto time = [&](std::size_t halves) {
      return two_digits(hour + halves / 2) + (halves % 2 == 0 ? ":00" : ":30");
    };
    out.put("  - at", time(half));
    out.put("    until", time(half + 1));
    out.put_sentence("    item");
    if (half == 1) out.put_any_in_list("    presenters", Kind::role);
  }
  out.put_sentences("follows_up", 1, 2);
  out.put_any_in_list("decisions", Kind::decision);
  out.put_sentences("summary_points", 2, 3);
}

}  // namespace bench
