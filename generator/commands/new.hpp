// `waymark new KIND "Title"`: a file for a new entity, with everything that it can hold.
#pragma once

#include <string>

#include "commands/options.hpp"
#include "write/disk.hpp"

namespace waymark {

// What the command line says of the entity; all but the title may be empty.
struct NewRequest {
  std::string kind;    // its name, its word in the site's language, or its folder; empty: list them
  std::string title;   // as people write it; the id is made from it
  std::string id;      // in place of that
  std::string folder;  // below the content folder, in place of the kind's own
};

// Writes a file where none stands, inside the content folder and nowhere else, and tells its path
// and what to do next. Throws EnvironmentError for a request that cannot be met.
int write_new(const NewRequest& request, const Options& options, const Surroundings& around,
              Disk& disk);

}  // namespace waymark
