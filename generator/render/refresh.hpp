// The element that leads a browser on to another page, which no template may write: what it is
// given is no plain text, and must be an address of our own.
#pragma once

#include <string_view>

#include "base/html.hpp"

namespace waymark {

// `<meta http-equiv="refresh">` to `url` at once.
Html refresh_to(std::string_view url);

}  // namespace waymark
