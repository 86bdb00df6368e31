// What the search's builder makes of texts: words, stems, parts of compounds, the index, its files.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/word_text.hpp"
#include "repository.hpp"
#include "search/compounds.hpp"
#include "search/index_files.hpp"
#include "search/plain_text.hpp"
#include "search/words.hpp"

namespace waymark::test {
namespace {

std::string words_of(std::string_view text) {
  std::string words;
  for_each_search_word(lower_case(text), [&](std::string_view word) {
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

const SearchTerm* find(const std::vector<SearchTerm>& terms, std::string_view stem) {
  const auto found = std::find_if(terms.begin(), terms.end(),
                                  [&](const SearchTerm& term) { return term.stem == stem; });
  return found == terms.end() ? nullptr : &*found;
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
  const auto terms = index_documents(
      {document("Läkemedelskommittén", ""), document("Rådet för läkemedel", "Kommittén och rådet."),
       document("Kommitté", "")},
      {"sv", {"och"}, {}, 1});
  const auto* committee = find(terms, "kommitté");
  REQUIRE(committee != nullptr);
  CHECK(committee->documents == 3);
  REQUIRE(committee->names.size() == 2);
  CHECK(committee->names[0].impact == 48);  // 120 × 0,4, a part of a compound
  CHECK(committee->names[1].impact == 120);
  REQUIRE(committee->texts.size() == 1);
  CHECK(committee->texts[0].document == 1);
  CHECK(committee->texts[0].impact < 40);
  CHECK(find(terms, "och") == nullptr);
  CHECK(committee->key == "kommitte");
}

TEST_CASE("what no longer holds counts less") {
  auto past = document("Policy", "");
  past.holds = false;
  const auto terms = index_documents({past, document("Policy", "")}, {"sv", {}, {}, 1});
  REQUIRE(terms.size() == 1);
  CHECK(terms[0].names[0].impact == 84);
  CHECK(terms[0].names[1].impact == 120);
}

std::string first_letters(std::string_view bytes) {
  return std::string("digest-") + static_cast<char>('a' + bytes.size() % 26) + "0000";
}

TEST_CASE("the index is the same on one thread and on many") {
  std::vector<SearchDocument> documents;
  for (int i = 0; i < 600; ++i) {
    documents.push_back(document("Titel " + std::to_string(i % 90),
                                 "Uppdraget gäller sjukvårdsplan nummer " + std::to_string(i)));
  }
  const auto one = index_files(documents, {"sv", {}, {}, 1}, &first_letters);
  const auto many = index_files(documents, {"sv", {}, {}, 7}, &first_letters);
  REQUIRE(one.size() == many.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    CHECK(one[i].path == many[i].path);
    CHECK(one[i].bytes == many[i].bytes);
  }
}

}  // namespace
}  // namespace waymark::test
