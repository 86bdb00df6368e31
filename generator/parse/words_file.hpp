// templates/i18n/<language>.yaml: groups of keys with texts, read into `Words` by dotted key.
#pragma once

#include <string_view>

#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "parse/yaml.hpp"

namespace waymark {

// Reads the file `text`; mistakes are diagnostics.
Words read_words(std::string_view text, FileIndex file, Diagnostics& diagnostics);

}  // namespace waymark
