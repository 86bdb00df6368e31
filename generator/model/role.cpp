#include "model/role.hpp"

namespace waymark {

namespace {

constexpr std::array role_table = {
    field<&Role::kind_of_post>("kind", {.column = true,
                                        .sv = "Anställd, förtroendevald eller utsedd.",
                                        .en = "Employed, elected or appointed."}),
    field<&Role::unit>(
        "unit",
        {.column = true, .sv = "Enheten som rollen finns i.", .en = "The unit that has the post."}),
    field<&Role::forum>("forum", {.column = true,
                                  .sv = "Forumet som rollen finns i.",
                                  .en = "The forum that has the post."}),
    field<&Role::reports_to>(
        "reports_to", {.acyclic = true, .sv = "Rollen närmast över.", .en = "The superior role."}),
    field<&Role::accountabilities>(
        "accountabilities", {.sv = "Vad rollen ansvarar för.", .en = "What the role answers for."}),
    field<&Role::seats>("seats", {.sv = "Hur många som kan ha rollen samtidigt.",
                                  .en = "How many may hold the post at once."}),
};

}  // namespace

FieldTable Role::fields() { return role_table; }

}  // namespace waymark
