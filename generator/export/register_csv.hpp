// A register as a table for spreadsheets (csv.hpp): the same rows as its page, in the same order.
//
// The columns are the id, the name, the page's address, and the fields of the kind by their labels,
// with the field's own name after a label that another field has already.
// A field that refers to entities has a second column with their ids. Several values of one cell
// stand with "; " between them; a part is its first field, with the others in brackets.
#pragma once

#include <string>

#include "view/context.hpp"

namespace waymark {

// Of what belongs to `organisation`; of everything where it is null.
std::string register_csv(const ViewContext& context, KindIndex kind, const Unit* organisation);

}  // namespace waymark
