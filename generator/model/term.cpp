#include "model/term.hpp"

namespace waymark {

namespace {

constexpr std::array term_table = {
    field<&Term::definition>("definition", {.required = true,
                                            .column = true,
                                            .sv = "Vad ordet betyder.",
                                            .en = "What the word means."}),
    field<&Term::source>("source", {.verbatim = true,
                                    .sv = "Varifrån definitionen kommer.",
                                    .en = "Where the definition comes from."}),
    field<&Term::synonyms>(
        "synonyms",
        {.verbatim = true, .sv = "Andra ord för samma sak.", .en = "Other words for the same."}),
    field<&Term::see>("see", {.sv = "Närliggande begrepp.", .en = "Related terms."}),
    field<&Term::avoid>(
        "avoid", {.verbatim = true, .sv = "Ord som inte ska användas.", .en = "Words not to use."}),
};

}  // namespace

FieldTable Term::fields() { return term_table; }

}  // namespace waymark
