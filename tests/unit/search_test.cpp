// What the search's builder makes of texts: words, stems, parts of compounds, the index, its files.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "repository.hpp"
#include "search/compounds.hpp"
#include "search/index.hpp"
#include "search/index_files.hpp"
#include "search/plain_text.hpp"
#include "search/term_files.hpp"
#include "search/words.hpp"

namespace waymark::test {
namespace {

std::string words_of(std::string_view text) {
  std::string words;
  for_each_search_word(text, [&](std::string_view word) {
    if (!words.empty()) words += ' ';
    words += word;
  });
  return words;
}

std::string parts_of(std::string_view word, const StemSet& stems) {
  std::string parts;
  for (const auto& part : compound_parts(word, stems, Stemmer("sv"))) {
    if (!parts.empty()) parts += ' ';
    parts += part;
  }
  return parts;
}

SearchDocument document(std::string title, std::string body) {
  SearchDocument made;
  made.title = std::move(title);
  made.address = "x.html";
  made.kind = "page";
  made.kind_name = "Sida";
  made.body = std::move(body);
  return made;
}

SearchIndex index_of(const std::vector<SearchDocument>& documents, const IndexSettings& settings) {
  ChunkCounter counter(settings.stop_words);
  std::vector<bool> holds;
  for (const auto& each : documents) {
    counter.add(each);
    holds.push_back(each.holds);
  }
  std::vector<CountedChunk> chunks;
  chunks.push_back(counter.take());
  return SearchIndex(std::move(chunks), holds, settings);
}

const IndexStem* find(const SearchIndex& index, std::string_view stem) {
  const auto& stems = index.stems();
  const auto found = std::find_if(stems.begin(), stems.end(),
                                  [&](const IndexStem& each) { return each.stem == stem; });
  return found == stems.end() ? nullptr : &*found;
}

TEST_CASE("words are runs of letters and digits, and joined ones a word together") {
  CHECK(words_of("Rådet, och § 75!") == "rådet och 75");
  CHECK(words_of("IT-system") == "it system itsystem");
  CHECK(words_of("RS 2024-05699.") == "rs 2024 05699 202405699");
  CHECK(words_of("lag (2018:1937)") == "lag 2018 1937 20181937");
  CHECK(words_of("a - b, i-") == "");
  CHECK(words_of("ett-två-tre-fyra-fem") == "ett två tre fyra fem");
  CHECK(words_of("🙂") == "");
}

TEST_CASE("stems are those that the browser finds, too") {
  const Stemmer stemmer("sv");
  std::istringstream pairs(read_file(repository() / "tests/search/stems.txt"));
  std::size_t count = 0;
  for (std::string line; std::getline(pairs, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto tab = line.find('\t');
    CHECK_MESSAGE(stemmer.stem(line.substr(0, tab)) == line.substr(tab + 1), line);
    ++count;
  }
  CHECK(count > 100);
}

TEST_CASE("a language that Snowball does not know has words as they are") {
  CHECK(Stemmer("tlh").stem("kommittén") == "kommittén");
  CHECK(Stemmer("en").stem("committees") == "committe");
}

TEST_CASE("compounds are taken apart by words that stand by themselves") {
  const StemSet stems = {"läkemedel", "kommitté", "utbildning", "plan", "sjuk", "vård", "avtal"};
  CHECK(parts_of("läkemedelskommittén", stems) == "läkemedel kommitté");
  CHECK(parts_of("utbildningsplanerna", stems) == "utbildning plan");
  CHECK(parts_of("sjukvårdsavtal", stems) == "sjuk vård avtal");
  CHECK(parts_of("utbildning", stems) == "");
  CHECK(parts_of("kommitté", stems) == "");
  CHECK(parts_of("läkemedelsråd", stems) == "");
  CHECK(parts_of("sjukvård2025", stems) == "");
}

TEST_CASE("people read HTML without its tags") {
  CHECK(plain_text("<p>Ett <em>gott</em>\n<a href=\"x\">råd</a>.</p><ul><li>A &amp; B</li></ul>") ==
        "Ett gott råd. A & B");
  CHECK(plain_text("<h2>Rubrik</h2><p>text") == "Rubrik text");
  CHECK(plain_text("<") == "");
}

TEST_CASE("a title counts more than a text, a whole title more than a part of one") {
  const auto index =
      index_of({document("Läkemedelskommittén", ""),
                document("Rådet för läkemedel", "Kommittén och rådet."), document("Kommitté", "")},
               {"sv", {"och"}, {}, 1});
  const auto* stem = find(index, "kommitté");
  REQUIRE(stem != nullptr);
  CHECK(stem->key == "kommitte");
  const auto committee = index.term(*stem);
  CHECK(committee.documents == 3);
  REQUIRE(committee.names.size() == 2);
  CHECK(committee.names[0].impact == 24);  // 60 × 0,4, a part of a compound
  CHECK(committee.names[1].impact == 60);
  REQUIRE(committee.texts.size() == 1);
  CHECK(committee.texts[0].document == 1);
  CHECK(committee.texts[0].impact < 20);
  CHECK(find(index, "och") == nullptr);
}

TEST_CASE("what no longer holds counts less") {
  auto past = document("Policy", "");
  past.holds = false;
  const auto index = index_of({past, document("Policy", "")}, {"sv", {}, {}, 1});
  REQUIRE(index.stems().size() == 1);
  const auto term = index.term(index.stems()[0]);
  CHECK(term.names[0].impact == 42);
  CHECK(term.names[1].impact == 60);
}

TEST_CASE("postings are groups of one impact, with the gaps between documents") {
  SearchTerm term;
  term.names = {{3, 60}};
  term.texts = {{0, 7}, {31, 20}, {33, 7}, {2000, 20}};
  std::string packed;
  add_term(packed, "rad", term);
  add_term(packed, "råd", {});
  // 60 is 1 × 32 + 28; 1969, from 31 to 2000, is (1 × 32 + 29) × 32 + 17.
  CHECK(packed == R"("rad":["XS13","K2VXzH720X1"],"råd":["",""])");
}

std::string first_letters(std::string_view bytes) {
  return fmt::format("{:010x}", std::hash<std::string_view>()(bytes) & 0xFFFFFFFFFFU);
}

std::map<std::string, std::string> files_of(const std::vector<SearchDocument>& documents,
                                            std::size_t jobs) {
  std::map<std::string, std::string> files;
  std::mutex mutex;
  make_index_files({documents.size(), [&](std::size_t i) { return documents[i]; }},
                   {"sv", {}, {}, jobs}, &first_letters,
                   [&](const std::string& path, std::string&& bytes) {
                     const std::lock_guard lock(mutex);
                     CHECK(files.emplace(path, std::move(bytes)).second);
                   });
  return files;
}

TEST_CASE("the index is the same on one thread and on many") {
  std::vector<SearchDocument> documents;
  for (int i = 0; i < 600; ++i) {
    documents.push_back(document("Titel " + std::to_string(i % 90),
                                 "Uppdraget gäller sjukvårdsplan nummer " + std::to_string(i)));
  }
  // The same bytes twice are one file.
  for (int i = 0; i < 8; ++i) documents.push_back(document("Titel", "Samma text."));
  const auto files = files_of(documents, 1);
  CHECK(files == files_of(documents, 7));
  CHECK(files.size() > 150);
}

}  // namespace
}  // namespace waymark::test
