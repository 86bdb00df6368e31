#include "random_portal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "random_body.hpp"
#include "random_fields.hpp"

namespace waymark::test {
namespace {

std::size_t random_level(Random& random) {
  constexpr std::size_t levels[] = {0, 0, 1, 2};
  return levels[random.below(std::size(levels))];
}

MadeEntity random_entity(Random& random, KindIndex kind) {
  MadeEntity entity;
  entity.kind = kind;
  entity.level = random_level(random);
  entity.id = random.word(entity.level);
  if (random.chance(25)) return entity;
  entity.writes_id = random.chance(50);
  entity.file = (entity.writes_id ? random.word(entity.level) : entity.id) + ".md";
  return entity;
}

// One of each kind, then some of any.
void add_entities(Random& random, RandomPortal& portal) {
  for (const auto& kind : kinds()) {
    portal.entities.push_back(random_entity(random, index_of(kind)));
  }
  for (auto left = 8 + random.below(30); left > 0; --left) {
    const auto& kind = random.pick(kinds());
    portal.entities.push_back(random_entity(random, index_of(kind)));
  }
  if (random.chance(50)) return;
  for (auto& entity : portal.entities) {
    if (entity.kind != kind_of<Page> || !entity.writes_id) continue;
    entity.id = start_page_id;
    return;
  }
}

std::string as_item_of_list(const std::string& fields) {
  std::string item;
  std::istringstream lines(fields);
  for (std::string line; std::getline(lines, line);) {
    item += (item.empty() ? "- " : "  ") + line + "\n";
  }
  return item;
}

// Bodies come after all fields, so that links can lead to any part.
void write_content(Random& random, RandomPortal& portal) {
  std::vector<std::string> fields;
  for (std::size_t i = 0; i < portal.entities.size(); ++i) {
    fields.push_back(RandomFields(random, portal, i).write());
  }
  for (std::size_t i = 0; i < portal.entities.size(); ++i) {
    const auto& entity = portal.entities[i];
    const auto folder = fmt::format("content/{}/", kind_info(entity.kind).folder);
    if (entity.file.empty()) {
      portal.files[folder + random.word(entity.level) + ".yaml"] = as_item_of_list(fields[i]);
    } else {
      const auto body = RandomBody(random, portal, i).write();
      portal.files[folder + entity.file] = fmt::format("---\n{}---\n{}", fields[i], body);
    }
  }
}

std::string random_menu(Random& random, const RandomPortal& portal) {
  std::string menu = "menu:\n  - {to: \"register:term\"}\n  - {to: \"view:changes\"}\n";
  for (int left = 6; left > 0; --left) {
    const auto& entity = random.pick(portal.entities);
    const auto& places = random.chance(50) ? entity.parts : entity.anchors;
    auto to = fmt::format("{}:{}", kind_info(entity.kind).name, entity.id);
    if (!places.empty() && random.chance(50)) to += "#" + random.pick(places);
    menu += fmt::format("  - {{to: \"{}\"", to);
    if (random.chance(70)) menu += fmt::format(", title: {}", random.word(entity.level));
    menu += "}\n";
  }
  return menu;
}

std::string random_site(Random& random, const RandomPortal& portal) {
  const auto& unit =
      *std::find_if(portal.entities.begin(), portal.entities.end(),
                    [](const MadeEntity& each) { return each.kind == kind_of<Unit>; });
  auto site = fmt::format("title: {}\norganisation: {}\nlanguage: {}\n", level_words[0], unit.id,
                          random.chance(80) ? "sv" : "en");
  site += fmt::format("audiences: [{}]\n", fmt::join(audience_names, ", "));
  site += "as_of: 2025-10-14\nbase_url: https://intranet.example.org\n";
  site +=
      "accessibility: {responsible: A, site: A, conformance: full, assessed_on: 2025-10-01, "
      "assessed_how: A, feedback: a@example.org, authority: A, complaint: https://example.org/}\n";
  site += fmt::format("base_path: {}\n", random.chance(50) ? "/" : "/portal/");
  if (!portal.hides_names) site += "privacy: {person_names: show}\n";
  site += fmt::format("registry_number_pattern: {{{}: \"@ ####\"}}\n", unit.id);
  if (random.chance(50)) site += "kinds: {role: roller, term: ordlista}\n";
  return site + random_menu(random, portal);
}

}  // namespace

std::string joined(std::initializer_list<std::string> pieces) {
  return fmt::format("{}", fmt::join(pieces, ""));
}

RandomPortal random_portal(unsigned seed) {
  Random random(seed);
  RandomPortal portal;
  portal.hides_names = random.chance(70);
  add_entities(random, portal);
  write_content(random, portal);
  portal.files["site.yaml"] = random_site(random, portal);
  return portal;
}

}  // namespace waymark::test
