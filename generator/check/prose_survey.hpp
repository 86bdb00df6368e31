// Reads all prose of a portal once, for all rules on language: what each text measures, and which
// ones a rule has to read closer.
#pragma once

#include <cstdint>
#include <vector>

#include "base/remembered.hpp"
#include "check/avoided_words.hpp"

namespace waymark {

struct ProseMeasure {
  std::uint32_t words = 0;       // of the body, with no code and addresses
  std::uint32_t long_words = 0;  // of more than six letters
  std::uint32_t sentences = 0;
  std::uint32_t longest_sentence = 0;  // in words; of the body and all fields, as what follows
  bool has_capitals = false;           // a word that begins with two of them
  bool has_avoided = false;            // a word that some term says to avoid
};

// What the texts of each file measured, so that files which are the same need not be read again.
struct ProseMemory {
  std::vector<Version> versions = {};  // of the files, the first of which is `first_file`
  FileIndex first_file = 0;
  std::string avoided = {};  // all words that were avoided
  Remembered<std::vector<ProseMeasure>> measures = {};
};

class ProseSurvey {
 public:
  // Reads on `jobs` threads. `memory` may be null; else it is of the files of `portal`, from which
  // no entity has been taken.
  ProseSurvey(const Resolved& portal, Day as_of, std::size_t jobs, ProseMemory* memory);

  [[nodiscard]] const ProseMeasure& of(const Entity& entity) const {
    return measures_[entity.number];
  }

  [[nodiscard]] const AvoidedWords& avoided() const { return avoided_; }

 private:
  [[nodiscard]] ProseMeasure measure(const Entity& entity) const;
  void recall(const Resolved& portal, std::size_t jobs, ProseMemory& memory);

  AvoidedWords avoided_;
  std::vector<ProseMeasure> measures_;  // by number
};

}  // namespace waymark
