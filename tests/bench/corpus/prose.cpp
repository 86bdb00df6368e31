#include "corpus/prose.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "corpus/words.hpp"

namespace bench {
namespace {

// UTF-8 of "å", "ä" and "ö" differ from the capitals in one bit of the second byte, as ASCII does.
constexpr char case_bit = 0x20;

char& letter_of_case(std::string& text) {
  return text[static_cast<unsigned char>(text[0]) == 0xC3 ? 1 : 0];
}

void capitalise(std::string& text) {
  auto& letter = letter_of_case(text);
  letter = static_cast<char>(letter & ~case_bit);
}

// All of them, in an order in which the heads change first.
std::string compound_at(std::size_t place) {
  const auto head = place % words::compound_heads.size();
  const auto tail = place / words::compound_heads.size() % words::compound_tails.size();
  return std::string(words::compound_heads[head]) + std::string(words::compound_tails[tail]);
}

std::string joined(std::initializer_list<std::string_view> words) {
  std::string text;
  for (const auto word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

std::size_t words_in(std::string_view text) {
  const auto is_gap = [](char c) { return c == ' ' || c == '\n'; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_gap));
}

}  // namespace

std::string Prose::compound() {
  std::string text(random_.pick(words::compound_heads));
  text += random_.pick(words::compound_tails);
  return text;
}

std::string Prose::name() {
  auto text = compound();
  capitalise(text);
  return text;
}

std::string Prose::title(Kind kind, std::size_t number) {
  const auto opening = random_.pick(words::title_openings[static_cast<std::size_t>(kind)]);
  return joined({opening, compound(), std::to_string(number)});
}

std::string Prose::thing() {
  switch (random_.below(4)) {
    case 0: return std::string(random_.pick(words::objects));
    case 1: return compound();
    case 2: return joined({"den", random_.pick(words::adjectives), compound()});
    default: return joined({compound(), "och", random_.pick(words::objects)});
  }
}

// Without a capital and a full stop.
std::string Prose::statement() {
  const auto body = random_.pick(words::bodies);
  const auto verb = random_.pick(words::verbs);
  switch (random_.below(4)) {
    case 0: return joined({body, verb, thing(), random_.pick(words::endings)});
    case 1: {
      // "följer upp" is "följer nämnden upp" after an opening word.
      const auto space = verb.find(' ');
      const auto particle = space == verb.npos ? "" : verb.substr(space + 1);
      auto text = joined({random_.pick(words::openings), verb.substr(0, space), body});
      if (!particle.empty()) text = joined({text, particle});
      return joined({text, thing(), random_.pick(words::endings)});
    }
    case 2:
      return joined({body, verb, thing(), "tillsammans med", random_.pick(words::bodies), "och",
                     random_.pick(words::bodies)});
    default:
      return joined({body, verb, thing(), "medan", random_.pick(words::bodies),
                     random_.pick(words::verbs), thing()});
  }
}

std::string Prose::sentence() {
  auto text = statement();
  capitalise(text);
  return text + '.';
}

// Emphasis, strong or struck-out text around one of the sentence's words, now and then.
std::string Prose::marked(std::string sentence) {
  if (!random_.one_in(5)) return sentence;
  const std::string_view marks[] = {"*", "**", "**", "`", "~~"};
  const auto mark = std::string(marks[random_.below(std::size(marks))]);
  const auto begin = sentence.find(' ') + 1;
  const auto end = sentence.find(' ', begin);
  sentence.insert(end, mark);
  sentence.insert(begin, mark);
  return sentence;
}

std::string Prose::paragraph() {
  std::string text;
  for (auto left = random_.between(2, 4); left > 0; --left) {
    if (!text.empty()) text += '\n';
    text += marked(sentence());
  }
  return text;
}

std::string Prose::list() {
  std::string text;
  const bool is_numbered = random_.one_in(3);
  const auto items = random_.between(3, 5);
  for (std::size_t i = 1; i <= items; ++i) {
    text += is_numbered ? std::to_string(i) + ". " : "- ";
    text += marked(sentence()) + '\n';
  }
  return text;
}

std::string Prose::table() {
  std::string text = "| Steg | Ansvarig | Tid |\n|---|---|---:|\n";
  const auto rows = random_.between(3, 5);
  for (std::size_t row = 0; row < rows; ++row) {
    text += joined({"|", compound(), "|", random_.pick(words::bodies), "|",
                    std::to_string(random_.between(1, 90)), "dagar |\n"});
  }
  return text;
}

std::string Prose::section(std::string_view heading, bool has_list, bool has_table) {
  auto text = "## " + std::string(heading) + "\n\n" + paragraph() + "\n\n";
  if (random_.one_in(3)) {
    text += "### " + name() + "\n\n";
    text += paragraph() + "\n\n";
  }
  if (has_list) text += list() + '\n';
  if (has_table) text += table() + '\n';
  return text;
}

std::string Prose::body(const std::vector<std::string>& openers) {
  constexpr std::size_t enough_words = 385;
  const bool has_footnote = random_.one_in(5);
  const bool has_address = random_.one_in(4);
  bool has_table = random_.one_in(3);

  auto text = paragraph() + '\n';
  for (const auto& opener : openers) text += opener + '\n';
  if (has_address) {
    text += "Mer finns på https://www.example.se/styrning/" + compound() + " för den som söker.\n";
  }
  if (has_footnote) text += "Det framgår av protokollet.[^1]\n";
  text += '\n';
  // Headings in a row from a random one on: none comes twice on a page.
  const auto first = random_.below(words::headings.size());
  for (std::size_t i = 0; words_in(text) < enough_words; ++i) {
    const auto heading = words::headings[(first + i) % words::headings.size()];
    text += section(heading, i % 2 == 0, std::exchange(has_table, false));
  }
  if (has_footnote) text += "[^1]: " + sentence() + '\n';
  return text;
}

std::string term_of(std::size_t ordinal, std::string_view between) {
  // The first compound comes round again after all of them; the second has then moved on.
  constexpr auto compounds = words::compound_heads.size() * words::compound_tails.size();
  constexpr std::size_t stride = 7;
  constexpr std::size_t apart = 431;  // or the first term would be the same compound twice
  auto text = joined(
      {compound_at(ordinal), between, compound_at(ordinal * stride + ordinal / compounds + apart)});
  capitalise(text);
  return text;
}

std::string uncapitalised(std::string text) {
  auto& letter = letter_of_case(text);
  letter = static_cast<char>(letter | case_bit);
  return text;
}

std::string slug(std::string_view title) {
  std::string id;
  for (std::size_t i = 0; i < title.size(); ++i) {
    const char c = title[i];
    if (c == ' ') {
      id += '-';
    } else if (static_cast<unsigned char>(c) != 0xC3) {
      id += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      // The second byte of é, É is A9, 89; of ö, Ö B6, 96; what is left is å or ä.
      const auto second = static_cast<unsigned char>(title[++i]) | 0x20U;
      id += second == 0xA9 ? 'e' : second == 0xB6 ? 'o' : 'a';
    }
  }
  return id;
}

}  // namespace bench
