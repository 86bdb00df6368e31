// From what a request asks for to the path of a file in the site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// `target` as it stands in the request line ("/portal/roller/hr.html?x=1"), `base_path` of the site
// ("/portal/"). The path from the site's root, decoded once: "roller/hr.html"; that of a folder
// ends with its index.html. Nothing for what cannot be a file's address: outside `base_path`, with
// a step that is empty, `.` or `..`, a backslash, a control character, a bad escape, or no UTF-8.
std::optional<std::string> path_in_site(std::string_view target, std::string_view base_path);

}  // namespace waymark
