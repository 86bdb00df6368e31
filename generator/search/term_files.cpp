#include "search/term_files.hpp"

#include <fmt/format.h>

#include <map>

#include "base/json_writer.hpp"

namespace waymark {
namespace {

// Bytes before compression: a query needs one or two such files for each word.
constexpr std::size_t terms_file_size = 12'000;

bool begins_with_digit(const SearchTerm& term) {
  return !term.key.empty() && term.key.front() >= '0' && term.key.front() <= '9';
}

std::string letter_of(const SearchTerm& term) {
  const auto first = term.key.empty() ? '\0' : term.key.front();
  return first >= 'a' && first <= 'z' ? std::string(1, first) : "_";
}

std::string words_file(const std::vector<const SearchTerm*>& terms) {
  std::string words;
  for (const auto* term : terms) {
    if (!words.empty()) words += ' ';
    words += term->stem;
  }
  std::string bytes;
  JsonWriter json(bytes, 0);
  json.begin_object();
  json.member("words", words);
  json.array("counts", [&] {
    for (const auto* term : terms) json.number(term->documents);
  });
  json.end_object();
  return bytes;
}

void add_postings(std::string& out, const std::vector<Posting>& postings) {
  out += '[';
  std::uint32_t last = 0;
  for (const auto& posting : postings) {
    if (out.back() != '[') out += ',';
    out += fmt::format_int(posting.document - last).str();
    out += ',';
    out += fmt::format_int(posting.impact).str();
    last = posting.document;
  }
  out += ']';
}

// A stem has letters and digits only: nothing that JSON would escape.
void add_term(std::string& out, const SearchTerm& term) {
  out += out.empty() ? "{\"" : ",\"";
  out += term.stem;
  out += "\":[";
  add_postings(out, term.names);
  out += ',';
  add_postings(out, term.texts);
  out += ']';
}

}  // namespace

std::vector<KeyedFile> words_files(const std::vector<SearchTerm>& terms) {
  std::map<std::string, std::vector<const SearchTerm*>> letters;
  for (const auto& term : terms) {
    if (!begins_with_digit(term)) letters[letter_of(term)].push_back(&term);
  }
  std::vector<KeyedFile> files;
  for (const auto& [letter, of_letter] : letters) files.emplace_back(letter, words_file(of_letter));
  return files;
}

std::vector<KeyedFile> terms_files(const std::vector<SearchTerm>& terms) {
  std::vector<KeyedFile> files;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const bool is_new_key = i == 0 || terms[i].key != terms[i - 1].key;
    if (files.empty() || (is_new_key && files.back().second.size() > terms_file_size)) {
      if (!files.empty()) files.back().second += '}';
      files.emplace_back(terms[i].key, std::string());
    }
    add_term(files.back().second, terms[i]);
  }
  if (!files.empty()) files.back().second += '}';
  return files;
}

}  // namespace waymark
