#include "render/glossary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "base/inflection.hpp"

namespace waymark {
namespace {

constexpr std::size_t shortest_inflected = 4;

constexpr bool is_word(unsigned char byte) {
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

constexpr auto word_bytes = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = is_word(static_cast<unsigned char>(byte));
  }
  return table;
}();

bool is_word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

// Lower case of ASCII and of the two-byte letters from À to Þ, Å, Ä and Ö among them.
unsigned char lower_byte(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 'A' && byte <= 'Z') return byte + 32;
  const bool is_second = at > 0 && static_cast<unsigned char>(text[at - 1]) == 0xC3;
  return is_second && byte >= 0x80 && byte <= 0x9E ? byte + 32 : byte;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<char>(lower_byte(text, i));
  return out;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at])) ++at;
  return at;
}

// Goes on with a hash below 2^16 by one byte. The case of a Latin letter is one bit of its last
// byte.
std::size_t hash_on(std::size_t hash, char c) {
  return (hash * 31 + (static_cast<unsigned char>(c) | 0x20U)) & 0xFFFFU;
}

// Texts inside these elements are left as they are.
bool is_closed(std::string_view tag) {
  return tag == "a" || tag == "code" || tag == "pre" ||
         (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6');
}

// Looks through the open HTML of one body for the first use of each term.
class TermFinder {
 public:
  TermFinder(const Glossary& glossary, const Snapshot& snapshot, const Entity& entity)
      : glossary_(glossary),
        snapshot_(snapshot),
        entity_(entity),
        html_(entity.body->html),
        links_(entity.body->links) {}

  std::vector<TermMark> find() {
    std::size_t at = 0;
    while (at < html_.size()) {
      open_links(at);
      if (html_[at] == '<') {
        at = behind_tag(at);
      } else if (html_[at] == '&') {
        at = behind(at, ';');
      } else if (!is_word_byte(html_[at])) {
        ++at;
      } else {
        at = behind_word(at);
      }
    }
    return std::move(marks_);
  }

 private:
  // Their opening tags are still to be put in; the closing ones stand in the HTML.
  void open_links(std::size_t at) {
    for (; next_ < links_.size() && links_[next_].at <= at; ++next_) {
      if (!links_[next_].is_image) ++depth_;
    }
  }

  [[nodiscard]] std::size_t behind(std::size_t at, char last) const {
    return std::min(html_.find(last, at), html_.size() - 1) + 1;
  }

  std::size_t behind_tag(std::size_t at) {
    const bool is_end = at + 1 < html_.size() && html_[at + 1] == '/';
    const auto begin = at + (is_end ? 2 : 1);
    if (is_closed(html_.substr(begin, word_end(html_, begin) - begin))) depth_ += is_end ? -1 : 1;
    return behind(at, '>');
  }

  std::size_t behind_word(std::size_t at) {
    if (depth_ > 0) return word_end(html_, at);
    const auto match = glossary_.match(html_, at);
    if (match.term != nullptr && is_ours(*match.term)) {
      marks_.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(match.size), match.term});
    }
    return at + match.size;
  }

  // Not the term's own page, not a second time, and not another organisation's word.
  [[nodiscard]] bool is_ours(const Term& term) const {
    const auto is_same = [&](const TermMark& mark) { return mark.term == &term; };
    if (&term == &entity_ || std::any_of(marks_.begin(), marks_.end(), is_same)) return false;
    const auto* theirs = snapshot_.organisation_of(term);
    const auto* ours = snapshot_.organisation_of(entity_);
    return theirs == nullptr || ours == nullptr || theirs == ours;
  }

  const Glossary& glossary_;
  const Snapshot& snapshot_;
  const Entity& entity_;
  std::string_view html_;
  const std::vector<markdown::OpenLink>& links_;
  std::size_t next_ = 0;  // link whose tag has not been passed
  int depth_ = 0;
  std::vector<TermMark> marks_;
};

}  // namespace

