// The fields that each kind has of its own.
#pragma once

#include "corpus/field_writer.hpp"

namespace bench {

// Units in a tree of their own: an organisation with what lies under it.
inline constexpr std::size_t units_in_an_organisation = 50;

// The unit's place in the tree of its organisation, which has the first; and whether others lie
// under it.
std::size_t place_in_tree(const Entity& unit);
bool has_children(const Entity& unit);

// front_matter_people.cpp: who there is, and who meets.
void put_unit(FieldWriter& out);
void put_forum(FieldWriter& out);
void put_role(FieldWriter& out);
void put_target_group(FieldWriter& out);
void put_meeting(FieldWriter& out);

// front_matter_decisions.cpp: who decides what, and how.
void put_matter(FieldWriter& out);
void put_mandate(FieldWriter& out);
void put_decision_path(FieldWriter& out);
void put_guide(FieldWriter& out);
void put_decision(FieldWriter& out);

// front_matter_work.cpp: what is to be done.
void put_assignment(FieldWriter& out);
void put_finding(FieldWriter& out);
void put_plan(FieldWriter& out);
void put_question(FieldWriter& out);
void put_metric(FieldWriter& out);

// front_matter_knowledge.cpp: what holds, and what one must know.
void put_document(FieldWriter& out);
void put_training(FieldWriter& out);
void put_topic(FieldWriter& out);
void put_system(FieldWriter& out);
void put_principle(FieldWriter& out);
void put_term(FieldWriter& out);
void put_page(FieldWriter& out);

// The organisation, where it follows from nothing else.
void put_organisation(FieldWriter& out);

}  // namespace bench
