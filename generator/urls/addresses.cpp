#include "urls/addresses.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {

Addresses::Addresses(const Site& site) {
  for (const auto& info : kinds()) prefixes_.emplace_back(info.folder);
  for (const auto& [key, value] : site.kinds) {
    if (const auto* kind = find_kind(key.value)) prefixes_[index_of(*kind)] = value.value;
  }
  if (site.base_url.is_set()) root_ = site.base_url.value + site.base_path.value;
}

std::string Addresses::page(const Entity& entity) const {
  if (entity.kind == kind_of<Page> && entity.id.value == start_page_id) return "index.html";
  // Every page asks for many, and {fmt} takes five times as long.
  const auto& prefix = prefixes_[entity.kind];
  const auto& id = entity.id.value;
  std::string path;
  path.reserve(prefix.size() + id.size() + sizeof "/.html");
  return path.append(prefix).append("/").append(id).append(".html");
}

std::string Addresses::bpmn(const Entity& entity) const {
  return fmt::format("{}/{}.bpmn", prefixes_[entity.kind], entity.id.value);
}

std::string Addresses::values_of(const Metric& metric) const {
  return fmt::format("{}/{}.csv", prefixes_[metric.kind], metric.id.value);
}

std::string Addresses::search_file(std::string_view name) {
  return fmt::format("search/{}.json", name);
}

std::string Addresses::names_with(std::string_view letter) {
  return fmt::format("search_{}.html", letter);
}

std::string Addresses::calendar_of(const Entity& forum) const {
  return fmt::format("{}/{}.ics", prefixes_[forum.kind], forum.id.value);
}

std::string Addresses::register_of(KindIndex kind) const {
  return fmt::format("{}/index.html", prefixes_[kind]);
}

std::string Addresses::view(std::string_view name) { return fmt::format("{}.html", name); }

std::string Addresses::rule(std::string_view name) { return fmt::format("rules/{}.html", name); }

std::string Addresses::view_on(std::string_view name, Day day) {
  return fmt::format("{}-{}.html", name, to_string(day));
}

// No folder and no id has the underscore, so that no register takes the place.
std::string Addresses::view_of(std::string_view name, const Unit& organisation) {
  return fmt::format("{}_{}.html", name, organisation.id.value);
}

// Beside the folder of the kind, where no entity's id can take its place.
std::string Addresses::register_of(KindIndex kind, const Unit& organisation) const {
  return fmt::format("{}-{}.html", prefixes_[kind], organisation.id.value);
}

// Beside the folder of the kind, as the registers of organisations are: a reader who has several on
// the disk sees by their names what they are.
std::string Addresses::register_as(KindIndex kind, const Unit* organisation,
                                   std::string_view extension) const {
  return organisation == nullptr
             ? fmt::format("{}.{}", prefixes_[kind], extension)
             : fmt::format("{}-{}.{}", prefixes_[kind], organisation->id.value, extension);
}

// No id has an underscore, so that no mandate lies there.
std::string Addresses::mandates_of(const Entity& holder) const {
  return fmt::format("{}/innehavare_{}.html", prefixes_[kind_of<Mandate>], holder.id.value);
}

// No id has an underscore, so that no entity lies there.
std::string Addresses::selection_of(KindIndex kind, std::string_view facet, std::string_view value,
                                    const Unit* organisation) const {
  const auto whose =
      organisation == nullptr ? std::string() : fmt::format("_{}", organisation->id.value);
  return fmt::format("{}/urval_{}_{}{}.html", prefixes_[kind], facet, value, whose);
}

std::string Addresses::lineage_of(const Entity& first) const {
  return fmt::format("{}/tidslinje_{}.html", prefixes_[kind_of<Decision>], first.id.value);
}

// No view of an organisation lies there, for its id has no underscore.
std::string Addresses::part_of(std::string_view path, std::size_t part) {
  if (part == 0) return std::string(path);
  const auto stem = path.substr(0, path.rfind('.'));
  return fmt::format("{}_del_{}.html", stem, part + 1);
}

// The underscore, too.
std::string Addresses::part_of(const Entity& entity, std::string_view name,
                               std::size_t number) const {
  const auto mark = number == 0 ? std::string() : fmt::format("-{}", number + 1);
  return fmt::format("{}/{}_{}{}.html", prefixes_[entity.kind], entity.id.value, name, mark);
}

std::string Addresses::former(const Entity& entity, std::string_view id) const {
  return fmt::format("{}/{}.html", prefixes_[entity.kind], id);
}

std::string Addresses::linked_data(std::string_view vocabulary) {
  return fmt::format("data/{}.jsonld", vocabulary);
}

std::string Addresses::media(std::string_view path) { return fmt::format("media/{}", path); }

std::string Addresses::of_link(const BoundLink& link) const {
  const auto with_part = [&](std::string address) {
    return link.target.part.empty() ? address : fmt::format("{}#{}", address, link.target.part);
  };
  switch (link.target.form) {
    case LinkForm::entity: return with_part(page(*link.entity));
    case LinkForm::register_page: return register_of(index_of(*link.target.kind));
    case LinkForm::view: return with_part(view(link.target.id));
    case LinkForm::file: return media(link.file);
    case LinkForm::anchor:
    case LinkForm::external:
    case LinkForm::forbidden: break;
  }
  return std::string(link.target.id);
}

std::string way_to_root(std::string_view path) {
  std::string way;
  for (auto folders = std::count(path.begin(), path.end(), '/'); folders > 0; --folders) {
    way += "../";
  }
  return way;
}

}  // namespace waymark
