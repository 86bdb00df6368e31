#include "view/search_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "view/letters.hpp"

namespace waymark {
namespace {

// Rows of a table that a phone still shows at once.
constexpr std::size_t most_names = 1500;

// In addresses, which have neither å nor #.
std::string in_address(std::string_view letter) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> written = {
      {{"Å", "aring"}, {"Ä", "auml"}, {"Ö", "ouml"}, {"#", "0-9"}}};
  for (const auto& [from, to] : written) {
    if (letter == from) return std::string(to);
  }
  return fold(letter);
}

struct Letter {
  std::string text;
  std::vector<LookUp> names;
};

// In the order of the alphabet; names like "Ж" and "24" are both of "#".
std::vector<Letter> letters_of(const Snapshot& snapshot) {
  std::map<std::string, std::vector<LookUp>> by_text;
  const auto add = [&](const LookUp& name) { by_text[letter_of(name.name)].push_back(name); };
  for (const auto& entity : snapshot.entities()) {
    add({name_of(*entity), entity.get(), false});
    for (const auto& alias : entity->aliases) add({alias.value, entity.get(), true});
  }
  std::vector<Letter> letters;
  for (auto& [text, names] : by_text) letters.push_back({text, std::move(names)});
  std::sort(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) {
    return collation_key(a.text) < collation_key(b.text);
  });
  return letters;
}

// Those of one page, in order.
std::vector<LookUp> names_on(const LetterNames& page) {
  std::vector<std::pair<std::string, const LookUp*>> keyed;
  for (const auto& name : *page.names) keyed.emplace_back(collation_key(name.name), &name);
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<LookUp> names;
  const auto end = std::min(keyed.size(), (page.part + 1) * most_names);
  for (auto i = page.part * most_names; i < end; ++i) names.push_back(*keyed[i].second);
  return names;
}

std::vector<LetterView> letters(const Linker& linker, const std::vector<LetterNames>& all,
                                const LetterNames* here) {
  std::vector<LetterView> views;
  for (const auto& each : all) {
    const bool is_same = !views.empty() && views.back().text == each.letter;
    if (!is_same) views.push_back({each.letter, linker.url(each.address), false});
    if (&each == here) views.back().is_here = true;
  }
  return views;
}

RowView row_of(const ViewContext& context, const Linker& linker, const LookUp& name) {
  const auto& vocabulary = context.vocabulary;
  ValueView head{std::string(name.name), linker.url(*name.entity)};
  if (name.is_alias) {
    head.note = fmt::format("{} {}", vocabulary.word("search.see"), name_of(*name.entity));
  }
  const auto* organisation = context.snapshot.organisation_of(*name.entity);
  ValueView place;
  if (organisation != nullptr) place.text = name_of(*organisation);
  return {{{std::move(head)}}, {{{{vocabulary.one(name.entity->kind)}}}, {{std::move(place)}}}};
}

// The engine is fetched at once with the script that asks for it first when it runs.
ScriptView make_search_script(const ViewContext& context, const Linker& linker) {
  auto script = make_script(context, linker, "search-page.js", true);
  const auto engine = make_script(context, linker, search_engine, false);
  script.imports.push_back({engine.url});
  script.imports.insert(script.imports.end(), engine.imports.begin(), engine.imports.end());
  return script;
}

}  // namespace

std::vector<LetterNames> names_by_letter(const Snapshot& snapshot) {
  std::vector<LetterNames> pages;
  for (auto& letter : letters_of(snapshot)) {
    const auto address = Addresses::names_with(in_address(letter.text));
    const auto names = std::make_shared<const std::vector<LookUp>>(std::move(letter.names));
    for (std::size_t part = 0; part * most_names < names->size(); ++part) {
      pages.push_back({letter.text, Addresses::part_of(address, part), part, names});
    }
  }
  return pages;
}

SearchPageView make_search_page(const ViewContext& context, const Menus& menus,
                                const std::vector<LetterNames>& all) {
  const Linker linker(context, way_to_root(Addresses::view(search_view)));
  SearchPageView page;
  page.title = context.vocabulary.word("views.search");
  page.shell = make_shell(context, linker, menus, page.title);
  if (page.shell.search) page.shell.scripts.push_back(make_search_script(context, linker));
  page.search = page.shell.search;
  page.letters = letters(linker, all, nullptr);
  return page;
}

SearchPageView make_letter_page(const ViewContext& context, const Menus& menus,
                                const std::vector<LetterNames>& all, const LetterNames& letter) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(letter.address));
  SearchPageView page;
  page.title = fmt::format("{} {}", vocabulary.word("search.names_with"), letter.letter);
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.breadcrumbs.push_back(
      {vocabulary.word("views.search"), linker.url(Addresses::view(search_view))});
  page.letters = letters(linker, all, &letter);
  page.names = TableView{page.title,
                         {{vocabulary.word("search.name")},
                          {vocabulary.word("search.kind")},
                          {vocabulary.word("search.organisation")}},
                         {}};
  for (const auto& name : names_on(letter)) {
    page.names->rows.push_back(row_of(context, linker, name));
  }
  return page;
}

}  // namespace waymark
