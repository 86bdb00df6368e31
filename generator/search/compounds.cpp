#include "search/compounds.hpp"

#include <optional>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::size_t shortest_part = 4;  // letters
constexpr std::size_t most_parts = 4;
constexpr std::size_t longest_word = 60;  // bytes: what is longer is no word

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

class Splitter {
 public:
  Splitter(const StemSet& stems, const Stemmer& stemmer) : stems_(stems), stemmer_(stemmer) {}

  // In at most `parts` parts.
  [[nodiscard]] std::vector<std::string> split(std::string_view word, std::size_t parts) const {
    std::vector<std::string> best;
    if (parts < 2) return best;
    for (std::size_t at = shortest_part; at + shortest_part <= word.size(); ++at) {
      if (!begins_letter(word[at])) continue;
      const auto first = first_part(word.substr(0, at));
      if (!first) continue;
      auto rest = rest_of(word.substr(at), parts - 1);
      // The first found has the longest last part.
      if (rest.empty() || (!best.empty() && best.size() <= rest.size() + 1)) continue;
      best = {*first};
      best.insert(best.end(), rest.begin(), rest.end());
    }
    return best;
  }

 private:
  [[nodiscard]] std::optional<std::string> known(std::string_view part) const {
    if (count_code_points(part) < shortest_part) return std::nullopt;
    auto stem = stemmer_.stem(part);
    if (!stems_.contains(stem)) return std::nullopt;
    return stem;
  }

  [[nodiscard]] std::optional<std::string> first_part(std::string_view part) const {
    if (part.ends_with('s')) {
      if (auto stem = known(part.substr(0, part.size() - 1))) return stem;
    }
    return known(part);
  }

  [[nodiscard]] std::vector<std::string> rest_of(std::string_view rest, std::size_t parts) const {
    if (auto stem = known(rest)) return {*stem};
    return split(rest, parts);
  }

  const StemSet& stems_;
  const Stemmer& stemmer_;
};

}  // namespace

std::vector<std::string> compound_parts(std::string_view word, const StemSet& stems,
                                        const Stemmer& stemmer) {
  const bool is_word = word.size() <= longest_word && count_code_points(word) >= 2 * shortest_part;
  if (!is_word || word.find_first_of("0123456789") != std::string_view::npos) return {};
  return Splitter(stems, stemmer).split(word, most_parts);
}

}  // namespace waymark
