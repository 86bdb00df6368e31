#include "resolve/link_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "resolve/content_path.hpp"

namespace waymark {
namespace {

bool is_view(std::string_view name) {
  return std::find(view_names.begin(), view_names.end(), name) != view_names.end();
}

}  // namespace

const Entity* ContentPaths::find(std::string_view path) const {
  const auto found =
      std::lower_bound(content_.begin(), content_.end(), path,
                       [](const ContentFile& file, std::string_view p) { return file.path < p; });
  if (found == content_.end() || found->path != path) return nullptr;
  return entities_[static_cast<std::size_t>(found - content_.begin())];
}

bool is_sound(const Entity& entity, const markdown::OpenLink& link, const BoundLink& bound) {
  const auto& target = bound.target;
  switch (target.form) {
    case LinkForm::entity:
      return bound.entity != nullptr && bound.entity->kind == index_of(*target.kind) &&
             (target.part.empty() || has_place(*bound.entity, percent_decoded(target.part)));
    case LinkForm::register_page: return target.kind != nullptr;
    case LinkForm::view: return is_view(target.id);
    case LinkForm::anchor: return has_place(entity, percent_decoded(target.part));
    case LinkForm::external: return !link.is_image;
    case LinkForm::file:
    case LinkForm::forbidden: return false;
  }
  return false;
}

void LinkChecker::check(const Entity& entity, std::string_view file, const markdown::OpenLink& link,
                        BoundLink& bound) {
  if (is_sound(entity, link, bound)) return;
  switch (bound.target.form) {
    case LinkForm::entity: check_entity_link(link, bound); break;
    case LinkForm::register_page: report_register(link, bound.target); break;
    case LinkForm::view: report_view(link, bound.target); break;
    case LinkForm::anchor: suggestions_.check_anchor(entity, link.span, bound.target.part); break;
    case LinkForm::file: bind_file(file, link, bound); break;
    case LinkForm::forbidden: report_scheme(link, bound.target); break;
    case LinkForm::external: report_outside_image(link); break;
  }
}

void LinkChecker::check_entity_link(const markdown::OpenLink& link, BoundLink& bound) {
  const KindIndex kind = index_of(*bound.target.kind);
  const auto* found = bound.entity;
  if (found == nullptr) {
    suggestions_.report_unknown(link.span, std::string(bound.target.kind->name), bound.target.id,
                                std::span(&kind, 1));
  } else if (found->kind != kind) {
    bound.entity = nullptr;
    diagnostics_.add(
        wrong_kind, link.span,
        fmt::format("`{}` is {}, not {}", bound.target.id, with_article(kind_info(*found).name),
                    with_article(bound.target.kind->name)),
        fmt::format("write `{}:{}`", kind_info(*found).name, bound.target.id));
  } else {
    suggestions_.check_anchor(*found, link.span, bound.target.part);
  }
}

void LinkChecker::report_register(const markdown::OpenLink& link, const LinkTarget& target) {
  std::vector<std::string_view> names;
  for (const auto& info : kinds()) names.push_back(info.name);
  diagnostics_.add(
      broken_link, link.span, fmt::format("no register `{}`", shortened(target.id)),
      did_you_mean(target.id, names, fmt::format("write one of {}", quoted_list(names))));
}

void LinkChecker::report_view(const markdown::OpenLink& link, const LinkTarget& target) {
  diagnostics_.add(
      broken_link, link.span, fmt::format("no view `{}`", shortened(target.id)),
      did_you_mean(target.id, view_names, fmt::format("write one of {}", quoted_list(view_names))));
}

void LinkChecker::bind_file(std::string_view file, const markdown::OpenLink& link,
                            BoundLink& bound) {
  const auto slash = file.rfind('/');
  const auto here = slash == std::string_view::npos ? std::string_view() : file.substr(0, slash);
  const auto written = nfc(percent_decoded(without_query(bound.target.id)));
  const auto path = joined_path(here, written);
  const auto* page = paths_.find(path);
  if (!link.is_image && page != nullptr) {
    bound.target.form = LinkForm::entity;
    bound.entity = page;
    if (!bound.target.part.empty()) suggestions_.check_anchor(*page, link.span, bound.target.part);
  } else if (sources_.attachments.contains(path)) {
    bound.file = path;
  } else {
    report_missing_file(link, path, written);
  }
}

void LinkChecker::report_missing_file(const markdown::OpenLink& link, const std::string& path,
                                      const std::string& written) {
  std::vector<std::string_view> candidates;
  const bool is_early = suggestions_.may_suggest();
  for (const auto& [known, real] : sources_.attachments) {
    if (is_early) candidates.push_back(known);
  }
  if (is_early && !link.is_image) {
    for (const auto& content : sources_.content) candidates.push_back(content.path);
  }
  std::sort(candidates.begin(), candidates.end());  // the first of equally near ones is offered
  diagnostics_.add(
      link.is_image ? missing_image : broken_link, link.span,
      fmt::format("no file `{}` in the content folder", shortened(path.empty() ? written : path)),
      did_you_mean(path, candidates, "check the path, or put the file there"));
}

void LinkChecker::report_scheme(const markdown::OpenLink& link, const LinkTarget& target) {
  std::vector<std::string_view> names = {"register", "view", "lang", "https", "mailto", "tel"};
  for (const auto& info : kinds()) names.push_back(info.name);
  const auto fix = did_you_mean(target.id, names, "write http, https, mailto, tel or a kind");
  diagnostics_.add(forbidden_scheme, link.span,
                   fmt::format("a link with `{}` is refused", shortened(target.id)), fix);
}

void LinkChecker::report_outside_image(const markdown::OpenLink& link) {
  diagnostics_.add(missing_image, link.span, "an image from another host is refused",
                   "put the file in the content folder");
}

}  // namespace waymark
