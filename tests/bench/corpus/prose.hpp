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
  // About 400 words of Markdown; `links` are finished Markdown links, each used once.
  std::string body(const std::vector<std::string>& links);

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

// The id for a title: lower case, å and ä as a, ö as o, é as e, hyphens between words.
std::string slug(std::string_view title);

}  // namespace bench
