#include "export/changes_text.hpp"

#include <fmt/format.h>

#include <string_view>

namespace waymark {
namespace {

class Sheet {
 public:
  Sheet(const Vocabulary& vocabulary, const ContentChanges& changes)
      : vocabulary_(vocabulary), changes_(changes) {}

  std::string text() {
    add("{}\n{}\n{}.\n", word("heading"), between(), counts());
    for (const auto& entity : changes_.entities) {
      add("\n{}: {} ({}:{})\n", entity.kind_word, entity.title, kind_name(entity), entity.id);
      for (const auto& change : entity.changes) add("  - {}\n", change.text);
      if (entity.impact.empty()) continue;
      add("  {}:\n", impact_words(entity));
      for (const auto& line : entity.impact) add("  - {}\n", line.text);
    }
    if (!changes_.left_out.empty()) add("\n{}:\n", word("left_out"));
    for (const auto& path : changes_.left_out) add("  - {}\n", path);
    return std::move(out_);
  }

  std::string markdown() {
    add("## {}\n\n{}\n\n{}.\n", word("heading"), escaped(between()), counts());
    std::string_view last;
    for (const auto& entity : changes_.entities) {
      if (entity.kind_word != last) add("\n### {}\n\n", vocabulary_.many(entity.kind));
      last = entity.kind_word;
      add("- **{}** (`{}:{}`)\n", escaped(entity.title), kind_name(entity), entity.id);
      for (const auto& change : entity.changes) add("  - {}\n", escaped(change.text));
      if (entity.impact.empty()) continue;
      add("  - ⚠️ {}:\n", impact_words(entity));
      for (const auto& line : entity.impact) add("    - {}\n", escaped(line.text));
    }
    if (!changes_.left_out.empty()) add("\n### {}\n\n", word("left_out"));
    for (const auto& path : changes_.left_out) add("- {}\n", escaped(path));
    return std::move(out_);
  }

 private:
  template <class... Values>
  void add(fmt::format_string<Values...> form, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Values>(values)...);
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("diff.{}", name));
  }
  [[nodiscard]] std::string counts() const {
    auto words = count_words(vocabulary_, changes_);
    if (words.ends_with('.')) words.pop_back();
    return words;
  }

  // "Från … till …."
  [[nodiscard]] std::string between() const {
    auto text = word("between");
    const auto put = [&](std::string_view hole, const RevisionView& revision) {
      const auto at = text.find(hole);
      if (at != std::string::npos) {
        text.replace(at, hole.size(), revision_words(vocabulary_, revision));
      }
    };
    put("{new}", changes_.to);
    put("{old}", changes_.from);
    return text;
  }

  [[nodiscard]] std::string impact_words(const ChangedEntity& entity) const {
    return word(entity.is_gone ? "impact_gone" : entity.ends ? "impact_ends" : "impact_moved");
  }

  static std::string_view kind_name(const ChangedEntity& entity) {
    return kinds()[entity.kind].name;
  }

  static std::string escaped(std::string_view text) {
    constexpr std::string_view marks = "\\`*_{}[]<>#|~!&$";
    std::string safe;
    for (const char c : text) {
      if (c == '@') {
        safe += "&#64;&#8203;";
        continue;
      }
      if (marks.find(c) != std::string_view::npos) safe += '\\';
      safe += c;
    }
    return safe;
  }

  const Vocabulary& vocabulary_;
  const ContentChanges& changes_;
  std::string out_;
};

}  // namespace

std::string changes_as_text(const Vocabulary& vocabulary, const ContentChanges& changes) {
  return Sheet(vocabulary, changes).text();
}

std::string changes_as_markdown(const Vocabulary& vocabulary, const ContentChanges& changes) {
  return Sheet(vocabulary, changes).markdown();
}

}  // namespace waymark
