#include "view/search_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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

std::vector<LookUp> all_names(const Snapshot& snapshot) {
  std::vector<LookUp> names;
  for (const auto& entity : snapshot.entities()) {
    const std::string name(name_of(*entity));
    names.push_back({collation_key(name), name, entity.get(), false});
    for (const auto& alias : entity->aliases) {
      names.push_back({collation_key(alias.value), alias.value, entity.get(), true});
    }
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const LookUp& a, const LookUp& b) { return a.key < b.key; });
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
  ValueView head{name.name, linker.url(*name.entity)};
  if (name.is_alias) {
    head.note = fmt::format("{} {}", vocabulary.word("search.see"), name_of(*name.entity));
  }
  const auto* organisation = context.snapshot.organisation_of(*name.entity);
  ValueView place;
  if (organisation != nullptr) place.text = name_of(*organisation);
  return {{{std::move(head)}}, {{{{vocabulary.one(name.entity->kind)}}}, {{std::move(place)}}}};
}

}  // namespace

std::vector<LetterNames> names_by_letter(const Snapshot& snapshot) {
  std::vector<LetterNames> all;
  std::size_t part = 0;
  for (auto& name : all_names(snapshot)) {
    auto letter = letter_of(name.name);
    const bool is_new = all.empty() || all.back().letter != letter;
    if (is_new || all.back().names.size() == most_names) {
      part = is_new ? 0 : part + 1;
      const auto address = Addresses::names_with(in_address(letter));
      all.push_back({letter, Addresses::part_of(address, part), {}});
    }
    all.back().names.push_back(std::move(name));
  }
  return all;
}

SearchPageView make_search_page(const ViewContext& context, const Menus& menus,
                                const std::vector<LetterNames>& all) {
  const Linker linker(context, way_to_root(Addresses::view(search_view)));
  SearchPageView page;
  page.title = context.vocabulary.word("views.search");
  page.shell = make_shell(context, linker, menus, page.title);
  if (page.shell.search)
    page.shell.scripts.push_back(make_script(context, linker, "search-page.js", true));
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
  for (const auto& name : letter.names) page.names->rows.push_back(row_of(context, linker, name));
  return page;
}

}  // namespace waymark
