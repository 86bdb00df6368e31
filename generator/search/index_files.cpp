#include "search/index_files.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <numeric>
#include <set>
#include <span>
#include <utility>

#include "base/json_writer.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "search/facts_file.hpp"
#include "search/index.hpp"
#include "search/term_files.hpp"
#include "urls/addresses.hpp"

namespace waymark {
namespace {

constexpr int format_version = 3;
constexpr std::size_t digest_size = 10;
// A page of results needs the files of ten documents that lie anywhere: small ones cost it less.
constexpr std::size_t texts_each = 4;
constexpr std::size_t longest_text = 3600;  // code points of a text that excerpts are cut from
// Documents that one thread counts the words of at a time.
constexpr std::size_t chunk_size = 128;
static_assert(chunk_size % texts_each == 0);

// How many names stand in one file. Few files are soon fetched, and on a large site small ones cost
// less: the names of the best two dozen documents are read to put these in order.
std::size_t names_in_file(std::size_t documents) {
  constexpr std::array<std::pair<std::size_t, std::size_t>, 2> steps = {{{2'000, 64}, {5'000, 32}}};
  for (const auto& [most, names] : steps) {
    if (documents <= most) return names;
  }
  return 16;
}

constexpr std::size_t parts(std::size_t whole, std::size_t each) {
  return (whole + each - 1) / each;
}

std::string joined(std::span<const std::string> names) {
  return std::accumulate(names.begin(), names.end(), std::string());
}

std::string text_of(const SearchDocument& document) {
  auto text = document.body;
  if (!text.empty() && !document.fields.empty()) text += ' ';
  text += document.fields;
  text.resize(code_point_offset(text, longest_text));
  return text;
}

class FileMaker {
 public:
  FileMaker(const DocumentSource& source, const IndexSettings& settings, Digest digest,
            const TakeFile& take)
      : source_(source),
        settings_(settings),
        digest_(digest),
        take_(take),
        names_each_(names_in_file(source.count)),
        documents_(source.count),
        texts_(parts(source.count, texts_each)) {}

  void make() {
    std::string manifest;
    JsonWriter json(manifest, 0);
    json.begin_object();
    json.member("version", format_version);
    json.member("language", settings_.language);
    json.member("documents", static_cast<std::int64_t>(source_.count));
    add_terms(json);
    json.member("facts", keep(facts_file(documents_)));
    json.member("names", joined(keep_names()));
    json.member("names_each", static_cast<std::int64_t>(names_each_));
    json.member("texts_each", texts_each);
    json.array("stop", [&] {
      for (const auto& word : settings_.stop_words) json.text(word);
    });
    json.object("compounds", [&] {
      for (const auto& word : settings_.whole_words) json.array(word, [] {});
    });
    json.end_object();
    take_(Addresses::search_manifest(), std::move(manifest));
  }

 private:
  // Returns its name. Files with the same bytes are one.
  std::string keep(std::string bytes) {
    auto name = digest_(bytes).substr(0, digest_size);
    {
      const std::lock_guard lock(mutex_);
      if (!names_.insert(name).second) return name;
    }
    take_(Addresses::search_file(name), std::move(bytes));
    return name;
  }

  std::vector<CountedChunk> count_words() {
    std::vector<CountedChunk> chunks(parts(source_.count, chunk_size));
    parallel_for(chunks.size(), settings_.jobs, [&](std::size_t i) {
      ChunkCounter counter(settings_.stop_words);
      const auto end = std::min(source_.count, (i + 1) * chunk_size);
      for (auto at = i * chunk_size; at < end; at += texts_each) {
        read_documents(at, std::min(end, at + texts_each), counter);
      }
      chunks[i] = counter.take();
    });
    return chunks;
  }

