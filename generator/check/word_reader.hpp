// Reads a stretch of prose word by word, once from its beginning to its end, without allocating.
// In a body's HTML it tells words from tags, code and addresses.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/prose.hpp"

namespace waymark {

enum class WordUse : std::uint8_t {
  prose,
  foreign,  // in another language, by a link to `lang:`
  code,
  address,  // of a web page, a file or a mailbox
};

inline constexpr char section_sign = '\xA7';  // stands for `§` in Word::before

struct Word {
  std::string_view text;      // as it stands in the stretch, with hyphens, colons and points in it
  std::uint32_t letters = 0;  // digits are none
  WordUse use = WordUse::prose;
  bool begins_block = false;     // of a paragraph, heading, item of a list or cell of a table
  bool begins_sentence = false;  // code and addresses begin none
  bool is_quoted = false;        // between quotation marks, or in a quote's paragraph
  char before = 0;               // the last mark between the word before and this one, or 0

  // Neither code nor an address.
  [[nodiscard]] bool is_read() const { return use == WordUse::prose || use == WordUse::foreign; }
};

class WordReader {
 public:
  explicit WordReader(const Stretch& stretch)
      : text_(stretch.text), is_markup_(stretch.body != nullptr) {}

  // False at the end.
  bool next();

  [[nodiscard]] const Word& word() const { return word_; }

 private:
  enum class Stop : std::uint8_t { none, before_capital, always };

  void read_word();
  void finish_word(std::size_t begin, std::uint32_t letters, bool is_address);
  [[nodiscard]] std::size_t address_end() const;
  void read_mark();
  void read_wide_mark();
  void read_stop();
  void read_tag();
  void skip_past(std::string_view name);

  std::string_view text_;
  bool is_markup_;
  std::size_t at_ = 0;
  Word word_;
  Stop stop_ = Stop::none;
  bool begins_block_ = true;
  bool is_quoted_ = false;
  bool is_code_ = false;
  bool is_foreign_ = false;
  int quotes_ = 0;
  char before_ = 0;
};

}  // namespace waymark
