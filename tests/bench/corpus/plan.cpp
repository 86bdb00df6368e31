#include "corpus/plan.hpp"

#include <utility>

#include "corpus/prose.hpp"

namespace bench {
namespace {

constexpr std::array<KindNames, kind_count> names = {{
    {"unit", "units", "enheter", "Enheter"},
    {"forum", "forums", "forum", "Forum"},
    {"role", "roles", "roller", "Roller"},
    {"assignment", "assignments", "uppdrag", "Uppdrag"},
    {"finding", "findings", "iakttagelser", "Iakttagelser"},
    {"document", "documents", "dokument", "Dokument"},
    {"page", "pages", "sidor", "Sidor"},
}};

// The mix, repeated to the end; the very first is the start page.
constexpr std::array mix = {
    Kind::page,  Kind::unit,     Kind::role,       Kind::document, Kind::forum,
    Kind::role,  Kind::finding,  Kind::assignment, Kind::document, Kind::role,
    Kind::unit,  Kind::finding,  Kind::document,   Kind::role,     Kind::assignment,
    Kind::forum, Kind::document, Kind::finding,    Kind::role,     Kind::assignment,
};

constexpr std::size_t files_in_a_folder = 500;
constexpr std::size_t tries = 8;

}  // namespace

const KindNames& names_of(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

Plan::Plan(std::size_t count) {
  entities_.reserve(count);
  for (std::size_t number = 0; number < count; ++number) {
    const auto kind = mix[number % mix.size()];
    auto& siblings = by_kind_[static_cast<std::size_t>(kind)];
    Random random(number);
    auto title = number == 0 ? "Start" : Prose(random).title(kind, number);
    auto id = slug(title);
    entities_.push_back({kind, number, siblings.size(), std::move(id), std::move(title)});
    siblings.push_back(number);
  }
}

const Entity& Plan::any(Kind kind, const Entity& from, Random& random) const {
  for (std::size_t i = 0; i < tries; ++i) {
    const auto& found = at(kind, random.below(count(kind)));
    if (found.number != from.number) return found;
  }
  return at(kind, from.ordinal == 0 ? 1 : 0);
}

const Entity& Plan::earlier(Kind kind, const Entity& from, Random& random) const {
  // Halving the number until it is low enough keeps the choice wide, and ends at the first.
  auto ordinal = random.below(count(kind));
  while (ordinal > 0 && at(kind, ordinal).number >= from.number) ordinal /= 2;
  return at(kind, ordinal);
}

std::string address_of(const Entity& entity) {
  if (is_start(entity)) return "/";
  return '/' + std::string(names_of(entity.kind).prefix) + '/' + entity.id + ".html";
}

std::string file_of(const Entity& entity, std::string_view top) {
  if (is_start(entity)) return std::string(top) + "/start.md";
  const auto folder = std::to_string(100 + entity.ordinal / files_in_a_folder);
  return std::string(top) + '/' + folder + '/' + entity.id + ".md";
}

}  // namespace bench
