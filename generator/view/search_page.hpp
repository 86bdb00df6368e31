// The page of search results, and the portal's names from A to Ö for those who come to it without
// scripts.
#pragma once

#include <memory>

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct LetterView {
  std::string text;
  std::string url;
  bool is_here = false;

  static constexpr auto fields() {
    return view_fields(view_field<&LetterView::text>("text"), view_field<&LetterView::url>("url"),
                       view_field<&LetterView::is_here>("is_here"));
  }
};

struct SearchPageView {
  ShellView shell;
  std::string title;
  std::optional<SearchView> search;  // of the page of results
  std::vector<LetterView> letters;
  std::optional<TableView> names;  // that begin with one letter

  static constexpr auto fields() {
    return view_fields(view_field<&SearchPageView::shell>("shell"),
                       view_field<&SearchPageView::title>("title"),
                       view_field<&SearchPageView::search>("search"),
                       view_field<&SearchPageView::letters>("letters"),
                       view_field<&SearchPageView::names>("names"));
  }
};

// What one looks up: an entity under its name or under one of its aliases.
struct LookUp {
  std::string_view name;
  const Entity* entity = nullptr;
  bool is_alias = false;
};

// A page of the names that begin with one letter.
struct LetterNames {
  std::string letter;  // "Å"; "#" of what begins with none
  std::string address;
  std::size_t part = 0;  // of the letter's names, once they are in order
  std::shared_ptr<const std::vector<LookUp>> names;  // of the letter, as the content stands
};

// By the alphabet; a letter with many names has several pages, the first of which is the letter's.
std::vector<LetterNames> names_by_letter(const Snapshot& snapshot);

SearchPageView make_search_page(const ViewContext& context, const Menus& menus,
                                const std::vector<LetterNames>& all);

SearchPageView make_letter_page(const ViewContext& context, const Menus& menus,
                                const std::vector<LetterNames>& all, const LetterNames& letter);

}  // namespace waymark
