#include "model/principle.hpp"

namespace waymark {

namespace {

constexpr std::array principle_table = {
    field<&Principle::statement>("statement", {.required = true,
                                               .column = true,
                                               .sv = "Principen i en mening.",
                                               .en = "The principle in one sentence."}),
    field<&Principle::document>(
        "document", {.sv = "Dokumentet som den står i.", .en = "The document that holds it."}),
    field<&Principle::used_in>(
        "used_in", {.column = true, .sv = "Där den används.", .en = "Where it is used."}),
};

}  // namespace

FieldTable Principle::fields() { return principle_table; }

}  // namespace waymark
