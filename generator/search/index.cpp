#include "search/index.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "base/parallel.hpp"
#include "search/compounds.hpp"
#include "search/word_counts.hpp"
#include "search/words.hpp"

namespace waymark {
namespace {

constexpr std::size_t chunk_size = 256;  // words or documents that one thread takes at a time

constexpr double title_impact = 120;
constexpr double alias_impact = 90;
constexpr double text_impact = 40;
constexpr double part_weight = 0.4;
constexpr double past_weight = 0.7;
constexpr double saturation = 1.2;     // BM25's k1
constexpr double length_weight = 0.5;  // BM25's b
// Of what SearchField names; titles and aliases count by themselves.
constexpr std::array<double, search_fields> text_weights = {0, 0, 3, 2.5, 1.5, 1};

// A stem that a word stands for, and how much.
struct Meaning {
  std::uint32_t stem = 0;
  bool is_part = false;
};

struct Stems {
  std::vector<std::string> all;               // by byte
  std::vector<std::vector<Meaning>> of_word;  // by the word's number
};

class StemFinder {
 public:
  StemFinder(const std::vector<std::string>& words, const IndexSettings& settings)
      : words_(words), settings_(settings), own_(words.size()), parts_(words.size()) {}

  [[nodiscard]] Stems find() {
    for_each_word(
        [&](const Stemmer& stemmer, std::size_t i) { own_[i] = stemmer.stem(words_[i]); });
    const StemSet known(own_.begin(), own_.end());
    const StemSet whole(settings_.whole_words.begin(), settings_.whole_words.end());
    for_each_word([&](const Stemmer& stemmer, std::size_t i) {
      if (!whole.contains(words_[i])) parts_[i] = compound_parts(words_[i], known, stemmer);
    });
    Stems stems;
    stems.all.assign(known.begin(), known.end());
    std::sort(stems.all.begin(), stems.all.end());
    for (std::size_t i = 0; i < words_.size(); ++i) stems.of_word.push_back(meanings(stems.all, i));
    return stems;
  }

 private:
  template <class Work>
  void for_each_word(Work work) const {
    parallel_for((words_.size() + chunk_size - 1) / chunk_size, settings_.jobs,
                 [&](std::size_t chunk) {
                   const Stemmer stemmer(settings_.language);
                   const auto end = std::min(words_.size(), (chunk + 1) * chunk_size);
                   for (auto i = chunk * chunk_size; i < end; ++i) work(stemmer, i);
                 });
  }

  [[nodiscard]] std::vector<Meaning> meanings(const std::vector<std::string>& all,
                                              std::size_t word) const {
    const auto number = [&](const std::string& stem) {
      return static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), stem) -
                                        all.begin());
    };
    std::vector<Meaning> made = {{number(own_[word]), false}};
    for (const auto& part : parts_[word]) made.push_back({number(part), true});
    return made;
  }

  const std::vector<std::string>& words_;
  const IndexSettings& settings_;
  std::vector<std::string> own_;
  std::vector<std::vector<std::string>> parts_;
};

// What one stem has gathered in one document.
struct Gathered {
  std::uint32_t stem = 0;
  double name = 0;  // the greatest impact in a title or an alias
  double text = 0;  // weighted frequency
};

double name_weight(double impact, std::size_t words) {
  return impact * (0.5 + 0.5 / std::sqrt(static_cast<double>(std::max<std::size_t>(words, 1))));
}

double text_frequency(const WordCount& count) {
  double frequency = 0;
  for (std::size_t field = 0; field < search_fields; ++field) {
    frequency += text_weights[field] * count.in[field];
  }
  return frequency;
}

bool is_in(const WordCount& count, SearchField field) {
  return count.in[static_cast<std::size_t>(field)] > 0;
}

// Each stem of the document once.
std::vector<Gathered> gather(const DocumentWords& document, const Stems& stems) {
  std::vector<Gathered> all;
  for (const auto& count : document.words) {
    double name = 0;
    if (is_in(count, SearchField::title)) name = name_weight(title_impact, document.title_words);
    if (is_in(count, SearchField::alias)) {
      name = std::max(name, name_weight(alias_impact, document.alias_words));
    }
    const auto text = text_frequency(count);
    for (const auto& meaning : stems.of_word[count.word]) {
      const auto weight = meaning.is_part ? part_weight : 1;
      all.push_back({meaning.stem, name * weight, text * weight});
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Gathered& a, const Gathered& b) { return a.stem < b.stem; });
  std::vector<Gathered> joined;
  for (const auto& each : all) {
    if (joined.empty() || joined.back().stem != each.stem) {
      joined.push_back(each);
    } else {
      joined.back().name = std::max(joined.back().name, each.name);
      joined.back().text += each.text;
    }
  }
  return joined;
}

double length_of(const std::vector<Gathered>& stems) {
  return std::accumulate(stems.begin(), stems.end(), 0.0,
                         [](double sum, const Gathered& each) { return sum + each.text; });
}

std::uint8_t as_impact(double value) {
  return static_cast<std::uint8_t>(std::clamp(std::lround(value), 1L, 255L));
}

class Collector {
 public:
  Collector(const std::vector<SearchDocument>& documents, const Stems& stems)
      : documents_(documents), terms_(stems.all.size()) {
    for (std::size_t i = 0; i < terms_.size(); ++i) terms_[i].stem = stems.all[i];
  }

  void add(std::uint32_t document, const std::vector<Gathered>& stems, double relative_length) {
    const auto past = documents_[document].holds ? 1 : past_weight;
    const auto slow = saturation * (1 - length_weight + length_weight * relative_length);
    for (const auto& each : stems) {
      auto& term = terms_[each.stem];
      ++term.documents;
      if (each.name > 0) term.names.push_back({document, as_impact(past * each.name)});
      if (each.text > 0) {
        const auto impact = text_impact * each.text / (each.text + slow);
        term.texts.push_back({document, as_impact(past * impact)});
      }
    }
  }

  [[nodiscard]] std::vector<SearchTerm> take() {
    for (auto& term : terms_) term.key = search_key(term.stem);
    std::sort(terms_.begin(), terms_.end(), [](const SearchTerm& a, const SearchTerm& b) {
      return std::tie(a.key, a.stem) < std::tie(b.key, b.stem);
    });
    return std::move(terms_);
  }

 private:
  const std::vector<SearchDocument>& documents_;
  std::vector<SearchTerm> terms_;
};

}  // namespace

std::vector<SearchTerm> index_documents(const std::vector<SearchDocument>& documents,
                                        const IndexSettings& settings) {
  const auto counts = count_words(documents, settings.stop_words, settings.jobs);
  const auto stems = StemFinder(counts.words, settings).find();
  std::vector<std::vector<Gathered>> gathered(documents.size());
  parallel_for(documents.size(), settings.jobs,
               [&](std::size_t i) { gathered[i] = gather(counts.documents[i], stems); });
  double total = 0;
  for (const auto& each : gathered) total += length_of(each);
  const auto mean =
      std::max(1.0, total / static_cast<double>(std::max<std::size_t>(1, gathered.size())));
  Collector collector(documents, stems);
  for (std::size_t i = 0; i < gathered.size(); ++i) {
    collector.add(static_cast<std::uint32_t>(i), gathered[i], length_of(gathered[i]) / mean);
  }
  return collector.take();
}

}  // namespace waymark
