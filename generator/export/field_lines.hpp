// A field as lines of YAML for a skeleton: with an example in each place, or waiting to be filled.
#pragma once

#include <string>
#include <vector>

#include "export/proposed_ids.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

class FieldLines {
 public:
  // `day` is what examples of dates show.
  FieldLines(const Vocabulary& vocabulary, const ProposedIds& ids, bool is_swedish, Day day)
      : vocabulary_(vocabulary), ids_(ids), is_swedish_(is_swedish), day_(day) {}

  // The field with everything that it can hold. `record` is any record that has it.
  [[nodiscard]] std::vector<std::string> whole(KindIndex kind, const Field& field,
                                               const Record& record) const;

  // The field without a value; of a list of parts, the first part with its own required fields,
  // and what else it can hold as comments.
  [[nodiscard]] std::vector<std::string> to_fill(KindIndex kind, const Field& field,
                                                 const Record& record) const;

  // "Slag: Anställd, förtroendevald eller utsedd."
  [[nodiscard]] std::string what(KindIndex kind, const Field& field) const;

 private:
  [[nodiscard]] std::string with_what(std::string line, KindIndex kind, const Field& field) const;

  const Vocabulary& vocabulary_;
  const ProposedIds& ids_;
  bool is_swedish_;
  Day day_;
};

}  // namespace waymark
