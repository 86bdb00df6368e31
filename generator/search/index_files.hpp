// The index as files that the reader's browser fetches a few of (assets/search/ reads them).
//
// `search/manifest.json` names all others, which are called by a digest of their bytes: pages need
// to know the manifest only, and a browser keeps the rest for as long as it likes.
//
// - facts: kinds, units and organisations, and which of them each document has;
// - words: by the first letter of its key, each stem and how many documents have it; numbers, of
//   which a portal has many and of whose like nobody asks, stand among the terms only;
// - terms: stems by key with their postings (term_files.hpp);
// - names: titles, addresses and aliases of some documents, and which files have their texts;
// - texts: summary and text of a few documents, for excerpts.
//
// 1. the documents' words and texts, a few at a time  2. the words' stems  3. terms  4. names
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "search/documents.hpp"
#include "search/stem_words.hpp"

namespace waymark {

// Lower-case hexadecimal digits, at least ten.
using Digest = std::string (*)(std::string_view bytes);

// Takes a file, its path from the site's root, and its bytes; from several threads at once, and in
// no order. No path comes twice.
using TakeFile = std::function<void(const std::string& path, std::string&& bytes)>;

// The same files for any number of jobs.
void make_index_files(const DocumentSource& source, const IndexSettings& settings, Digest digest,
                      const TakeFile& take);

}  // namespace waymark
