#include "model/accessibility.hpp"

namespace waymark {
namespace {

constexpr std::array known_fault_table = {
    field<&KnownFault::fault>("fault", {.required = true,
                                        .sv = "Vad som inte fungerar, och för vem.",
                                        .en = "What does not work, and for whom."}),
    field<&KnownFault::reason>(
        "reason",
        {.required = true, .sv = "Varför det inte är åtgärdat.", .en = "Why it is not mended."}),
};

constexpr std::array accessibility_table = {
    field<&Accessibility::responsible>(
        "responsible", {.sv = "Den som ansvarar för webbplatsen.", .en = "Who answers for it."}),
    field<&Accessibility::site>(
        "site", {.sv = "Webbplatsen som det gäller.", .en = "The site that it is about."}),
    field<&Accessibility::conformance>(
        "conformance", {.sv = "Hur väl den uppfyller kraven.", .en = "How well it conforms."}),
    field<&Accessibility::known_faults>(
        "known_faults", {.sv = "Brister som är kända.", .en = "Faults that are known."}),
    field<&Accessibility::assessed_on>(
        "assessed_on", {.sv = "Dagen då den bedömdes.", .en = "The day it was assessed."}),
    field<&Accessibility::assessed_how>("assessed_how",
                                        {.sv = "Hur den bedömdes.", .en = "How it was assessed."}),
    field<&Accessibility::feedback>("feedback", {.sv = "Brevlåda eller adress för synpunkter.",
                                                 .en = "Mailbox or address for comments."}),
    field<&Accessibility::authority>(
        "authority", {.sv = "Myndigheten som har tillsyn.", .en = "The supervising authority."}),
    field<&Accessibility::complaint>(
        "complaint", {.sv = "Adress för anmälan.", .en = "Address for complaints."}),
};

}  // namespace

FieldTable KnownFault::fields() { return known_fault_table; }

FieldTable Accessibility::fields() { return accessibility_table; }

}  // namespace waymark
