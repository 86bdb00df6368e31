// Text as people write it: UTF-8, Unicode normalisation, slugs, and the nearest word to a slip.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates are not).
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// True for all bytes of a code point but its first.
inline bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Code points in well-formed UTF-8.
std::size_t count_code_points(std::string_view text);

// Byte offset of code point number `index`; the size of `text` when there are fewer.
std::size_t code_point_offset(std::string_view text, std::size_t index);

// Unicode normalisation form C; text that is not UTF-8 comes back unchanged.
std::string nfc(std::string_view text);

// Lower case without diacritics, for comparing: "Läkemedelskommittén" -> "lakemedelskommitten".
std::string fold(std::string_view text);

// Folded text with every run of other characters as one hyphen: "§ 75 Äga" -> "75-aga".
// Empty when nothing is left.
std::string slug(std::string_view text);

// Lower-case ASCII letters and digits in groups joined by single hyphens.
bool is_slug(std::string_view text);

// Sort key for Swedish people's lists: case-folded, with å, ä, ö after z in that order.
std::string collation_key(std::string_view text);

// Edits (insert, delete, replace, swap of neighbours) between two words, counted in bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate that `word` most likely was meant to be: within a third of its length in edits, or
// the only one that it begins. The first of equals. Nothing when none is near.
std::optional<std::string> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates);

// "did you mean `x`?" for the nearest candidate, else `otherwise`.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string otherwise = {});

// "`a`, `b`, `c`": at most `most` of them, then "…".
std::string quoted_list(std::span<const std::string_view> words, std::size_t most = 12);

// "1 file", "2 files", "2 entities".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

// "a role", "an assignment".
std::string with_article(std::string_view noun);

std::string_view trimmed(std::string_view text);

// An author's text cut for a message: control characters to spaces, at most 60 code points.
std::string shortened(std::string_view text);

}  // namespace waymark
