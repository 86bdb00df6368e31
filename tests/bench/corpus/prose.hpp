// Text that looks Swedish: sentences, titles and whole Markdown bodies from words.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/plan.hpp"
#include "corpus/random.hpp"

namespace bench {

class Prose {
 public:
  explicit Prose(Random& random) : random_(random) {}

  std::string title(Kind kind, std::size_t number);
  std::string sentence();
  std::string compound();  // "verksamhetsplanen"
  std::string name();      // "Verksamhetsplanen"
  // About 400 words of Markdown; `openers` are finished sentences, which stand near its beginning.
  std::string body(const std::vector<std::string>& openers);

 private:
  std::string thing();
  std::string statement();
  std::string marked(std::string sentence);
  std::string paragraph();
  std::string list();
  std::string table();
  std::string section(std::string_view heading, bool has_list, bool has_table);

  Random& random_;
};

// The name of the term with this number among the terms, "Verksamhetsplanen i vårdprocessen": two
// compounds that stand together in no other term. Another word than "i" makes another name for it.
std::string term_of(std::size_t ordinal, std::string_view between);

// The same within a sentence.
std::string uncapitalised(std::string text);

// The id for a title: lower case, å and ä as a, ö as o, é as e, hyphens between words.
std::string slug(std::string_view title);

}  // namespace bench
