#include "search/term_files.hpp"

#include <array>
#include <map>

#include "base/json_writer.hpp"

namespace waymark {
namespace {

// Bytes before compression, more or less: a query needs one or two such files for each word.
constexpr std::size_t terms_file_size = 12'000;

bool begins_with_digit(const IndexStem& stem) {
  return !stem.key.empty() && stem.key.front() >= '0' && stem.key.front() <= '9';
}

std::string letter_of(const IndexStem& stem) {
  const auto first = stem.key.empty() ? '\0' : stem.key.front();
  return first >= 'a' && first <= 'z' ? std::string(1, first) : "_";
}

std::string words_file(const std::vector<IndexStem>& stems,
                       const std::vector<std::uint32_t>& documents,
                       const std::vector<std::size_t>& places) {
  std::string words;
  for (const auto place : places) {
    if (!words.empty()) words += ' ';
    words += stems[place].stem;
  }
  std::string bytes;
  JsonWriter json(bytes, 0);
  json.begin_object();
  json.member("words", words);
  json.array("counts", [&] {
    for (const auto place : places) json.number(documents[place]);
  });
  json.end_object();
  return bytes;
}

void add_number(std::string& out, std::uint32_t number) {
  constexpr std::string_view digits =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  constexpr unsigned bits = 5;
  constexpr std::uint32_t more = 1U << bits;
  unsigned shift = 0;
  while (number >> shift >= more) shift += bits;
  for (; shift > 0; shift -= bits) out += digits[more + (number >> shift) % more];
  out += digits[number % more];
}

void add_postings(std::string& out, const std::vector<Posting>& postings) {
  std::array<std::vector<std::uint32_t>, greatest_impact + 1> by_impact;
  for (const auto& posting : postings) by_impact[posting.impact].push_back(posting.document);
  for (std::uint32_t impact = greatest_impact; impact > 0; --impact) {
    const auto& documents = by_impact[impact];
    if (documents.empty()) continue;
    add_number(out, impact);
    add_number(out, static_cast<std::uint32_t>(documents.size()));
    std::uint32_t last = 0;
    for (const auto document : documents) {
      add_number(out, document - last);
      last = document;
    }
  }
}

}  // namespace

std::vector<std::pair<std::string, std::string>> words_files(
    const std::vector<IndexStem>& stems, const std::vector<std::uint32_t>& documents) {
  std::map<std::string, std::vector<std::size_t>> letters;
  for (std::size_t i = 0; i < stems.size(); ++i) {
    if (!begins_with_digit(stems[i])) letters[letter_of(stems[i])].push_back(i);
  }
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& [letter, places] : letters) {
    files.emplace_back(letter, words_file(stems, documents, places));
  }
  return files;
}

std::vector<std::size_t> ends_of_terms_files(const SearchIndex& index) {
  const auto& stems = index.stems();
  std::vector<std::size_t> ends;
  std::size_t size = 0;
  for (std::size_t i = 0; i < stems.size(); ++i) {
    if (size > terms_file_size && stems[i].key != stems[i - 1].key) {
      ends.push_back(i);
      size = 0;
    }
    size += stems[i].stem.size() + 3 * index.most_postings(stems[i]);
  }
  if (!stems.empty()) ends.push_back(stems.size());
  return ends;
}

// A stem has letters and digits only: nothing that JSON would escape.
void add_term(std::string& out, std::string_view stem, const SearchTerm& term) {
  out += out.empty() ? "" : ",";
  out += '"';
  out += stem;
  out += "\":[\"";
  add_postings(out, term.names);
  out += "\",\"";
  add_postings(out, term.texts);
  out += "\"]";
}

}  // namespace waymark
