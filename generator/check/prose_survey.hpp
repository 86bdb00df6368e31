// Reads all texts of a portal once, for all rules that go by words: what each entity's prose and
// names are like, and which texts a rule has to read closer.
#pragma once

#include <cstdint>
#include <vector>

#include "base/remembered.hpp"
#include "check/avoided_words.hpp"
#include "check/name_facts.hpp"
#include "source/source_set.hpp"

namespace waymark {

struct ProseMeasure {
  std::uint32_t words = 0;       // of the body, with no code and addresses
  std::uint32_t long_words = 0;  // of more than six letters
  std::uint32_t sentences = 0;
  std::uint32_t longest_sentence = 0;  // in words; of the body and all fields, as what follows
  bool has_capitals = false;           // a word that begins with two of them
  bool has_avoided = false;            // a word that some term says to avoid
  std::vector<NameFacts> names = {};   // of the title, each alias, each synonym of a term
};

// What one file's text is like.
struct FileMeasure {
  std::vector<ProseMeasure> entities;
  bool has_private_numbers;
};

// What each file measured, so that files which are the same need not be read again.
struct ProseMemory {
  std::vector<Version> versions = {};  // of the content files
  std::string avoided = {};            // all words that were avoided
  Remembered<FileMeasure> files = {};
};

class ProseSurvey {
 public:
  // Reads on `jobs` threads. `memory` may be null; `portal` is what `sources` hold, from which no
  // entity has been taken.
  ProseSurvey(const SourceSet& sources, const Resolved& portal, Day as_of, std::size_t jobs,
              ProseMemory* memory);

  [[nodiscard]] const ProseMeasure& of(const Entity& entity) const {
    return *measures_[entity.number];
  }

  // Whether the text of a content file holds numbers of private persons.
  [[nodiscard]] bool has_private_numbers(FileIndex file) const {
    return files_[file - first_file_]->has_private_numbers;
  }

  [[nodiscard]] const AvoidedWords& avoided() const { return avoided_; }

 private:
  [[nodiscard]] ProseMeasure measure(const Entity& entity) const;
  void measure_files(const SourceSet& sources, const Resolved& portal, std::size_t jobs,
                     ProseMemory& memory);

  AvoidedWords avoided_;
  FileIndex first_file_;
  std::vector<Remembered<FileMeasure>::Kept> files_;
  std::vector<const ProseMeasure*> measures_;  // by number
};

}  // namespace waymark
