#include "check/active_picture.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::string_view blank = " \t\r\n\f";

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool is_name_letter(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

std::size_t past_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(blank, at), text.size());
}

// Byte by byte over a text in lower case.
class PictureScan {
 public:
  explicit PictureScan(std::string_view svg) : svg_(svg) {}

  [[nodiscard]] bool is_active() const {
    constexpr std::array<std::string_view, 3> refused = {"<!entity", "<?xml-stylesheet", "@import"};
    const auto holds = [&](std::string_view word) { return svg_.find(word) != svg_.npos; };
    if (std::any_of(refused.begin(), refused.end(), holds) || has_other_encoding()) return true;
    for (std::size_t at = 0; at < svg_.size(); ++at) {
      if (svg_[at] == '<' && is_active_element(at + 1)) return true;
      if (begins_name(at) && (is_handler(at) || is_bad_link(at))) return true;
    }
    return false;
  }

 private:
  [[nodiscard]] bool has_other_encoding() const {
    const auto at = svg_.find("encoding");
    if (at == svg_.npos || !svg_.starts_with("<?xml")) return false;
    const auto value = svg_.substr(at, svg_.find('>', at) - at);
    return value.find("utf-8") == value.npos;
  }

  [[nodiscard]] std::string_view name_at(std::size_t at) const {
    const auto rest = svg_.substr(at);
    const auto end = std::find_if_not(rest.begin(), rest.end(), is_name_letter);
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  }

  [[nodiscard]] static std::string_view local(std::string_view name) {
    return name.substr(name.rfind(':') + 1);  // all of it where there is no colon
  }

  [[nodiscard]] bool is_active_element(std::size_t at) const {
    constexpr std::array<std::string_view, 10> refused = {
        "script", "foreignobject", "handler", "listener", "iframe",
        "embed",  "object",        "set",     "link",     "html"};
    const auto name = local(name_at(at));
    return name.starts_with("animate") ||
           std::find(refused.begin(), refused.end(), name) != refused.end();
  }

  [[nodiscard]] bool begins_name(std::size_t at) const {
    return is_letter(svg_[at]) && at > 0 && !is_name_letter(svg_[at - 1]);
  }

  // The value that is given to the name at `at`; nothing where none is.
  [[nodiscard]] std::string_view value_of(std::size_t at, std::string_view name) const {
    const auto equals = past_blanks(svg_, at + name.size());
    if (equals >= svg_.size() || svg_[equals] != '=') return {};
    const auto open = past_blanks(svg_, equals + 1);
    const auto close = svg_.find_first_of("\"'", open + 1);
    return svg_.substr(std::min(open, svg_.size()), close - open);
  }

  [[nodiscard]] bool is_handler(std::size_t at) const {
    constexpr std::string_view before = " \t\r\n\f\"'/";
    const bool may_begin = before.find(svg_[at - 1]) != before.npos;
    if (!may_begin || !svg_.substr(at).starts_with("on")) return false;
    return !value_of(at, name_at(at)).empty();
  }

  [[nodiscard]] bool is_bad_link(std::size_t at) const {
    const auto name = name_at(at);
    if (local(name) != "href" && local(name) != "src") return false;
    auto value = value_of(at, name);
    if (value.empty()) return false;
    value.remove_prefix(1);
    constexpr std::array<std::string_view, 5> allowed = {"#", "http://", "https://",
                                                         "data:image/png", "data:image/jpeg"};
    return std::none_of(allowed.begin(), allowed.end(),
                        [&](std::string_view start) { return value.starts_with(start); });
  }

  std::string_view svg_;
};

}  // namespace

bool is_active_picture(std::string_view svg) {
  if (first_invalid_utf8(svg) || svg.find('\0') != svg.npos) return true;
  std::string lower(svg);
  for (auto& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return PictureScan(lower).is_active();
}

}  // namespace waymark
