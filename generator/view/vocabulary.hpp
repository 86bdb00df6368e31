// The site's words for the model: labels of kinds, fields, choices and relations, looked up once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.hpp"
#include "base/duration.hpp"
#include "base/words.hpp"
#include "model/kinds.hpp"

namespace waymark {

struct FieldWords {
  std::string label;                 // "Uppdragsgivare"
  std::string inverse;               // "Uppdrag som beställts härifrån"; of references only
  std::vector<std::string> choices;  // in the order of the field's choices
};

class Vocabulary {
 public:
  explicit Vocabulary(const Words& words);

  [[nodiscard]] const std::string& one(KindIndex kind) const { return kinds_[kind].one; }
  [[nodiscard]] const std::string& many(KindIndex kind) const { return kinds_[kind].many; }

  // Of a field of `kind`, or of one of its parts.
  [[nodiscard]] const FieldWords& of(KindIndex kind, const Field& field) const {
    return kinds_[kind].fields.at(&field);
  }

  // "2025-08-12", "augusti 2025", "2025".
  [[nodiscard]] std::string date(const PartialDate& date) const;

  // "12 augusti 2025".
  [[nodiscard]] std::string in_words(const Day& day) const;

  // "70 arbetsdagar", "1 vecka", "2,5 dagar".
  [[nodiscard]] std::string in_words(const Duration& duration) const;

  [[nodiscard]] std::string word(std::string_view key) const { return words_[key]; }

  // The keys that this vocabulary looked for and `words` does not have.
  [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }

 private:
  struct KindWords {
    std::string one;
    std::string many;
    std::unordered_map<const Field*, FieldWords> fields;
  };

  std::string look_up(std::string_view kind, std::string_view group, std::string_view name);
  void add_field(KindIndex kind, const Field& field, std::string_view owner);

  const Words& words_;
  std::vector<KindWords> kinds_;
  std::vector<std::string> missing_;
};

}  // namespace waymark
