#include "model/finding.hpp"

namespace waymark {

namespace {

constexpr std::array finding_table = {
    field<&Finding::source>("source", {.column = true,
                                       .verbatim = true,
                                       .sv = "Granskningen eller undersökningen.",
                                       .en = "The review or survey."}),
    field<&Finding::text>("text",
                          {.required = true, .sv = "Vad som iakttogs.", .en = "What was found."}),
    field<&Finding::date>("date", {.column = true,
                                   .sv = "När det iakttogs eller lades fram.",
                                   .en = "When it was found or presented."}),
};

}  // namespace

FieldTable Finding::fields() { return finding_table; }

}  // namespace waymark
