#include "model/forum.hpp"

namespace waymark {

namespace {

constexpr std::array forum_table = {
    field<&Forum::type>(
        "type",
        {.column = true, .sv = "Vilket slags forum det är.", .en = "What sort of forum it is."}),
    field<&Forum::level>("level", {.column = true,
                                   .sv = "Strategisk, taktisk eller operativ nivå.",
                                   .en = "Strategic, tactical or operative level."}),
    field<&Forum::remit>("remit", {.sv = "Vad forumet har i uppdrag att behandla.",
                                   .en = "What the forum deals with."}),
    field<&Forum::execution_remit>("execution_remit", {.sv = "Vad forumet får verkställa.",
                                                       .en = "What the forum may carry out."}),
    field<&Forum::decides>(
        "decides",
        {.column = true, .sv = "Om forumet fattar beslut.", .en = "Whether the forum decides."}),
    field<&Forum::members>("members", {.sv = "Roller som ingår.", .en = "Roles that belong."}),
    field<&Forum::chair>(
        "chair", {.sv = "Rollen som leder forumet.", .en = "The role that leads the forum."}),
    field<&Forum::unit>("unit", {.column = true,
                                 .belongs = true,
                                 .sv = "Enheten som forumet hör till.",
                                 .en = "The unit that the forum belongs to."}),
    field<&Forum::reports_to>(
        "reports_to",
        {.acyclic = true, .sv = "Dit forumet rapporterar.", .en = "Where the forum reports."}),
    field<&Forum::cadence>("cadence",
                           {.sv = "Hur ofta forumet möts.", .en = "How often the forum meets."}),
    field<&Forum::external>("external", {.sv = "Om forumet ligger utanför organisationen.",
                                         .en = "Whether the forum lies outside."}),
    field<&Forum::spreads_information_to>("spreads_information_to",
                                          {.sv = "Dit forumet för information vidare.",
                                           .en = "Where the forum passes information on."}),
};

}  // namespace

FieldTable Forum::fields() { return forum_table; }

}  // namespace waymark
