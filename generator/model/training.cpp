#include "model/training.hpp"

namespace waymark {

namespace {

constexpr std::array training_measure_table = {
    field<&TrainingMeasure::measure>(
        "measure", {.required = true, .sv = "Vad som mäts.", .en = "What is measured."}),
    field<&TrainingMeasure::level>(
        "level", {.sv = "Nivå: 0 deltagande, 1 reaktion, 2 lärande, 3 beteende, 4 resultat.",
                  .en = "Level: 0 participation, 1 reaction, 2 learning, 3 behaviour, 4 results."}),
    field<&TrainingMeasure::frequency>("frequency", {.sv = "Hur ofta.", .en = "How often."}),
};

constexpr std::array training_table = {
    field<&Training::area>(
        "area", {.required = true, .column = true, .sv = "Ämnesområdet.", .en = "The topic."}),
    field<&Training::form>("form", {.required = true,
                                    .column = true,
                                    .sv = "Hur utbildningen ges.",
                                    .en = "How it is given."}),
    field<&Training::extent>("extent", {.column = true, .sv = "Omfattning.", .en = "Extent."}),
    field<&Training::status>("status", {.required = true,
                                        .column = true,
                                        .sv = "Planerad, tillgänglig, pausad eller avslutad.",
                                        .en = "Planned, available, paused or ended."}),
    field<&Training::launch>(
        "launch", {.upcoming = true, .sv = "När den lanseras.", .en = "When it is launched."}),
    field<&Training::for_groups>("for_groups", {.sv = "Målgrupper.", .en = "Target groups."}),
    field<&Training::mandatory_for>(
        "mandatory_for", {.column = true, .sv = "De som måste gå den.", .en = "Who must take it."}),
    field<&Training::provider>(
        "provider",
        {.belongs = true, .sv = "Enheten som ger den.", .en = "The unit that gives it."}),
    field<&Training::provider_name>("provider_name",
                                    {.verbatim = true,
                                     .sv = "Den som ger den, när det inte är en enhet här.",
                                     .en = "Who gives it, when it is no unit here."}),
    field<&Training::prerequisites>(
        "prerequisites", {.sv = "Utbildningar att gå först.", .en = "Trainings to take first."}),
    field<&Training::part_of>("part_of", {.acyclic = true,
                                          .sv = "Utbildningen som den är en del av.",
                                          .en = "The training it is part of."}),
    field<&Training::tier>("tier",
                           {.sv = "Basutbud eller lokalt utbud.", .en = "Base or local offer."}),
    field<&Training::link>("link", {.verbatim = true,
                                    .sv = "Adress till anmälan eller kurssida.",
                                    .en = "Address of the course page."}),
    field<&Training::cost_bearer>("cost_bearer",
                                  {.sv = "Enheten som betalar.", .en = "The unit that pays."}),
    field<&Training::cost_bearer_name>("cost_bearer_name",
                                       {.verbatim = true,
                                        .sv = "Den som betalar, när det inte är en enhet här.",
                                        .en = "Who pays, when it is no unit here."}),
    field<&Training::material_owner>(
        "material_owner", {.sv = "Den som äger materialet.", .en = "Who owns the material."}),
    field<&Training::environment>(
        "environment", {.verbatim = true, .sv = "Lärmiljö.", .en = "Learning environment."}),
    field<&Training::followed_up_by>("followed_up_by",
                                     {.sv = "Hur den följs upp.", .en = "How it is followed up."}),
};

}  // namespace

FieldTable TrainingMeasure::fields() { return training_measure_table; }

FieldTable Training::fields() { return training_table; }

}  // namespace waymark
