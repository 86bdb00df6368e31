// What site.yaml says about the content's history: where a text is edited, and since when changes
// are told.
#pragma once

#include <string>
#include <string_view>

#include "model/field.hpp"

namespace waymark {

// From when the page of changes tells.
struct ChangesSettings : Record {
  Text since;  // a day, else a revision of git

  static FieldTable fields();
};

// The place of a text in the pattern of `edit_url`.
inline constexpr std::string_view edit_path = "{path}";

// True for a web address that has `{path}` once, behind its host.
bool is_edit_url(std::string_view pattern);

// The address where the text at `path` is edited; each part of the path is percent-encoded.
std::string edit_address(std::string_view pattern, std::string_view path);

}  // namespace waymark
