#include "view/succession.hpp"

#include <algorithm>
#include <unordered_set>

namespace waymark {
namespace {

constexpr std::size_t longest_chain = 100;  // in each direction

// The day that tells it from the ones before and after; nothing where none is written.
const DateValue* day_of(const Entity& entity) {
  for (const auto name : {"date", "decided_on", "valid_from"}) {
    const auto* field = find_field(kind_info(entity).own_fields, name);
    if (field == nullptr) field = find_field(common_fields(), name);
    if (field == nullptr) continue;
    const auto* date = std::get<const DateValue*>(field->reach(entity));
    if (date->is_set()) return date;
  }
  return nullptr;
}

}  // namespace

const Entity* replaced_of(const Entity& entity) {
  const auto* field = find_field(kind_info(entity).own_fields, "supersedes");
  return std::get<const Reference*>(field->reach(entity))->target;
}

std::vector<const Entity*> replacements_of(const Snapshot& snapshot, const Entity& entity) {
  std::vector<const Entity*> newer;
  for (const auto& link : snapshot.backlinks(entity)) {
    const bool replaces = link.field != nullptr && link.field->name == "supersedes";
    if (replaces) newer.push_back(link.from);
  }
  return newer;
}

Succession succession_of(const Snapshot& snapshot, const Entity& entity) {
  Succession chain;
  std::unordered_set<const Entity*> seen = {&entity};
  for (const auto* at = replaced_of(entity);
       at != nullptr && chain.older.size() < longest_chain && seen.insert(at).second;
       at = replaced_of(*at)) {
    chain.older.push_back(at);
  }
  const auto add_newer_than = [&](const Entity& older) {
    for (const auto* each : replacements_of(snapshot, older)) {
      const bool has_room = chain.newer.size() < longest_chain;
      if (has_room && seen.insert(each).second) chain.newer.push_back(each);
    }
  };
  add_newer_than(entity);
  for (std::size_t i = 0; i < chain.newer.size(); ++i) add_newer_than(*chain.newer[i]);
  return chain;
}

std::optional<Group<ValueView>> chain_in_words(const ViewContext& context, const Linker& linker,
                                               const Entity& entity) {
  auto chain = succession_of(context.snapshot, entity);
  if (chain.older.empty() && chain.newer.empty()) return std::nullopt;
  std::vector<ValueView> values;
  const auto add = [&](const Entity& each, std::string url) {
    const auto* day = day_of(each);
    values.push_back({std::string(name_of(each)), std::move(url),
                      day == nullptr ? std::string() : context.vocabulary.date(day->date)});
  };
  std::reverse(chain.older.begin(), chain.older.end());
  for (const auto* each : chain.older) add(*each, linker.url(*each));
  add(entity, {});
  auto& note = values.back().note;
  note += (note.empty() ? "" : ", ") + context.vocabulary.word("page.this_one");
  for (const auto* each : chain.newer) add(*each, linker.url(*each));
  return as_group(std::move(values));
}

}  // namespace waymark
