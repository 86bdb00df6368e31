// Paths as authors write them in links.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Without a `?` and what follows.
std::string without_query(std::string_view path);

// `%20` and the like as the bytes they stand for.
std::string percent_decoded(std::string_view path);

// `path` seen from the folder `from` (from the content folder when it begins with `/`), without
// `.` and `..`; empty when it leaves the content folder.
std::string joined_path(std::string_view from, std::string_view path);

}  // namespace waymark