Glossary::Glossary(const Snapshot& snapshot) : snapshot_(snapshot) {
  for (const auto* entity : snapshot.of_kind(kind_of<Term>)) {
    const auto* term = as<Term>(entity);
    if (!snapshot.is_current(*term)) continue;
    add(term->title.value, *term);
    for (const auto& alias : term->aliases) add(alias.value, *term);
    for (const auto& synonym : term->synonyms) add(synonym.value, *term);
  }
  add_forms();
}

void Glossary::add(std::string_view name, const Term& term) {
  std::string escaped;
  append_escaped(escaped, name);
  const auto whole = lower(escaped);
  const auto end = word_end(whole, 0);
  if (end < 2) return;
  const auto first = whole.substr(0, end);
  entries_[first].push_back({whole.substr(end), &term});
}

// Of a written word that may be a form of two, the one with the ending that comes first.
void Glossary::add_forms() {
  for (const auto ending : noun_endings) {
    for (const auto& [first, entries] : entries_) {
      if (!ending.empty() && first.size() < shortest_inflected) continue;
      const auto form = first + std::string(ending);
      forms_[form].push_back({&entries, ending.empty()});
      known_.set(std::accumulate(form.begin(), form.end(), std::size_t{0}, &hash_on));
    }
  }
}

Glossary::Match Glossary::match(std::string_view text, std::size_t at) const {
  auto end = at;
  std::size_t hash = 0;
  for (; end < text.size() && is_word_byte(text[end]); ++end) hash = hash_on(hash, text[end]);
  const Match none{nullptr, end - at};
  if (!known_.test(hash)) return none;
  const auto known = forms_.find(lower(text.substr(at, end - at)));
  if (known == forms_.end()) return none;
  for (const auto& form : known->second) {
    const auto rest = form.is_whole ? text.substr(end) : std::string_view();
    const auto found = match_entries(*form.entries, rest, end - at);
    if (found.term != nullptr) return found;
  }
  return none;
}

// The longest of the entries whose other words follow; only the last word may be inflected.
Glossary::Match Glossary::match_entries(const Entries& entries, std::string_view rest,
                                        std::size_t word_size) {
  Match best;
  for (const auto& entry : entries) {
    if (entry.rest.size() > rest.size()) continue;
    if (lower(rest.substr(0, entry.rest.size())) != entry.rest) continue;
    const auto end = word_end(rest, entry.rest.size());
    const auto tail = lower(rest.substr(entry.rest.size(), end - entry.rest.size()));
    const bool is_ending =
        std::find(noun_endings.begin(), noun_endings.end(), tail) != noun_endings.end();
    const bool has_rest = !entry.rest.empty();
    if (has_rest && !is_ending) continue;
    const auto size = word_size + (has_rest ? end : 0);
    if (size > best.size) best = {entry.term, size};
  }
  return best;
}

std::vector<TermMark> Glossary::marks_in(const Entity& entity) const {
  if (is_empty() || entity.body->html.empty()) return {};
  return TermFinder(*this, snapshot_, entity).find();
}

void append_definitions(Html& body, const std::vector<TermMark>& marks, const Words& words,
                        const std::function<std::string(const Entity&)>& url_of) {
  if (marks.empty()) return;
  auto& out = body.bytes;
  out += "<section class=\"terms\">\n<h2 id=\"page_terms\">";
  append_escaped(out, words["page.terms"]);
  out += "</h2>\n<dl>\n";
  for (const auto& mark : marks) {
    const auto& term = *mark.term;
    fmt::format_to(std::back_inserter(out), "<div><dt id=\"term_{}\"><a href=\"", term.id.value);
    append_url(out, url_of(term));
    out += "\">";
    append_escaped(out, term.title.value);
    out += "</a></dt>\n<dd>";
    append_escaped(out, term.definition.value);
    out += "</dd></div>\n";
  }
  out += "</dl>\n</section>\n";
}

}  // namespace waymark
