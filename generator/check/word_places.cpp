#include "check/word_places.hpp"

#include <algorithm>

#include "check/letters.hpp"

namespace waymark {
namespace {

// The span of a text that YAML folds is its first line. With indents and line ends it takes at most
// so many times the bytes of its value.
constexpr std::size_t folding = 4;

bool is_word_byte(char c) { return is_letter(c) || is_digit(c); }

}  // namespace

WordPlaces::WordPlaces(const Stretch& stretch, const SourceSet& sources)
    : stretch_(stretch),
      file_(sources.files[stretch.source.file].text),
      end_(stretch.source.end),
      reader_(stretch),
      at_(stretch.source.begin) {
  if (stretch.body != nullptr) return;
  end_ = std::min(file_.size(), std::max(end_, at_ + folding * stretch.text.size()));
}

// Each word is looked for behind the one before it, so that none is passed over.
Span WordPlaces::of(std::string_view part) {
  const auto* begin = part.data();
  const auto covers = [&](std::string_view word) {
    return word.data() <= begin && begin < word.data() + word.size();
  };
  while (!covers(reader_.word().text) && reader_.next()) {
    found_ = find(reader_.word().text);
    if (found_ != file_.npos) at_ = found_ + reader_.word().text.size();
  }
  const auto& word = reader_.word().text;
  if (!covers(word) || found_ == file_.npos) return stretch_.source;
  const auto at = found_ + static_cast<std::size_t>(begin - word.data());
  return {stretch_.source.file, static_cast<std::uint32_t>(at),
          static_cast<std::uint32_t>(at + part.size())};
}

std::size_t WordPlaces::find(std::string_view word) const {
  const auto within = file_.substr(0, end_);
  for (auto at = within.find(word, at_); at != within.npos; at = within.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool is_whole = (at == 0 || !is_word_byte(within[at - 1])) &&
                          (end == within.size() || !is_word_byte(within[end]));
    if (is_whole && !is_in_address(at)) return at;
  }
  return within.npos;
}

bool WordPlaces::is_in_address(std::size_t at) const {
  if (stretch_.body == nullptr) return false;
  const auto& links = stretch_.body->links;
  return std::any_of(links.begin(), links.end(), [&](const markdown::OpenLink& link) {
    const bool is_exact = link.span.end - link.span.begin == link.destination.size();
    return is_exact && link.span.begin <= at && at < link.span.end;
  });
}

}  // namespace waymark
