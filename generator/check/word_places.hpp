// Where the words of a stretch were written. It reads the stretch once more, so that only those
// pay for it who have found something.
#pragma once

#include <string_view>

#include "check/word_reader.hpp"
#include "source/source_set.hpp"

namespace waymark {

class WordPlaces {
 public:
  WordPlaces(const Stretch& stretch, const SourceSet& sources);

  // The place of `part` of a word; call it with parts by their order in the stretch. The whole
  // stretch where the word is written otherwise than it is read (`f&ouml;r`).
  Span of(std::string_view part);

 private:
  [[nodiscard]] std::size_t find(std::string_view word) const;
  [[nodiscard]] bool is_in_address(std::size_t at) const;

  Stretch stretch_;
  std::string_view file_;
  std::size_t end_;  // of the part of the file to look in
  WordReader reader_;
  std::size_t at_;  // behind the last word found
  std::size_t found_ = std::string_view::npos;
};

}  // namespace waymark
