// What the preview adds to the pages it shows, and build never writes: a script that reloads them
// and shows mistakes over them, with its style sheet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// The preview's own file at this path from the site's root, or null. Pages name it with a query
// that changes with its bytes.
const std::string_view* preview_file(std::string_view path);

// Puts the script into a page of the site. `number` is that of the site's state, so that the page
// can tell whether it has been overtaken; `base_path` is the site's.
void add_preview_script(std::string& page, std::string_view base_path, std::uint64_t number);

}  // namespace waymark
