#include "search/index.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace waymark {
namespace {

constexpr float text_impact = 20;
constexpr float part_weight = 0.4F;
constexpr float past_weight = 0.7F;
constexpr float saturation = 1.2F;     // BM25's k1
constexpr float length_weight = 0.5F;  // BM25's b
constexpr float halves = 0.5F;         // WordCount::text counts them

// What one stem has gathered in one document.
struct Gathered {
  float name = 0;  // the greatest impact in a title or an alias
  float text = 0;  // weighted frequency
};

// Adds up by document; used again and again by one thread.
class Gathering {
 public:
  void prepare(std::size_t documents) {
    if (all_.size() < documents) all_.resize(documents);
  }

  void add(std::uint32_t document, float name, float text) {
    auto& at = all_[document];
    if (at.name == 0 && at.text == 0) found_.push_back(document);
    at.name = std::max(at.name, name);
    at.text += text;
  }

  // In order, and forgets it.
  template <class Use>
  void take(Use use) {
    std::sort(found_.begin(), found_.end());
    for (const auto document : found_) use(document, std::exchange(all_[document], {}));
    found_.clear();
  }

 private:
  std::vector<Gathered> all_;
  std::vector<std::uint32_t> found_;
};

std::uint8_t as_impact(float value) {
  return static_cast<std::uint8_t>(std::clamp<long>(std::lround(value), 1, greatest_impact));
}

}  // namespace

SearchIndex::SearchIndex(std::vector<CountedChunk> chunks, const std::vector<bool>& holds,
                         const IndexSettings& settings)
    : factors_(holds.size()) {
  const auto words = number_words(chunks);
  collect(std::move(chunks));
  stems_ = stems_of(words, settings);
  weigh(holds);
}

// Gives the words numbers of the whole site, by their first document.
std::vector<std::string> SearchIndex::number_words(std::vector<CountedChunk>& chunks) {
  std::unordered_map<std::string, std::uint32_t, TransparentHash, std::equal_to<>> numbers;
  std::vector<std::string> words;
  for (auto& chunk : chunks) {
    std::vector<std::uint32_t> own;
    own.reserve(chunk.words.size());
    for (const auto& word : chunk.words) {
      const auto [known, is_new] =
          numbers.try_emplace(word, static_cast<std::uint32_t>(words.size()));
      if (is_new) words.push_back(word);
      own.push_back(known->second);
    }
    chunk.words = std::vector<std::string>();
    ends_.resize(words.size());
    for (auto& count : chunk.counts) {
      count.word = own[count.word];
      ++ends_[count.word];
    }
  }
  return words;
}

void SearchIndex::collect(std::vector<CountedChunk> chunks) {
  std::exclusive_scan(ends_.begin(), ends_.end(), ends_.begin(), std::size_t{0});
  std::size_t all = 0;
  for (const auto& chunk : chunks) all += chunk.counts.size();
  occurrences_.resize(all);
  std::uint32_t document = 0;
  for (auto& chunk : chunks) {
    std::size_t at = 0;
    for (const auto end : chunk.ends) {
      for (; at < end; ++at) {
        const auto& count = chunk.counts[at];
        occurrences_[ends_[count.word]++] = {document, count.text, count.name};
      }
      ++document;
    }
    chunk = {};
  }
}

void SearchIndex::weigh(const std::vector<bool>& holds) {
  std::vector<float> shares(ends_.size());
  for (const auto& stem : stems_) {
    for (const auto& each : stem.words) shares[each.word] += each.is_part ? part_weight : 1;
  }
  std::vector<float> lengths(holds.size());
  std::size_t at = 0;
  for (std::size_t word = 0; word < ends_.size(); ++word) {
    for (; at < ends_[word]; ++at) {
      lengths[occurrences_[at].document] += shares[word] * halves * occurrences_[at].text;
    }
  }
  const auto whole = std::accumulate(lengths.begin(), lengths.end(), 0.0);
  const auto mean =
      static_cast<float>(whole / static_cast<double>(std::max<std::size_t>(1, lengths.size())));
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const auto relative = mean > 0 ? lengths[i] / mean : 1;
    factors_[i].slow = saturation * (1 - length_weight + length_weight * relative);
    factors_[i].weight = holds[i] ? 1 : past_weight;
  }
}

std::size_t SearchIndex::most_postings(const IndexStem& stem) const {
  std::size_t most = 0;
  for (const auto& each : stem.words) {
    most += ends_[each.word] - begin_of(each.word);
  }
  return most;
}

SearchTerm SearchIndex::term(const IndexStem& stem) const {
  thread_local Gathering gathering;
  gathering.prepare(factors_.size());
  for (const auto& each : stem.words) {
    const auto share = each.is_part ? part_weight : 1;
    for (auto at = begin_of(each.word); at < ends_[each.word]; ++at) {
      const auto& found = occurrences_[at];
      gathering.add(found.document, share * found.name, share * halves * found.text);
    }
  }
  SearchTerm made;
  gathering.take([&](std::uint32_t document, const Gathered& gathered) {
    const auto& [slow, weight] = factors_[document];
    if (gathered.name > 0) made.names.push_back({document, as_impact(weight * gathered.name)});
    if (gathered.text > 0) {
      const auto impact = text_impact * gathered.text / (gathered.text + slow);
      made.texts.push_back({document, as_impact(weight * impact)});
    }
    ++made.documents;
  });
  return made;
}

}  // namespace waymark
