// The portal as linked data: which file holds the facts of which kinds, and where an entity is
// named in it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "view/context.hpp"

namespace waymark {

struct LinkedDataFile {
  std::string_view name;          // "organisation": data/organisation.jsonld
  std::string_view vocabularies;  // by their names: "W3C ORG, CPOV"
  std::span<const KindIndex> kinds;
};

// By vocabulary: organisation, documents, trainings, concepts.
std::span<const LinkedDataFile> linked_data_files();

// Those that have something to tell.
std::vector<const LinkedDataFile*> filled_linked_data_files(const Snapshot& snapshot);

// The file of the portal's catalogue, which lists all others.
inline constexpr std::string_view catalogue_name = "portal";

// The name of the file that tells of the entity; empty where none does. Documents that no longer
// hold are told of, as what replaced them refers to them; of other kinds, only what is current.
std::string_view linked_data_of(const Snapshot& snapshot, const Entity& entity);

// Where it is named there, from the site's root: "data/organisation.jsonld#hr". Empty where no file
// tells of it.
std::string linked_data_address(const Snapshot& snapshot, const Entity& entity);

}  // namespace waymark
