#include "model/role.hpp"

namespace waymark {

namespace {

constexpr std::array holder_table = {
    field<&Holder::name>("name", {.verbatim = true,
                                  .sv = "Namnet, som sidor inte visar om inte site.yaml säger det.",
                                  .en = "The name, which pages hide unless site.yaml says so."}),
    field<&Holder::from>("from", {.sv = "Första dagen.", .en = "The first day."}),
    field<&Holder::to>("to", {.sv = "Sista dagen.", .en = "The last day."}),
    field<&Holder::acting>("acting", {.sv = "Om det är tillförordnat.", .en = "Whether acting."}),
};

constexpr std::array role_table = {
    field<&Role::kind_of_post>("kind", {.column = true,
                                        .sv = "Anställd, förtroendevald eller utsedd.",
                                        .en = "Employed, elected or appointed."}),
    field<&Role::unit>("unit", {.column = true,
                                .belongs = true,
                                .sv = "Enheten som rollen finns i.",
                                .en = "The unit that has the post."}),
    field<&Role::forum>("forum", {.column = true,
                                  .belongs = true,
                                  .sv = "Forumet som rollen finns i.",
                                  .en = "The forum that has the post."}),
    field<&Role::reports_to>(
        "reports_to", {.acyclic = true, .sv = "Rollen närmast över.", .en = "The superior role."}),
    field<&Role::accountabilities>(
        "accountabilities", {.sv = "Vad rollen ansvarar för.", .en = "What the role answers for."}),
    field<&Role::target_group>("target_group", {.sv = "Målgruppen för utbildning.",
                                                .en = "The target group for training."}),
    field<&Role::seats>("seats", {.sv = "Hur många som kan ha rollen samtidigt.",
                                  .en = "How many may hold the post at once."}),
    field<&Role::holders>("holders", {.sv = "Vilka som har haft rollen, och när.",
                                      .en = "Who has held the post, and when."}),
};

}  // namespace

FieldTable Holder::fields() { return holder_table; }

FieldTable Role::fields() { return role_table; }

}  // namespace waymark
