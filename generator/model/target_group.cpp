#include "model/target_group.hpp"

namespace waymark {

namespace {

constexpr std::array group_headcount_table = {
    field<&GroupHeadcount::unit>(
        "unit",
        {.required = true, .sv = "Enheten som de arbetar i.", .en = "The unit they work in."}),
    field<&GroupHeadcount::count>("count",
                                  {.sv = "Hur många de är där.", .en = "How many they are there."}),
};

constexpr std::array dose_table = {
    field<&Dose::topic>(
        "topic",
        {.required = true, .sv = "Ämnet som dosen gäller.", .en = "The topic of the dose."}),
    field<&Dose::level>("level", {.required = true,
                                  .sv = "Hur mycket gruppen behöver kunna.",
                                  .en = "How much the group must know."}),
    field<&Dose::trainings>(
        "trainings", {.sv = "Utbildningar som ger dosen.", .en = "Trainings that give the dose."}),
    field<&Dose::reason>(
        "reason", {.sv = "Varför gruppen behöver dosen.", .en = "Why the group needs the dose."}),
    field<&Dose::share>(
        "share",
        {.verbatim = true, .sv = "Fördelning enligt 70-20-10.", .en = "Shares by 70-20-10."}),
};

constexpr std::array target_group_table = {
    field<&TargetGroup::side>(
        "side", {.required = true,
                 .column = true,
                 .sv = "Sida av organisationen: linje, kunskapsorganisation eller stöd.",
                 .en = "Side of the organisation: line, knowledge or support."}),
    field<&TargetGroup::tier>("tier", {.required = true,
                                       .column = true,
                                       .sv = "Plats i pyramiden; 1 är den bredaste nivån.",
                                       .en = "Place in the pyramid; 1 is the broadest level."}),
    field<&TargetGroup::management>(
        "management",
        {.column = true, .sv = "Om gruppen leder andra.", .en = "Whether the group leads others."}),
    field<&TargetGroup::headcount>("headcount", {.sv = "Hur många de är, enhet för enhet.",
                                                 .en = "How many they are, by unit."}),
    field<&TargetGroup::doses>("doses", {.sv = "Vad gruppen behöver kunna, ämne för ämne.",
                                         .en = "What the group must know, by topic."}),
};

}  // namespace

FieldTable GroupHeadcount::fields() { return group_headcount_table; }

FieldTable Dose::fields() { return dose_table; }

FieldTable TargetGroup::fields() { return target_group_table; }

}  // namespace waymark
