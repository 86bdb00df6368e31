// What words with different endings have in common, for the search.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace waymark {

// Snowball's stemmer of a language and, for Swedish, a fold of the definite endings that it leaves:
// as long as the stem ends with `et`, `en` or `an` after three letters or more with a vowel, or
// with `én`, the ending goes and Snowball runs again ("kommittén", "rådet", "ansvaret" as
// "kommitté", "råd", "ansvar"). assets/search/stem.js does the same; tests/search/stems.txt holds
// both to it. Not for two threads at once.
class Stemmer {
 public:
  // `language` as in site.yaml ("sv"); for one that Snowball does not know words stay as they are.
  explicit Stemmer(std::string_view language);

  // Of a word in lower case; one with a digit is its own stem.
  [[nodiscard]] std::string stem(std::string_view word) const;

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };

  [[nodiscard]] std::string snowball(std::string_view word) const;

  std::unique_ptr<sb_stemmer, Delete> stemmer_;
  bool folds_endings_;
};

}  // namespace waymark
