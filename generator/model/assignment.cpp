#include "model/assignment.hpp"

namespace waymark {

namespace {

constexpr std::array scope_point_table = {
    field<&ScopePoint::id>("id", {.required = true,
                                  .verbatim = true,
                                  .sv = "Punktens namn i länkar.",
                                  .en = "The point's name in links."}),
    field<&ScopePoint::text>(
        "text", {.required = true, .sv = "Vad punkten omfattar.", .en = "What the point covers."}),
};

constexpr std::array timeline_row_table = {
    field<&TimelineRow::activity>("activity",
                                  {.required = true, .sv = "Vad som görs.", .en = "What is done."}),
    field<&TimelineRow::from>("from", {.sv = "När det börjar.", .en = "When it begins."}),
    field<&TimelineRow::to>("to", {.sv = "När det slutar.", .en = "When it ends."}),
    field<&TimelineRow::note>("note", {.sv = "Källans egna ord om tiden, eller en anmärkning.",
                                       .en = "The source's words on the time, or a remark."}),
};

constexpr std::array related_assignment_table = {
    field<&RelatedAssignment::assignment>(
        "assignment",
        {.required = true, .sv = "Det andra uppdraget.", .en = "The other assignment."}),
    field<&RelatedAssignment::boundary>(
        "boundary", {.sv = "Var gränsen går mellan dem.", .en = "Where the line goes."}),
};

constexpr std::array distribution_table = {
    field<&Distribution::for_action>(
        "for_action", {.sv = "De som ska genomföra.", .en = "Those who carry it out."}),
    field<&Distribution::for_information>(
        "for_information", {.sv = "De som får kännedom.", .en = "Those who are informed."}),
};

constexpr std::array involvement_table = {
    field<&Involvement::forum>(
        "forum",
        {.required = true, .sv = "Forumet som involveras.", .en = "The forum that is involved."}),
    field<&Involvement::date>("date", {.sv = "När det sker.", .en = "When it happens."}),
    field<&Involvement::purpose>(
        "purpose", {.sv = "Varför forumet involveras.", .en = "Why the forum is involved."}),
};

constexpr std::array assignment_table = {
    field<&Assignment::date>(
        "date",
        {.column = true, .sv = "Uppdragshandlingens datum.", .en = "The date of the charter."}),
    field<&Assignment::registry_number>("registry_number", {.column = true,
                                                            .verbatim = true,
                                                            .sv = "Ärendets diarienummer.",
                                                            .en = "The registry number."}),
    field<&Assignment::commissioned_by>(
        "commissioned_by", {.sv = "De som gav uppdraget.", .en = "Who commissioned it."}),
    field<&Assignment::assigned_to>(
        "assigned_to",
        {.column = true, .sv = "Den som fick uppdraget.", .en = "Who was assigned."}),
    field<&Assignment::purpose>("purpose",
                                {.sv = "Vad uppdraget ska leda till.", .en = "What it is for."}),
    field<&Assignment::goals>("goals", {.sv = "Mål som ska nås.", .en = "Goals to reach."}),
    field<&Assignment::scope>("scope", {.sv = "Vad uppdraget omfattar, punkt för punkt.",
                                        .en = "What it covers, point by point."}),
    field<&Assignment::conditions>("conditions",
                                   {.sv = "Vad det ska utgå från, inkludera och beakta.",
                                    .en = "What it must base on, involve, consider."}),
    field<&Assignment::within>(
        "within", {.sv = "Sammanhanget som det sker i.", .en = "What it takes place within."}),
    field<&Assignment::cooperates_with>(
        "cooperates_with", {.sv = "De som det samarbetar med.", .en = "Who it cooperates with."}),
    field<&Assignment::group>(
        "group", {.sv = "Arbetsgruppens roller.", .en = "The roles of the working group."}),
    field<&Assignment::lead>(
        "lead", {.sv = "Rollen som leder arbetet.", .en = "The role that leads the work."}),
    field<&Assignment::timeline>(
        "timeline", {.sv = "Tidplanen, rad för rad.", .en = "The timeline, row by row."}),
    field<&Assignment::deliver_by>("deliver_by", {.column = true,
                                                  .upcoming = true,
                                                  .sv = "Sista dag för slutleverans.",
                                                  .en = "Last day for the final delivery."}),
    field<&Assignment::decision_form>("decision_form",
                                      {.sv = "Hur det beslutas när uppdraget är klart.",
                                       .en = "How it is decided when the work is done."}),
    field<&Assignment::decided_by>("decided_by", {.sv = "De som beslutar.", .en = "Who decides."}),
    field<&Assignment::decided_on>("decided_on",
                                   {.sv = "Dagen för beslutet.", .en = "The day of the decision."}),
    field<&Assignment::funding>("funding",
                                {.sv = "Kostnader och finansiering.", .en = "Costs and funding."}),
    field<&Assignment::priority>(
        "priority", {.sv = "Hur uppdraget är prioriterat.", .en = "How it is prioritised."}),
    field<&Assignment::communication>(
        "communication", {.sv = "Hur det kommuniceras.", .en = "How it is communicated."}),
    field<&Assignment::supersedes>("supersedes", {.acyclic = true,
                                                  .sv = "Uppdraget som det ersätter.",
                                                  .en = "The assignment it replaces."}),
    field<&Assignment::related>("related", {.sv = "Andra uppdrag och gränsen mot dem.",
                                            .en = "Other assignments and the line to them."}),
    field<&Assignment::answers>(
        "answers", {.sv = "Iakttagelser som det svarar på.", .en = "Findings that it answers."}),
    field<&Assignment::distribution>(
        "distribution", {.sv = "Vilka som får handlingen.", .en = "Who receives the charter."}),
    field<&Assignment::involves>("involves", {.sv = "Forum som involveras, och när.",
                                              .en = "Forums that are involved, and when."}),
    field<&Assignment::status>("status", {.column = true,
                                          .sv = "Utkast, pågående, levererat eller avslutat.",
                                          .en = "Draft, active, delivered or closed."}),
};

}  // namespace

FieldTable ScopePoint::fields() { return scope_point_table; }

FieldTable TimelineRow::fields() { return timeline_row_table; }

FieldTable RelatedAssignment::fields() { return related_assignment_table; }

FieldTable Distribution::fields() { return distribution_table; }

FieldTable Involvement::fields() { return involvement_table; }

FieldTable Assignment::fields() { return assignment_table; }

}  // namespace waymark
