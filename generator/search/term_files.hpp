// The index's stems as files: which there are, and where they stand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "search/index.hpp"

namespace waymark {

// A file and what it is found by.
using KeyedFile = std::pair<std::string, std::string>;

// By the first letter of the key ("0" a digit, "_" what is not of a to z): JSON with `words`, the
// stems with a space between, and `counts`, the documents that have each.
std::vector<KeyedFile> words_files(const std::vector<SearchTerm>& terms);

// By the key of the first stem: JSON from stem to its postings in names and in texts, as document
// (a gap, after the first), impact, document, impact ... All stems of one key stand in one file.
std::vector<KeyedFile> terms_files(const std::vector<SearchTerm>& terms);

}  // namespace waymark
