#include "resolve/link_target.hpp"

#include "base/html.hpp"

namespace waymark {
namespace {

struct Halves {
  std::string_view before;
  std::string_view after;
};

Halves split_at(std::string_view text, char separator) {
  const auto at = text.find(separator);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + 1)};
}

}  // namespace

LinkTarget parse_link(std::string_view destination) {
  if (destination.starts_with('#')) {
    return {LinkForm::anchor, nullptr, {}, destination.substr(1)};
  }
  const auto [scheme, rest] = split_at(destination, ':');
  const auto [id, part] = split_at(rest, '#');
  if (const auto* kind = find_kind(scheme)) return {LinkForm::entity, kind, id, part};
  if (scheme == "register") return {LinkForm::register_page, find_kind(id), id, part};
  if (scheme == "view") return {LinkForm::view, nullptr, id, part};
  if (destination.starts_with("//")) return {LinkForm::forbidden, nullptr, destination, {}};
  if (!is_allowed_url(destination)) {
    return {LinkForm::forbidden, nullptr, destination.substr(0, destination.find(':')), {}};
  }
  if (!url_scheme(destination).empty()) return {LinkForm::external, nullptr, destination, {}};
  const auto [path, anchor] = split_at(destination, '#');
  return {LinkForm::file, nullptr, path, anchor};
}

}  // namespace waymark
