#include "urls/former_addresses.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace waymark {
namespace {

using EntitiesById = std::unordered_map<std::string_view, const Entity*>;

EntitiesById with_former_ids(const std::vector<std::unique_ptr<Entity>>& entities) {
  EntitiesById found;
  for (const auto& entity : entities) {
    if (!entity->former_ids.empty()) found.emplace(entity->id.value, entity.get());
  }
  return found;
}

// Where the ids of one path stand. No id has an underscore or a dot, which set them off; that of an
// organisation also stands behind a kind's folder and a hyphen.
class IdFinder {
 public:
  IdFinder(const Addresses& addresses, const EntitiesById& entities)
      : addresses_(addresses), entities_(entities) {}

  // Calls `use(entity, begin)` for each.
  template <class Use>
  void find(std::string_view path, Use use) const {
    const auto slash = path.rfind('/');
    const bool is_at_root = slash == path.npos;
    if (!is_at_root && !is_folder(path.substr(0, slash))) return;
    const auto first = is_at_root ? 0 : slash + 1;
    for (auto begin = first; begin < path.size();) {
      const auto end = std::min(path.find_first_of("_.", begin), path.size());
      const auto id = is_at_root && begin == first ? behind_folder(path.substr(0, end)) : begin;
      const auto found = entities_.find(path.substr(id, end - id));
      if (found != entities_.end()) use(*found->second, id);
      begin = end + 1;
    }
  }

 private:
  [[nodiscard]] bool is_folder(std::string_view name) const {
    return find_folder([&](const std::string& folder) { return name == folder; }) != nullptr;
  }

  // The place behind "enheter-"; the end where the name begins with no folder.
  [[nodiscard]] std::size_t behind_folder(std::string_view name) const {
    const auto* found = find_folder([&](const std::string& folder) {
      return name.starts_with(folder) && name.substr(folder.size()).starts_with('-');
    });
    return found == nullptr ? name.size() : found->size() + 1;
  }

  template <class Test>
  [[nodiscard]] const std::string* find_folder(Test test) const {
    for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
      const auto& folder = addresses_.prefix(static_cast<KindIndex>(kind));
      if (test(folder)) return &folder;
    }
    return nullptr;
  }

  const Addresses& addresses_;
  const EntitiesById& entities_;
};

}  // namespace

std::vector<FormerAddress> former_addresses(const std::vector<std::unique_ptr<Entity>>& entities,
                                            const Addresses& addresses,
                                            const std::vector<std::string>& paths) {
  const auto wanted = with_former_ids(entities);
  std::vector<FormerAddress> found;
  if (wanted.empty()) return found;
  std::unordered_set<std::string> taken(paths.begin(), paths.end());
  const auto add = [&](std::string from, const std::string& to, const Entity& entity) {
    if (taken.insert(from).second) found.push_back({std::move(from), to, &entity});
  };
  for (const auto& entity : entities) {
    for (const auto& former : entity->former_ids) {
      add(addresses.former(*entity, former.value), addresses.page(*entity), *entity);
    }
  }
  const IdFinder finder(addresses, wanted);
  for (const auto& path : paths) {
    finder.find(path, [&](const Entity& entity, std::size_t begin) {
      for (const auto& former : entity.former_ids) {
        auto from = path;
        add(from.replace(begin, entity.id.value.size(), former.value), path, entity);
      }
    });
  }
  std::sort(found.begin(), found.end(),
            [](const FormerAddress& a, const FormerAddress& b) { return a.from < b.from; });
  return found;
}

}  // namespace waymark
