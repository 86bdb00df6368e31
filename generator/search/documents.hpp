// What the search reads of each page: the entities' own texts and fields, not what pages tell of
// others, so that a word is found where it is written.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "view/context.hpp"

namespace waymark {

struct SearchDocument {
  std::string title;
  std::string address;               // from the site's root
  std::vector<std::string> aliases;  // and what readers may have called it before
  std::string kind;                  // "role"; "view" of a page that the generator makes
  std::string kind_name;             // "Roll"
  const Unit* unit = nullptr;        // the first that its fields name; null where none does
  const Unit* organisation = nullptr;
  std::string summary;
  std::string headings;
  std::string fields;
  std::string body;
  bool holds = true;  // on the day of the snapshot
};

// Documents made when they are asked for: a large site's texts are never held all at once.
struct DocumentSource {
  std::size_t count = 0;
  std::function<SearchDocument(std::size_t number)> make;  // from any thread
};

// By kind, by organisation, then as the content stands; pages that the generator makes come last.
// Lives no longer than `context`.
DocumentSource search_documents(const ViewContext& context);

}  // namespace waymark
