#include "model/meeting.hpp"

namespace waymark {

namespace {

constexpr std::array agenda_item_table = {
    field<&AgendaItem::at>("at", {.sv = "När punkten börjar.", .en = "When the item begins."}),
    field<&AgendaItem::until>("until", {.sv = "När punkten slutar.", .en = "When the item ends."}),
    field<&AgendaItem::item>("item", {.required = true, .sv = "Punkten.", .en = "The item."}),
    field<&AgendaItem::presenters>("presenters", {.sv = "De som föredrar.", .en = "Who presents."}),
};

constexpr std::array meeting_table = {
    field<&Meeting::forum>("forum", {.required = true,
                                     .column = true,
                                     .belongs = true,
                                     .sv = "Forumet som möts.",
                                     .en = "The forum that meets."}),
    field<&Meeting::date>("date", {.required = true,
                                   .column = true,
                                   .upcoming = true,
                                   .sv = "Mötets dag.",
                                   .en = "The day of the meeting."}),
    field<&Meeting::status>("status", {.column = true,
                                       .sv = "Planerat, hållet, inställt eller mötesfritt.",
                                       .en = "Planned, held, cancelled or a break."}),
    field<&Meeting::with>("with", {.sv = "Andra som är med.", .en = "Others who take part."}),
    field<&Meeting::start>("start", {.sv = "När det börjar.", .en = "When it begins."}),
    field<&Meeting::end>("end", {.sv = "När det slutar.", .en = "When it ends."}),
    field<&Meeting::place>("place",
                           {.verbatim = true, .sv = "Var det hålls.", .en = "Where it is held."}),
    field<&Meeting::agenda>("agenda", {.sv = "Dagordningen.", .en = "The agenda."}),
    field<&Meeting::follows_up>("follows_up", {.sv = "Vad som följs upp från förra mötet.",
                                               .en = "What is followed up from the last meeting."}),
    field<&Meeting::decisions>("decisions",
                               {.sv = "Beslut som fattas.", .en = "Decisions that are taken."}),
    field<&Meeting::summary_points>(
        "summary_points", {.sv = "Vad mötet kom fram till.", .en = "What the meeting came to."}),
};

}  // namespace

FieldTable AgendaItem::fields() { return agenda_item_table; }

FieldTable Meeting::fields() { return meeting_table; }

}  // namespace waymark
