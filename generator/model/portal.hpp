// All entities as they were written, in the order of their files.
#pragma once

#include <memory>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "model/kinds.hpp"
#include "source/source_set.hpp"

namespace waymark {

inline constexpr Rule unknown_folder{"unknown-folder", Severity::error,
                                     "A content file lies in no folder that is named as a kind."};
inline constexpr Rule duplicate_id{"duplicate-id", Severity::error, "Two entities have one id."};
inline constexpr Rule id_not_slug{"id-not-slug", Severity::error,
                                  "An id has other characters than a-z, 0-9 and hyphens."};

struct Portal {
  std::vector<std::unique_ptr<Entity>> entities;
};

// Parses every readable file of `sources` on `jobs` threads.
Portal read_portal(const SourceSet& sources, const Words& words, std::size_t jobs,
                   Diagnostics& diagnostics);

// The ids of an entity's parts (`scope: [{id: punkt-1, …}]`), to which links can lead.
std::vector<std::string_view> part_ids(const Entity& entity);

}  // namespace waymark
