#include "check/site_links.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

std::vector<std::string_view> ids_of_kind(const Resolved& portal, KindIndex kind) {
  std::vector<std::string_view> ids;
  for (const auto& entity : portal.entities()) {
    if (entity->kind == kind) ids.push_back(entity->id.value);
  }
  return ids;
}

void check_entity(const Resolved& portal, KindIndex kind, std::string_view id, Span span,
                  Diagnostics& diagnostics) {
  const auto* found = portal.find(id);
  if (found == nullptr) {
    diagnostics.add(unknown_reference, span,
                    fmt::format("no {} `{}`", kind_info(kind).name, shortened(id)),
                    did_you_mean(id, ids_of_kind(portal, kind), "check the id"));
  } else if (found->kind != kind) {
    diagnostics.add(wrong_kind, span,
                    fmt::format("`{}` is {}, not {}", id, with_article(kind_info(*found).name),
                                with_article(kind_info(kind).name)),
                    fmt::format("write `{}:{}`", kind_info(*found).name, id));
  }
}

bool leads_somewhere(const LinkTarget& target) {
  switch (target.form) {
    case LinkForm::external: return true;
    case LinkForm::register_page: return target.kind != nullptr;
    case LinkForm::view:
      return std::find(view_names.begin(), view_names.end(), target.id) != view_names.end();
    default: return false;
  }
}

}  // namespace

void check_site_links(const Site& site, const Resolved& portal, Diagnostics& diagnostics) {
  if (site.organisation.is_set()) {
    check_entity(portal, kind_of<Unit>, site.organisation.id, site.organisation.span, diagnostics);
  }
  for (const auto& item : site.menu) {
    const auto target = parse_link(item.to.value);
    if (target.form == LinkForm::entity) {
      check_entity(portal, index_of(*target.kind), target.id, item.to.span, diagnostics);
    } else if (!leads_somewhere(target) && item.to.is_set()) {
      diagnostics.add(
          broken_link, item.to.span,
          fmt::format("the menu leads to `{}`, which is nothing here", shortened(item.to.value)),
          "write `kind:id`, `register:kind`, `view:organisation` or an address");
    }
  }
}

}  // namespace waymark
