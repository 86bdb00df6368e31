#include "check/word_reader.hpp"

#include <algorithm>
#include <array>

#include "check/letters.hpp"

namespace waymark {
namespace {

// Those of words come first, the last bytes of a letter (`inner`) among them.
enum class Byte : std::uint8_t { letter, digit, inner, space, line_end, stop, two, three, mark };

constexpr Byte byte_at(std::size_t byte) {
  if (byte >= 0xC0) return byte == 0xC2 ? Byte::two : byte == 0xE2 ? Byte::three : Byte::letter;
  if (byte >= 0x80) return Byte::inner;
  if (byte >= '0' && byte <= '9') return Byte::digit;
  const auto lower = byte | 0x20U;
  if (lower >= 'a' && lower <= 'z') return Byte::letter;
  if (byte == '\n') return Byte::line_end;
  if (byte == ' ' || byte == '\t' || byte == '\r') return Byte::space;
  return byte == '.' || byte == '!' || byte == '?' ? Byte::stop : Byte::mark;
}

// Punctuation of Unicode stands at U+2000–2FFF (E2) and, with `§` and `«`, at U+0080–00BF (C2);
// what else lies outside ASCII is taken for letters.
constexpr auto bytes = [] {
  std::array<Byte, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) table[byte] = byte_at(byte);
  return table;
}();

Byte byte_of(char c) { return bytes[static_cast<unsigned char>(c)]; }

bool is_word_byte(char c) { return byte_of(c) <= Byte::inner; }

bool begins_large(std::string_view word) { return is_digit(word[0]) || capital_size(word, 0) > 0; }

bool is_inline(std::string_view tag) {
  return tag == "a" || tag == "em" || tag == "strong" || tag == "del" || tag == "br";
}

// Words that are cut with a full stop, within a sentence.
constexpr std::array<std::string_view, 16> cut_words = {"bil",  "ca",  "dnr", "dr", "ev", "exkl",
                                                        "inkl", "jfr", "kap", "kl", "nr", "prof",
                                                        "resp", "sid", "st",  "tel"};

bool is_cut(std::string_view word) {
  constexpr std::size_t longest = 4;
  if (word.size() > longest) return false;
  std::array<char, longest> lower{};
  std::transform(word.begin(), word.end(), lower.begin(),
                 [](char c) { return static_cast<char>(c | 0x20); });
  const std::string_view folded(lower.data(), word.size());
  return std::binary_search(cut_words.begin(), cut_words.end(), folded);
}

}  // namespace

bool WordReader::next() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    switch (byte_of(c)) {
      case Byte::letter:
      case Byte::digit: read_word(); return true;
      case Byte::space:
      case Byte::inner: ++at_; break;
      case Byte::line_end:
        if (before_ == ':') stop_ = Stop::always;
        ++at_;
        break;
      case Byte::stop: read_stop(); break;
      case Byte::two:
      case Byte::three: read_wide_mark(); break;
      case Byte::mark: read_mark(); break;
    }
  }
  return false;
}

void WordReader::read_word() {
  constexpr std::string_view joints = "-:._'";
  const auto begin = at_;
  auto at = at_;
  std::uint32_t letters = 0;
  bool is_address = text_[at] == 'w' && text_.substr(at, 4) == "www.";
  for (; at < text_.size(); ++at) {
    const auto byte = byte_of(text_[at]);
    letters += static_cast<std::uint32_t>(byte == Byte::letter);
    if (byte <= Byte::inner) continue;
    if (byte == Byte::space) break;
    is_address = is_address || text_[at] == '@' || text_.substr(at, 3) == "://";
    const bool goes_on = at + 1 < text_.size() && is_word_byte(text_[at + 1]);
    if (is_address || !goes_on || joints.find(text_[at]) == joints.npos) break;
  }
  at_ = at;
  if (is_address) at_ = address_end();
  finish_word(begin, letters, is_address);
}

// Without the punctuation of the sentence that it stands in.
std::size_t WordReader::address_end() const {
  const auto end = std::min(text_.find_first_of(" \n\t<&", at_), text_.size());
  const auto last = text_.substr(0, end).find_last_not_of(".,;:!?)");
  return std::max(at_, last + 1);
}

