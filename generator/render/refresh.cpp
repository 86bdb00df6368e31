#include "render/refresh.hpp"

namespace waymark {

Html refresh_to(std::string_view url) {
  Html tag{"<meta http-equiv=\"refresh\" content=\"0; url="};
  append_url(tag.bytes, url);
  tag.bytes += "\">\n";
  return tag;
}

}  // namespace waymark
