// What was found wrong, where, and how to mend it. An author's mistake is a Diagnostic and work
// goes on; a failing environment is an EnvironmentError; a bug of ours is an assert.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "base/span.hpp"

namespace waymark {

enum class Severity { error, warning, information };

// `error`, `warning`, `information`.
std::string_view severity_name(Severity severity);

inline constexpr std::int64_t no_limit = -1;

// A constant beside the code that looks for it. `name` is kebab-case and stable for ever.
struct Rule {
  std::string_view name;
  Severity severity;
  std::string_view summary;       // one English sentence for lists of rules
  std::int64_t limit = no_limit;  // the number that the rule goes by, in the unit its summary says
};

struct Note {
  Span span;
  std::string message;
};

// Messages: lower case, no full stop, say what was seen, offending text in backticks.
struct Diagnostic {
  const Rule* rule;
  Span span;
  std::string message;
  std::string fix = {};  // one suggestion, such as "did you mean `x`?"; may be empty
  std::vector<Note> notes = {};
  std::optional<Severity> severity = {};  // where the site has chosen another than the rule's
};

inline Severity severity_of(const Diagnostic& diagnostic) {
  return diagnostic.severity.value_or(diagnostic.rule->severity);
}

class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  void add(const Rule& rule, Span span, std::string message, std::string fix = {}) {
    list_.push_back({&rule, span, std::move(message), std::move(fix)});
  }
  void append(Diagnostics other);

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return list_; }
  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }

 private:
  std::vector<Diagnostic> list_;
};

// Something outside the content failed (a disk, a permission, a missing folder). The message is
// one line that says what to do. `main` turns it into exit code 2.
class EnvironmentError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Diagnostics in the order people read them: by path, place, then rule.
std::vector<const Diagnostic*> sorted(const Diagnostics& diagnostics,
                                      const std::vector<SourceFile>& files);

// The text people read in a terminal: `path:line:column: severity: message [rule]`, the source
// line, a caret under the place, the fix behind the caret, then the notes.
std::string diagnostics_as_text(const Diagnostics& diagnostics,
                                const std::vector<SourceFile>& files);

}  // namespace waymark
