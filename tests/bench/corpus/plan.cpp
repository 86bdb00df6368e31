#include "corpus/plan.hpp"

#include <utility>

#include "corpus/prose.hpp"

namespace bench {
namespace {

constexpr std::array<KindNames, kind_count> names = {{
    {"unit", "units", "enheter", "Enheter"},
    {"forum", "forums", "forum", "Forum"},
    {"role", "roles", "roller", "Roller"},
    {"target-group", "target-groups", "malgrupper", "Målgrupper"},
    {"matter", "matters", "arendetyper", "Ärendetyper"},
    {"mandate", "mandates", "beslutanderatter", "Beslutanderätter"},
    {"decision-path", "decision-paths", "beslutsvagar", "Beslutsvägar"},
    {"guide", "guides", "hitta-ratt", "Hitta rätt väg"},
    {"decision", "decisions", "beslut", "Beslut"},
    {"assignment", "assignments", "uppdrag", "Uppdrag"},
    {"finding", "findings", "iakttagelser", "Iakttagelser"},
    {"document", "documents", "dokument", "Dokument"},
    {"plan", "plans", "planer", "Planer"},
    {"meeting", "meetings", "moten", "Möten"},
    {"question", "questions", "fragor", "Öppna frågor"},
    {"training", "trainings", "utbildningar", "Utbildningar"},
    {"topic", "topics", "amnen", "Ämnesområden"},
    {"metric", "metrics", "matt", "Mått"},
    {"system", "systems", "system", "System och tjänster"},
    {"principle", "principles", "principer", "Vägledande principer"},
    {"term", "terms", "begrepp", "Begrepp"},
    {"page", "pages", "sidor", "Sidor"},
}};

// The mix, repeated to the end; the very first is the start page.
constexpr std::array mix = {
    Kind::page,     Kind::unit,     Kind::role,          Kind::document,     Kind::forum,
    Kind::decision, Kind::role,     Kind::training,      Kind::assignment,   Kind::unit,
    Kind::document, Kind::question, Kind::role,          Kind::finding,      Kind::mandate,
    Kind::term,     Kind::role,     Kind::document,      Kind::meeting,      Kind::forum,
    Kind::unit,     Kind::role,     Kind::assignment,    Kind::plan,         Kind::training,
    Kind::document, Kind::decision, Kind::finding,       Kind::matter,       Kind::role,
    Kind::topic,    Kind::unit,     Kind::question,      Kind::document,     Kind::role,
    Kind::meeting,  Kind::forum,    Kind::decision_path, Kind::metric,       Kind::assignment,
    Kind::unit,     Kind::system,   Kind::role,          Kind::mandate,      Kind::document,
    Kind::finding,  Kind::guide,    Kind::principle,     Kind::target_group, Kind::term,
};

constexpr std::size_t moved = 50;  // one in so many has a former id
constexpr std::size_t files_in_a_folder = 500;
constexpr std::size_t tries = 8;

std::string address(Kind kind, std::string_view id) {
  return '/' + std::string(names_of(kind).prefix) + '/' + std::string(id) + ".html";
}

}  // namespace

const KindNames& names_of(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

Plan::Plan(std::size_t count) {
  entities_.reserve(count);
  for (std::size_t number = 0; number < count; ++number) {
    const auto kind = mix[number % mix.size()];
    auto& siblings = by_kind_[static_cast<std::size_t>(kind)];
    Random random(number);
    auto title = number == 0          ? "Start"
                 : kind == Kind::term ? term_of(siblings.size(), "i")
                                      : Prose(random).title(kind, number);
    auto id = slug(title);
    auto former_id = number > 0 && random.one_in(moved) ? id + "-tidigare" : std::string();
    entities_.push_back(
        {kind, number, siblings.size(), std::move(id), std::move(title), std::move(former_id)});
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
  return is_start(entity) ? "/" : address(entity.kind, entity.id);
}

std::string former_address_of(const Entity& entity) {
  return address(entity.kind, entity.former_id);
}

std::string file_of(const Entity& entity, std::string_view top) {
  if (is_start(entity)) return std::string(top) + "/start.md";
  const auto folder = std::to_string(100 + entity.ordinal / files_in_a_folder);
  return std::string(top) + '/' + folder + '/' + entity.id + ".md";
}

}  // namespace bench