  // Counts and keeps the texts, of which the documents that stay have none.
  void read_documents(std::size_t first, std::size_t end, ChunkCounter& counter) {
    std::string bytes;
    JsonWriter json(bytes, 0);
    json.begin_array();
    for (auto i = first; i < end; ++i) {
      auto document = source_.make(i);
      counter.add(document);
      json.begin_array();
      json.text(document.summary);
      json.text(text_of(document));
      json.end_array();
      for (auto* text : {&document.summary, &document.headings, &document.fields, &document.body}) {
        std::string().swap(*text);  // assigning would keep the memory
      }
      documents_[i] = std::move(document);
    }
    json.end_array();
    texts_[first / texts_each] = keep(std::move(bytes));
  }

  void add_terms(JsonWriter& json) {
    auto chunks = count_words();
    std::vector<bool> holds;
    for (const auto& document : documents_) holds.push_back(document.holds);
    const SearchIndex index(std::move(chunks), holds, settings_);
    const auto ends = ends_of_terms_files(index);
    std::vector<std::uint32_t> documents(index.stems().size());
    const auto names = keep_terms(index, ends, documents);
    json.array("terms", [&] {
      for (std::size_t i = 0; i < ends.size(); ++i) {
        json.begin_array();
        json.text(index.stems()[i == 0 ? 0 : ends[i - 1]].key);
        json.text(names[i]);
        json.end_array();
      }
    });
    json.object("words", [&] {
      for (auto& [letter, bytes] : words_files(index.stems(), documents)) {
        json.member(letter, keep(std::move(bytes)));
      }
    });
  }

  // Returns their names, and how many documents have each stem.
  std::vector<std::string> keep_terms(const SearchIndex& index,
                                      const std::vector<std::size_t>& ends,
                                      std::vector<std::uint32_t>& documents) {
    std::vector<std::string> names(ends.size());
    parallel_for(ends.size(), settings_.jobs, [&](std::size_t i) {
      std::string terms;
      for (auto at = i == 0 ? 0 : ends[i - 1]; at < ends[i]; ++at) {
        const auto term = index.term(index.stems()[at]);
        documents[at] = term.documents;
        add_term(terms, index.stems()[at].stem, term);
      }
      names[i] = keep("{" + terms + "}");
    });
    return names;
  }

  // Returns their names.
  std::vector<std::string> keep_names() {
    std::vector<std::string> names(parts(documents_.size(), names_each_));
    parallel_for(names.size(), settings_.jobs, [&](std::size_t i) {
      const auto all = std::span(documents_).subspan(i * names_each_);
      names[i] = keep(names_file(all.first(std::min(all.size(), names_each_)), i));
    });
    return names;
  }

  // With the names of the files of their texts.
  [[nodiscard]] std::string names_file(std::span<const SearchDocument> documents,
                                       std::size_t number) const {
    std::string bytes;
    JsonWriter json(bytes, 0);
    json.begin_object();
    json.array("names", [&] {
      for (const auto& document : documents) {
        json.begin_array();
        json.text(document.title);
        json.text(document.address);
        json.begin_array();
        for (const auto& alias : document.aliases) json.text(alias);
        json.end_array();
        json.end_array();
      }
    });
    const auto each = names_each_ / texts_each;
    const auto texts = std::span(texts_).subspan(number * each);
    json.member("texts", joined(texts.first(std::min(texts.size(), each))));
    json.end_object();
    return bytes;
  }

  const DocumentSource& source_;
  const IndexSettings& settings_;
  Digest digest_;
  const TakeFile& take_;
  std::size_t names_each_;
  std::vector<SearchDocument> documents_;  // without their texts
  std::vector<std::string> texts_;         // names of the files with texts, in order
  std::mutex mutex_;
  std::set<std::string> names_;  // guarded by mutex_
};

}  // namespace

void make_index_files(const DocumentSource& source, const IndexSettings& settings, Digest digest,
                      const TakeFile& take) {
  FileMaker(source, settings, digest, take).make();
}

}  // namespace waymark
