#include "model/guide.hpp"

namespace waymark {

namespace {

constexpr std::array guide_answer_table = {
    field<&GuideAnswer::text>("text", {.required = true, .sv = "Svaret.", .en = "The answer."}),
    field<&GuideAnswer::to>("to", {.sv = "Frågan som följer.", .en = "The question that follows."}),
    field<&GuideAnswer::path>(
        "path", {.sv = "Vägen som svaret leder till.", .en = "The path the answer leads to."}),
    field<&GuideAnswer::because>(
        "because", {.sv = "Varför svaret leder dit.", .en = "Why the answer leads there."}),
};

constexpr std::array guide_question_table = {
    field<&GuideQuestion::id>("id", {.required = true,
                                     .verbatim = true,
                                     .sv = "Frågans namn i länkar.",
                                     .en = "The name of the question in links."}),
    field<&GuideQuestion::text>("text", {.required = true, .sv = "Frågan.", .en = "The question."}),
    field<&GuideQuestion::help>("help", {.sv = "Hjälp att svara.", .en = "Help to answer."}),
    field<&GuideQuestion::answers>(
        "answers",
        {.required = true, .sv = "Svaren att välja bland.", .en = "The answers to choose from."}),
};

constexpr std::array guide_table = {
    field<&Guide::questions>("questions", {.required = true,
                                           .sv = "Frågorna, den första först.",
                                           .en = "The questions, the first one first."}),
};

}  // namespace

FieldTable GuideAnswer::fields() { return guide_answer_table; }

FieldTable GuideQuestion::fields() { return guide_question_table; }

FieldTable Guide::fields() { return guide_table; }

}  // namespace waymark
