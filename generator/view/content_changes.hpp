// What has changed between two contents, in words: for a terminal, a merge request, programs, and
// the site's own page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "project/comparison.hpp"
#include "urls/addresses.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

struct RevisionView {
  std::string name;        // as it was asked for; empty for the files as they are
  std::string id;          // of the commit; empty for the files as they are
  std::optional<Day> day;  // of the commit
};

struct ChangeLine {
  std::string kind;    // "holder_changed"
  std::string field;   // as it is written: "steps.owner"; empty where it is more than a field
  std::string label;   // of the field
  std::string part;    // that has come, gone or changed, as people call it
  std::string before;  // the values in words
  std::string after;
  std::string text;  // one sentence without its full stop
};

struct ImpactLine {
  std::string kind;  // "decision-path"
  std::string id;
  std::string field;  // empty where a body links
  std::string text;   // one line that says who refers and how
};

struct ChangedEntity {
  KindIndex kind = 0;
  std::string kind_word;  // "Enhet"
  std::string id;
  std::string title;
  std::string url;       // of its page from the site's root; empty where it is gone
  std::string first_id;  // by which it was first known
  FileIndex file = 0;    // of the newer content; of the older where it is gone
  bool is_new = false;
  bool is_gone = false;
  bool ends = false;
  std::vector<ChangeLine> changes;
  std::vector<ImpactLine> impact;
};

struct ContentChanges {
  RevisionView from;
  RevisionView to;
  std::vector<ChangedEntity> entities;
  std::vector<std::string> left_out;  // files that could not be read in one of them

  [[nodiscard]] std::size_t count_new() const;
  [[nodiscard]] std::size_t count_gone() const;
};

// Addresses and organisations are those of the newer content.
std::vector<ChangedEntity> in_words(const Vocabulary& vocabulary, const Addresses& addresses,
                                    const std::vector<EntityChanges>& changes);

// "23456789 (2025-10-14)", "HEAD~3 (…)", or that it is the files as they are.
std::string revision_words(const Vocabulary& vocabulary, const RevisionView& revision);

// "2 nya, 1 borttagen, 5 ändrade".
std::string count_words(const Vocabulary& vocabulary, const ContentChanges& changes);

}  // namespace waymark
