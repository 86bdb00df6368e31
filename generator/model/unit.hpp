// A part of the line organisation (W3C ORG: OrganizationalUnit).
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct UnitType {
  static constexpr std::array<std::string_view, 12> words = {
      "organisation", "assembly",   "board",    "committee", "administration", "office",
      "staff",        "department", "hospital", "programme", "company",        "external"};
};

// How to reach a unit: a function mailbox, never a person.
struct Contact : Record {
  Text mailbox;
  Text phone;
  Text place;

  static FieldTable fields();
};

// The unit next above, for a time.
struct UnitParent : Record {
  Ref<Unit> to;
  DateValue from;
  DateValue until;

  static FieldTable fields();
};

struct Unit : Entity {
  static constexpr std::string_view name = "unit";
  static constexpr std::string_view folder = "units";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<UnitType> type;
  Records<UnitParent> parent;
  Refs<Unit> counterparts;
  Refs<Unit> mirrored_in;
  Records<Contact> contact;
  Text hsa_id;
  Number headcount;
};

// The reference to the unit next above on that day; nullptr where there is none.
const Reference* parent_on(const Unit& unit, Day day);

}  // namespace waymark