void WordReader::finish_word(std::size_t begin, std::uint32_t letters, bool is_address) {
  word_.text = text_.substr(begin, at_ - begin);
  word_.letters = letters;
  word_.is_quoted = is_quoted_ || quotes_ > 0;
  word_.before = before_;
  word_.use = is_code_      ? WordUse::code
              : is_address  ? WordUse::address
              : is_foreign_ ? WordUse::foreign
                            : WordUse::prose;
  before_ = 0;
  word_.begins_block = word_.begins_sentence = false;
  if (word_.use == WordUse::code || word_.use == WordUse::address) return;
  word_.begins_block = begins_block_;
  word_.begins_sentence = begins_block_ || stop_ == Stop::always ||
                          (stop_ == Stop::before_capital && begins_large(word_.text));
  begins_block_ = false;
  stop_ = Stop::none;
}

void WordReader::read_mark() {
  const char c = text_[at_];
  if (is_markup_ && c == '<') {
    read_tag();
  } else if (is_markup_ && c == '&') {
    const auto end = std::min(text_.find(';', at_), text_.size() - 1) + 1;
    if (text_.substr(at_, end - at_) == "&quot;") is_quoted_ = !is_quoted_;
    at_ = end;
  } else {
    if (c == '"') {
      is_quoted_ = !is_quoted_;
    } else {
      before_ = c;
    }
    ++at_;
  }
}

void WordReader::read_wide_mark() {
  using namespace std::string_view_literals;
  const bool is_two = byte_of(text_[at_]) == Byte::two;
  const auto mark = text_.substr(at_, is_two ? 2 : 3);
  if (mark == "”"sv || mark == "“"sv || mark == "„"sv || mark == "«"sv || mark == "»"sv) {
    is_quoted_ = !is_quoted_;
  } else if (mark == "§"sv) {
    before_ = section_sign;
  } else if (mark == "…"sv) {
    stop_ = Stop::before_capital;
  } else if (mark != "\xC2\xA0"sv) {
    before_ = '-';
  }
  at_ += mark.size();
}

// The words before a full stop tell whether a sentence ends: not at "t.ex.", "dnr.", "§ 3." and
// the initials of a name.
void WordReader::read_stop() {
  const auto& last = word_.text;
  const bool is_dotted = word_.letters > 0 && word_.letters <= 5 && last.find('.') != last.npos;
  const bool is_initial = word_.letters == 1 && last.size() <= 2;
  const bool is_paragraph = word_.before == section_sign && word_.letters == 0;
  const bool is_full_stop = text_[at_] == '.';
  const bool goes_on = is_dotted || is_initial || is_paragraph || is_cut(last);
  if (!is_full_stop || !goes_on) stop_ = Stop::before_capital;
  before_ = text_[at_];
  ++at_;
}

// The tags of markdown_html.cpp.
void WordReader::read_tag() {
  const auto end = std::min(text_.find('>', at_), text_.size() - 1);
  auto tag = text_.substr(at_ + 1, end - at_ - 1);
  at_ = end + 1;
  const bool closes = tag.starts_with('/');
  if (closes) tag.remove_prefix(1);
  const auto name = tag.substr(0, tag.find(' '));
  if (is_inline(name)) return;
  if (name == "code") {
    is_code_ = !closes;
  } else if (name == "span" && closes) {
    is_foreign_ = false;
  } else if (name == "span" && tag.starts_with("span lang")) {
    is_foreign_ = true;
  } else if (name == "span" || name == "sup") {
    skip_past(name);
  } else {
    if (name == "blockquote") quotes_ += closes ? -1 : 1;
    if (tag == "p class=\"callout-title\"") skip_past(name);
    begins_block_ = true;
    is_quoted_ = false;
    before_ = 0;
  }
}

// Past the end of an element whose words are the site's own.
void WordReader::skip_past(std::string_view name) {
  for (auto at = text_.find("</", at_); at != text_.npos; at = text_.find("</", at + 2)) {
    if (!text_.substr(at + 2).starts_with(name)) continue;
    at_ = std::min(text_.find('>', at), text_.size() - 1) + 1;
    return;
  }
  at_ = text_.size();
}

}  // namespace waymark
