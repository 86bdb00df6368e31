// Which kind a file of the content folder holds, by its path alone.
#pragma once

#include <string_view>

#include "model/kinds.hpp"

namespace waymark {

// The name of a file without folders and extension.
std::string_view stem_of(std::string_view path);

// The kind whose folder has this name ("roles"), or nullptr.
const KindInfo* kind_in_folder(std::string_view name);

// The nearest folder that is named as a kind's plural, or a list file with such a name; nullptr
// where there is neither. `path` is relative to the content folder.
const KindInfo* kind_of_file(std::string_view path);

}  // namespace waymark
