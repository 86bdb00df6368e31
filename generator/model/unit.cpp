#include "model/unit.hpp"

namespace waymark {

namespace {

constexpr std::array contact_table = {
    field<&Contact::mailbox>(
        "mailbox", {.verbatim = true, .sv = "Funktionsbrevlåda.", .en = "Function mailbox."}),
    field<&Contact::phone>(
        "phone",
        {.verbatim = true, .sv = "Telefon till funktionen.", .en = "The function's phone."}),
    field<&Contact::place>(
        "place",
        {.verbatim = true, .sv = "Besöks- eller postadress.", .en = "Visiting or postal address."}),
};

constexpr std::array unit_parent_table = {
    field<&UnitParent::to>("to", {.required = true,
                                  .belongs = true,
                                  .sv = "Enheten närmast ovanför.",
                                  .en = "The unit next above."}),
    field<&UnitParent::from>("from",
                             {.follows = true, .sv = "Första dagen.", .en = "The first day."}),
    field<&UnitParent::until>("until",
                              {.follows = true, .sv = "Sista dagen.", .en = "The last day."}),
};

constexpr std::array unit_table = {
    field<&Unit::type>("type", {.required = true,
                                .column = true,
                                .sv = "Vilket slags enhet det är.",
                                .en = "What sort of unit it is."}),
    field<&Unit::parent>("parent", {.column = true,
                                    .shorthand = true,
                                    .sv = "Enheten närmast ovanför, eller flera med tid.",
                                    .en = "The unit next above, or several with their time."}),
    field<&Unit::counterparts>("counterparts",
                               {.symmetric = true,
                                .sv = "Enheter som har samma uppgift någon annanstans.",
                                .en = "Units with the same task elsewhere."}),
    field<&Unit::mirrored_in>("mirrored_in",
                              {.sv = "Förvaltningar som ska ha en motsvarighet.",
                               .en = "Administrations that should have a counterpart."}),
    field<&Unit::contact>("contact",
                          {.sv = "Hur man når enheten.", .en = "How to reach the unit."}),
    field<&Unit::hsa_id>(
        "hsa_id",
        {.verbatim = true, .sv = "Id i HSA-katalogen.", .en = "Id in the HSA directory."}),
    field<&Unit::headcount>("headcount",
                            {.sv = "Antal medarbetare.", .en = "Number of employees."}),
};

}  // namespace

FieldTable Contact::fields() { return contact_table; }

FieldTable UnitParent::fields() { return unit_parent_table; }

FieldTable Unit::fields() { return unit_table; }

const Reference* parent_on(const Unit& unit, Day day) {
  for (const auto& parent : unit.parent) {
    if (parent.from.is_set() && day < parent.from.date.first_day()) continue;
    if (parent.until.is_set() && parent.until.date.last_day() < day) continue;
    return &parent.to;
  }
  return nullptr;
}

}  // namespace waymark
