// The index's stems as files: which there are, and where they stand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "search/index.hpp"

namespace waymark {

// By the first letter of the key (`_` for what is not of a to z), those that begin with a digit
// left out: JSON with `words`, the stems with a space between, and `counts`, how many documents
// have each; `documents` tells that of every stem.
std::vector<std::pair<std::string, std::string>> words_files(
    const std::vector<IndexStem>& stems, const std::vector<std::uint32_t>& documents);

// Which stems stand in one file: from the one where the file before it ends to this `end`, by
// their places in order. All stems of one key stand in one file.
std::vector<std::size_t> ends_of_terms_files(const SearchIndex& index);

// `"stem":["NAMES","TEXTS"]`, with a comma before it where `out` has a term.
//
// Postings are groups of one impact, the greatest first: the impact, how many documents, and the
// gaps between these. Numbers have digits of five bits, the highest first; all but the last add 32;
// a digit is the character at its place in 0-9 A-Z a-z - _ (what JSON and URLs leave as it is).
void add_term(std::string& out, std::string_view stem, const SearchTerm& term);

}  // namespace waymark
