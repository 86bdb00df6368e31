#include "view/linked_data.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr std::array<KindIndex, 3> organisation_kinds = {kind_of<Unit>, kind_of<Forum>,
                                                         kind_of<Role>};
constexpr std::array<KindIndex, 1> document_kinds = {kind_of<Document>};
constexpr std::array<KindIndex, 1> training_kinds = {kind_of<Training>};
constexpr std::array<KindIndex, 3> concept_kinds = {kind_of<Term>, kind_of<Topic>, kind_of<Matter>};

constexpr std::array files = {
    LinkedDataFile{"organisation", "W3C ORG, CPOV", organisation_kinds},
    LinkedDataFile{"documents", "schema.org Legislation, ELI", document_kinds},
    LinkedDataFile{"trainings", "schema.org Course", training_kinds},
    LinkedDataFile{"concepts", "SKOS", concept_kinds},
};

bool is_told(const Snapshot& snapshot, const Entity& entity) {
  return entity.kind == kind_of<Document> || snapshot.is_current(entity);
}

bool has_any(const Snapshot& snapshot, const LinkedDataFile& file) {
  return std::any_of(file.kinds.begin(), file.kinds.end(), [&](KindIndex kind) {
    const auto& all = snapshot.of_kind(kind);
    return std::any_of(all.begin(), all.end(),
                       [&](const Entity* entity) { return is_told(snapshot, *entity); });
  });
}

}  // namespace

std::span<const LinkedDataFile> linked_data_files() { return files; }

std::vector<const LinkedDataFile*> filled_linked_data_files(const Snapshot& snapshot) {
  std::vector<const LinkedDataFile*> filled;
  for (const auto& file : files) {
    if (has_any(snapshot, file)) filled.push_back(&file);
  }
  return filled;
}

std::string_view linked_data_of(const Snapshot& snapshot, const Entity& entity) {
  if (!is_told(snapshot, entity)) return {};
  for (const auto& file : files) {
    if (std::find(file.kinds.begin(), file.kinds.end(), entity.kind) != file.kinds.end()) {
      return file.name;
    }
  }
  return {};
}

std::string linked_data_address(const Snapshot& snapshot, const Entity& entity) {
  const auto file = linked_data_of(snapshot, entity);
  if (file.empty()) return {};
  return fmt::format("{}#{}", Addresses::linked_data(file), entity.id.value);
}

}  // namespace waymark
