// One line of text as a value in YAML.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// `text`, which must be UTF-8, as a scalar that every YAML reader takes for that text: plain where
// nobody could take it for anything else, otherwise between double quotes.
std::string yaml_scalar(std::string_view text);

}  // namespace waymark
