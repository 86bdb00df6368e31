#include "search/stem_words.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "base/parallel.hpp"
#include "search/compounds.hpp"
#include "search/words.hpp"

namespace waymark {
namespace {

constexpr std::size_t chunk_size = 256;  // words that one thread takes at a time

class StemFinder {
 public:
  StemFinder(const std::vector<std::string>& words, const IndexSettings& settings)
      : words_(words), settings_(settings), own_(words.size()), parts_(words.size()) {}

  [[nodiscard]] std::vector<IndexStem> find() {
    for_each_word(
        [&](const Stemmer& stemmer, std::size_t i) { own_[i] = stemmer.stem(words_[i]); });
    const StemSet known(own_.begin(), own_.end());
    const StemSet whole(settings_.whole_words.begin(), settings_.whole_words.end());
    for_each_word([&](const Stemmer& stemmer, std::size_t i) {
      if (!whole.contains(words_[i])) parts_[i] = compound_parts(words_[i], known, stemmer);
    });
    auto stems = in_order(known);
    add_words(stems);
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

  static std::vector<IndexStem> in_order(const StemSet& known) {
    std::vector<IndexStem> stems;
    stems.reserve(known.size());
    for (const auto& stem : known) stems.push_back({search_key(stem), stem, {}});
    std::sort(stems.begin(), stems.end(), [](const IndexStem& a, const IndexStem& b) {
      return std::tie(a.key, a.stem) < std::tie(b.key, b.stem);
    });
    return stems;
  }

  void add_words(std::vector<IndexStem>& stems) const {
    std::unordered_map<std::string_view, IndexStem*> by_stem;
    for (auto& each : stems) by_stem.emplace(each.stem, &each);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto word = static_cast<std::uint32_t>(i);
      by_stem.at(own_[i])->words.push_back({word, false});
      for (const auto& part : parts_[i]) by_stem.at(part)->words.push_back({word, true});
    }
  }

  const std::vector<std::string>& words_;
  const IndexSettings& settings_;
  std::vector<std::string> own_;
  std::vector<std::vector<std::string>> parts_;
};

}  // namespace

std::vector<IndexStem> stems_of(const std::vector<std::string>& words,
                                const IndexSettings& settings) {
  return StemFinder(words, settings).find();
}

}  // namespace waymark
