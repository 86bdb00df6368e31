// A portal made at random, as texts: every kind and every field of its table, whatever kinds and
// fields there come to be. Each text says who may read it.
#pragma once

#include <array>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "model/kinds.hpp"

namespace waymark::test {

// As in site.yaml, from the narrowest site to the widest; their places are the levels.
inline constexpr std::array<std::string_view, 3> audience_names = {"public", "staff", "management"};

// Of a text that no audience may read: a person's name where the site hides names.
inline constexpr std::size_t nobody = 3;

// What stands in every text of that level: 0 to 2 are the site's audiences. Letters only, so that
// neither slugs nor escapes change it.
inline constexpr std::array<std::string_view, 4> level_words = {"qzxsynlig", "qzxpersonal",
                                                                "qzxledning", "qzxnamn"};

// Whoever may read that level's texts finds the word on the entity's page.
struct Said {
  std::size_t level;
  std::string word;
};

struct MadeEntity {
  KindIndex kind = 0;
  std::size_t level = 0;
  std::string id;
  std::string file;  // of Markdown, in the folder of its kind; empty for an item of a list
  bool writes_id = true;
  std::vector<std::string> parts;    // their ids
  std::vector<std::string> anchors;  // of the body's headings
  std::vector<Said> says;
};

struct RandomPortal {
  std::vector<MadeEntity> entities;
  std::map<std::string, std::string> files;  // path -> bytes
  bool hides_names = true;                   // of persons
};

// The same for the same seed.
RandomPortal random_portal(unsigned seed);

// The choices behind one portal.
class Random {
 public:
  explicit Random(unsigned seed) : numbers_(seed) {}

  std::size_t below(std::size_t count) { return static_cast<std::size_t>(numbers_()) % count; }
  bool chance(std::size_t percent) { return below(100) < percent; }

  template <class List>
  const auto& pick(const List& list) {
    return list[below(list.size())];
  }

  // A word that stands nowhere else. It is a slug, too.
  std::string word(std::size_t level) {
    return std::string(level_words[level]) + std::to_string(++words_) + "z";
  }

 private:
  std::mt19937 numbers_;  // the same numbers everywhere for one seed
  int words_ = 0;
};

// Words of everyday language: the synonyms of a hidden term, and what visible bodies say.
inline constexpr std::array<std::string_view, 3> common_words = {"remiss", "beredning", "nämnd"};

// One after the other. Unlike the operands of `+`, the pieces of a list are made in its order.
std::string joined(std::initializer_list<std::string> pieces);

}  // namespace waymark::test
