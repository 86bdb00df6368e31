#include "view/content_changes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "urls/site_address.hpp"
#include "view/change_sentences.hpp"

namespace waymark {
namespace {

bool has(const EntityChanges& entity, ChangeKind kind) {
  return std::any_of(entity.changes.begin(), entity.changes.end(),
                     [&](const Change& change) { return change.kind == kind; });
}

}  // namespace

std::size_t ContentChanges::count_new() const {
  return static_cast<std::size_t>(std::count_if(entities.begin(), entities.end(),
                                                [](const auto& each) { return each.is_new; }));
}

std::size_t ContentChanges::count_gone() const {
  return static_cast<std::size_t>(std::count_if(entities.begin(), entities.end(),
                                                [](const auto& each) { return each.is_gone; }));
}

std::vector<ChangedEntity> in_words(const Vocabulary& vocabulary, const Addresses& addresses,
                                    const std::vector<EntityChanges>& changes) {
  const ChangeSentences sentences(vocabulary, addresses);
  std::vector<ChangedEntity> told;
  for (const auto& each : changes) {
    const auto& entity = each.shown();
    auto& changed = told.emplace_back();
    changed.kind = entity.kind;
    changed.kind_word = vocabulary.one(entity.kind);
    changed.id = entity.id.value;
    changed.title = name_of(entity);
    changed.first_id = first_id(entity);
    changed.file = entity.place.file;
    changed.is_new = each.before == nullptr;
    changed.is_gone = each.after == nullptr;
    changed.ends = has(each, ChangeKind::ended);
    if (!changed.is_gone) changed.url = addresses.page(entity);
    for (const auto& change : each.changes) {
      changed.changes.push_back(sentences.line(each, change));
    }
    for (const auto& link : each.impact) changed.impact.push_back(sentences.line(link));
  }
  return told;
}

std::string revision_words(const Vocabulary& vocabulary, const RevisionView& revision) {
  if (revision.id.empty()) return vocabulary.word("diff.working_tree");
  return fmt::format("{} ({})", revision.name, to_string(*revision.day));
}

std::string count_words(const Vocabulary& vocabulary, const ContentChanges& changes) {
  const auto total = changes.entities.size();
  if (total == 0) return vocabulary.word("diff.none");
  const auto part = [&](std::string_view name, std::size_t count) {
    return fmt::format(
        "{} {}", count,
        vocabulary.word(fmt::format("diff.counts.{}.{}", name, count == 1 ? "one" : "many")));
  };
  const auto gone = changes.count_gone();
  const auto added = changes.count_new();
  return fmt::format("{}, {}, {}", part("added", added), part("changed", total - added - gone),
                     part("removed", gone));
}

}  // namespace waymark
