#include "search/index_files.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>

#include "base/json_writer.hpp"
#include "base/parallel.hpp"
#include "search/facts_file.hpp"
#include "search/term_files.hpp"
#include "urls/addresses.hpp"

namespace waymark {
namespace {

constexpr std::size_t digest_size = 10;
// A page of results needs the files of twenty documents that lie anywhere: small ones cost it less.
constexpr std::size_t names_each = 16;
constexpr std::size_t texts_each = 2;
static_assert(names_each % texts_each == 0);
constexpr std::size_t longest_text = 4000;  // code points of a text that excerpts are cut from

class FileMaker {
 public:
  FileMaker(const std::vector<SearchDocument>& documents, const IndexSettings& settings,
            Digest digest)
      : documents_(documents), settings_(settings), digest_(digest) {}

  std::vector<IndexFile> files() {
    const auto terms = index_documents(documents_, settings_);
    std::string manifest;
    JsonWriter json(manifest, 0);
    json.begin_object();
    json.member("version", 2);
    json.member("language", settings_.language);
    json.member("documents", static_cast<std::int64_t>(documents_.size()));
    json.member("facts", keep(facts_file(documents_)));
    add_terms(json, terms);
    texts_ = keep_blocks(texts_each, &FileMaker::text_block);
    json.member("names", joined(keep_blocks(names_each, &FileMaker::name_block)));
    json.member("names_each", names_each);
    json.member("texts_each", texts_each);
    json.array("stop", [&] {
      for (const auto& word : settings_.stop_words) json.text(word);
    });
    json.object("compounds", [&] {
      for (const auto& word : settings_.whole_words) json.array(word, [] {});
    });
    json.end_object();
    files_.push_back({Addresses::search_manifest(), std::move(manifest)});
    return std::move(files_);
  }

 private:
  using Block = std::string (FileMaker::*)(std::size_t first, std::size_t end) const;

  // Returns its name.
  std::string keep(std::string bytes) {
    auto name = digest_(bytes).substr(0, digest_size);
    files_.push_back({Addresses::search_file(name), std::move(bytes)});
    return name;
  }

  void add_terms(JsonWriter& json, const std::vector<SearchTerm>& terms) {
    json.object("words", [&] {
      for (auto& [letter, bytes] : words_files(terms)) json.member(letter, keep(std::move(bytes)));
    });
    json.array("terms", [&] {
      for (auto& [key, bytes] : terms_files(terms)) {
        json.begin_array();
        json.text(key);
        json.text(keep(std::move(bytes)));
        json.end_array();
      }
    });
  }

  // Returns their names.
  std::vector<std::string> keep_blocks(std::size_t each, Block make) {
    std::vector<std::string> names((documents_.size() + each - 1) / each);
    std::vector<IndexFile> made(names.size());
    parallel_for(names.size(), settings_.jobs, [&](std::size_t i) {
      made[i].bytes = (this->*make)(i * each, std::min(documents_.size(), (i + 1) * each));
      names[i] = digest_(made[i].bytes).substr(0, digest_size);
      made[i].path = Addresses::search_file(names[i]);
    });
    std::move(made.begin(), made.end(), std::back_inserter(files_));
    return names;
  }

  static std::string joined(std::span<const std::string> names) {
    return std::accumulate(names.begin(), names.end(), std::string());
  }

  // With the names of the files of their texts.
  [[nodiscard]] std::string name_block(std::size_t first, std::size_t end) const {
    std::string bytes;
    JsonWriter json(bytes, 0);
    json.begin_object();
    json.key("names");
    fill_block(json, first, end, [&](const SearchDocument& document) {
      json.text(document.title);
      json.text(document.address);
      json.begin_array();
      for (const auto& alias : document.aliases) json.text(alias);
      json.end_array();
    });
    const auto block = std::span(texts_).subspan(first / texts_each);
    json.member("texts", joined(block.first(std::min(block.size(), names_each / texts_each))));
    json.end_object();
    return bytes;
  }

  [[nodiscard]] std::string text_block(std::size_t first, std::size_t end) const {
    std::string bytes;
    JsonWriter json(bytes, 0);
    fill_block(json, first, end, [&](const SearchDocument& document) {
      json.text(document.summary);
      auto text = document.body;
      if (!text.empty() && !document.fields.empty()) text += ' ';
      text += document.fields;
      json.text(std::string_view(text).substr(0, code_point_offset(text, longest_text)));
    });
    return bytes;
  }

  template <class Fill>
  void fill_block(JsonWriter& json, std::size_t first, std::size_t end, Fill fill) const {
    json.begin_array();
    for (auto i = first; i < end; ++i) {
      json.begin_array();
      fill(documents_[i]);
      json.end_array();
    }
    json.end_array();
  }

  const std::vector<SearchDocument>& documents_;
  const IndexSettings& settings_;
  Digest digest_;
  std::vector<IndexFile> files_;
  std::vector<std::string> texts_;  // names of the files with texts, in order
};

bool is_before(const IndexFile& a, const IndexFile& b) { return a.path < b.path; }
bool is_same(const IndexFile& a, const IndexFile& b) { return a.path == b.path; }

}  // namespace

std::vector<IndexFile> index_files(const std::vector<SearchDocument>& documents,
                                   const IndexSettings& settings, Digest digest) {
  auto files = FileMaker(documents, settings, digest).files();
  // Two blocks with the same bytes are one file.
  std::sort(files.begin(), files.end(), &is_before);
  files.erase(std::unique(files.begin(), files.end(), &is_same), files.end());
  return files;
}

}  // namespace waymark
