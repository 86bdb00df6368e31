// The files of linked data (JSON-LD), one for each vocabulary and a catalogue of all data.
#pragma once

#include <string>

#include "view/context.hpp"

namespace waymark {

// data/organisation.jsonld: W3C ORG, with terms of CPOV where they say more. Units and forums are
// organisations, roles are posts. That a role belongs to a forum, or leads it, is a membership
// whose member is the post: the portal tells of no persons. The types of units and forums are
// concepts.
std::string linked_organisation(const ViewContext& context);

// data/documents.jsonld: schema.org Legislation, which follows ELI. What a document replaces is
// `legislationChanges`; where it applies is `eli:relevant_for`. Reports are no legislation.
std::string linked_documents(const ViewContext& context);

// data/trainings.jsonld: schema.org Course, with one CourseInstance that says how it is given.
std::string linked_trainings(const ViewContext& context);

// data/concepts.jsonld: SKOS. Terms, topics and matters are schemes of their own. Synonyms are
// alternative labels. Words that people search for are hidden labels; words to avoid are not, as a
// hidden label is one to find the concept by: they stand in a scope note.
std::string linked_concepts(const ViewContext& context);

// data/portal.jsonld: DCAT. A data set for each register, as CSV and JSON, and for each of the
// files above.
std::string linked_catalogue(const ViewContext& context);

}  // namespace waymark
