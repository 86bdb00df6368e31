#include "export/xml.hpp"

#include "base/html.hpp"

namespace waymark {
namespace {

std::string without_what_xml_forbids(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i);
    const bool is_control =
        static_cast<unsigned char>(rest[0]) < 0x20 && rest[0] != '\t' && rest[0] != '\n';
    const bool is_no_letter = rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
    out += is_control || is_no_letter ? ' ' : rest[0];
    if (is_no_letter) i += 2;
  }
  return out;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string out;
  append_escaped(out, without_what_xml_forbids(text));
  return out;
}

}  // namespace waymark
