// The index as files that the reader's browser fetches a few of (assets/search/ reads them).
//
// `search/manifest.json` names all others, which are called by a digest of their bytes: pages need
// to know the manifest only, and a browser keeps the rest for as long as it likes.
//
// - facts: kinds, units and organisations, and which of them each document has;
// - words: by the first letter of its key, each stem and how many documents have it; numbers, of
//   which a portal has many and of whose like nobody asks, stand among the terms only;
// - terms: stems by key with their postings, gaps in place of document numbers;
// - names: titles, addresses and aliases of 16 documents, and which files have their texts;
// - texts: summary and text of 2 documents, for excerpts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/index.hpp"

namespace waymark {

struct IndexFile {
  std::string path;  // from the site's root
  std::string bytes;
};

// Lower-case hexadecimal digits, at least ten.
using Digest = std::string (*)(std::string_view bytes);

std::vector<IndexFile> index_files(const std::vector<SearchDocument>& documents,
                                   const IndexSettings& settings, Digest digest);

}  // namespace waymark
