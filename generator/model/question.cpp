#include "model/question.hpp"

namespace waymark {

namespace {

constexpr std::array question_table = {
    field<&Question::text>("text", {.required = true, .sv = "Frågan.", .en = "The question."}),
    field<&Question::kind_of_question>("kind",
                                       {.column = true,
                                        .sv = "Fråga, inte fastställt eller oklart ansvar.",
                                        .en = "Question, undecided, or unclear responsibility."}),
    field<&Question::raised_in>("raised_in",
                                {.sv = "Där frågan väcktes.", .en = "Where it was raised."}),
    field<&Question::asked_of>(
        "asked_of", {.column = true, .sv = "De som ska svara.", .en = "Who is to answer."}),
    field<&Question::answer_by>("answer_by", {.column = true,
                                              .upcoming = true,
                                              .sv = "Sista dag att svara.",
                                              .en = "Last day to answer."}),
    field<&Question::used_in>("used_in", {.sv = "Mötet som svaret behövs till.",
                                          .en = "The meeting that needs the answer."}),
    field<&Question::answer>("answer", {.sv = "Svaret.", .en = "The answer."}),
    field<&Question::status>("status", {.required = true,
                                        .column = true,
                                        .sv = "Öppen, besvarad eller struken.",
                                        .en = "Open, answered or dropped."}),
};

}  // namespace

FieldTable Question::fields() { return question_table; }

}  // namespace waymark
