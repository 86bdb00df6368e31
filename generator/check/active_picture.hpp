// Whether an SVG picture could run script when a browser opens it by itself.
#pragma once

#include <string_view>

namespace waymark {

// True for script, event handlers, foreign HTML, animation (which can set an address), entities,
// links with other schemes than http and https, and texts that are not UTF-8. In doubt it is true:
// a picture can be drawn without any of them. Time is proportional to the size.
bool is_active_picture(std::string_view svg);

}  // namespace waymark
