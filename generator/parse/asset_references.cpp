#include "parse/asset_references.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// A word, a string with its place, or one sign. At the end all are empty.
struct Token {
  std::string_view word;
  std::string_view text;  // what stands between quotes
  std::size_t begin = 0;
  bool is_text = false;
  char sign = '\0';
};

// Reads a script as far as its imports can be told from its strings.
class ScriptReader {
 public:
  explicit ScriptReader(std::string_view script) : script_(script) {}

  Token next() {
    skip_blank();
    if (at_ >= script_.size()) return {};
    const auto token = read();
    // After a value a slash divides; elsewhere it begins a regular expression.
    constexpr std::array<std::string_view, 4> before_value = {"return", "typeof", "case", "of"};
    const bool is_value_word =
        !token.word.empty() &&
        std::find(before_value.begin(), before_value.end(), token.word) == before_value.end();
    after_value_ = token.is_text || is_value_word || token.sign == ')' || token.sign == ']';
    return token;
  }

  // Those that have been passed.
  [[nodiscard]] const std::vector<std::string_view>& doc_comments() const { return doc_comments_; }

 private:
  [[nodiscard]] bool sees(std::string_view text) const {
    return script_.substr(at_, text.size()) == text;
  }

  void skip_to(std::string_view end) {
    const auto found = script_.find(end, at_);
    at_ = found == std::string_view::npos ? script_.size() : found + end.size();
  }

  void skip_blank() {
    while (at_ < script_.size()) {
      if (sees("//")) {
        skip_to("\n");
      } else if (sees("/*")) {
        const bool is_doc = sees("/**");
        const auto begin = at_;
        skip_to("*/");
        if (is_doc) doc_comments_.push_back(script_.substr(begin, at_ - begin));
      } else if (is_space(script_[at_])) {
        ++at_;
      } else {
        return;
      }
    }
  }

  Token read() {
    const char c = script_[at_];
    if (c == '"' || c == '\'') return read_text(c);
    if (is_word_char(c)) return read_word();
    if (c == '`') return read_template();
    if (c == '/' && !after_value_) return read_expression();
    if (c == '{') ++depth_;
    if (c == '}' && depth_ > 0 && --depth_ == template_depth()) return read_template();
    return {{}, {}, at_++, false, c};
  }

  [[nodiscard]] std::size_t template_depth() const {
    return open_templates_.empty() ? static_cast<std::size_t>(-1) : open_templates_.back();
  }

  Token read_word() {
    const auto begin = at_;
    while (at_ < script_.size() && is_word_char(script_[at_])) ++at_;
    return {script_.substr(begin, at_ - begin), {}, begin, false, '\0'};
  }

  Token read_text(char quote) {
    const auto begin = ++at_;
    while (at_ < script_.size() && script_[at_] != quote) at_ += script_[at_] == '\\' ? 2 : 1;
    const auto end = std::min(at_, script_.size());
    at_ = std::min(end + 1, script_.size());
    return {{}, script_.substr(begin, end - begin), begin, true, '\0'};
  }

  // From a backtick, or from the brace that closes a hole, to the next hole or the end.
  Token read_template() {
    const auto begin = at_;
    if (script_[at_] == '}') open_templates_.pop_back();
    for (++at_; at_ < script_.size() && script_[at_] != '`'; ++at_) {
      if (script_[at_] == '\\') {
        ++at_;
      } else if (sees("${")) {
        open_templates_.push_back(depth_++);
        at_ += 2;
        return {{}, {}, begin, false, '{'};
      }
    }
    at_ = std::min(at_ + 1, script_.size());
    return {{}, {}, begin, false, ')'};  // a value
  }

  Token read_expression() {
    const auto begin = at_;
    bool in_class = false;
    for (++at_; at_ < script_.size() && script_[at_] != '\n'; ++at_) {
      const char c = script_[at_];
      if (c == '\\') ++at_;
      if (c == '[') in_class = true;
      if (c == ']') in_class = false;
      if (c == '/' && !in_class) break;
    }
    at_ = std::min(at_ + 1, script_.size());
    return {{}, {}, begin, false, ')'};
  }

  std::string_view script_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::vector<std::size_t> open_templates_;  // depth of braces around each open hole
  bool after_value_ = false;
  std::vector<std::string_view> doc_comments_;
};

bool is_end(const Token& token) {
  return token.word.empty() && !token.is_text && token.sign == '\0';
}

// After `import (`.
void read_dynamic(ScriptReader& reader, std::vector<AssetReference>& found) {
  const auto name = reader.next();
  if (name.is_text) found.push_back({name.text, name.begin});
}

// After `import` or `export`, to the string behind `from`. `export` may have none.
void read_static(ScriptReader& reader, Token token, bool is_import,
                 std::vector<AssetReference>& found) {
  const bool names_parts = token.sign == '{' || token.sign == '*';
  if (!is_import && !names_parts) return;
  if (is_import && token.is_text) {
    found.push_back({token.text, token.begin, true});
    return;
  }
  bool is_from = false;
  for (; !is_end(token) && token.sign != ';'; token = reader.next()) {
    if (is_from && token.is_text) found.push_back({token.text, token.begin, true});
    if (is_from || token.sign == '.' || token.sign == '(' || token.sign == '=') return;
    is_from = token.word == "from";
    if (!is_import && token.sign == '}') {
      const auto after = reader.next();
      if (after.word != "from") return;
      is_from = true;
    }
  }
}

bool is_outside(std::string_view name) {
  return name.empty() || name.front() == '#' || name.front() == '/' ||
         name.find(':') != std::string_view::npos;
}

std::string_view trimmed(std::string_view text, char quote) {
  while (!text.empty() && (is_space(text.front()) || text.front() == quote)) text.remove_prefix(1);
  while (!text.empty() && (is_space(text.back()) || text.back() == quote)) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<AssetReference> module_imports(std::string_view script) {
  std::vector<AssetReference> found;
  ScriptReader reader(script);
  bool is_member = false;  // after a dot: `import` is a name there
  for (auto token = reader.next(); !is_end(token); token = reader.next()) {
    const bool is_import = token.word == "import" && !is_member;
    const bool is_export = token.word == "export" && !is_member;
    is_member = token.sign == '.';
    if (!is_import && !is_export) continue;
    const auto after = reader.next();
    if (is_import && after.sign == '(') {
      read_dynamic(reader, found);
    } else if (after.sign != '.') {
      read_static(reader, after, is_import, found);
    }
  }
  return found;
}

std::string without_doc_comments(std::string_view script) {
  ScriptReader reader(script);
  while (!is_end(reader.next())) {
  }
  std::string out;
  std::size_t done = 0;
  for (const auto comment : reader.doc_comments()) {
    const auto begin = static_cast<std::size_t>(comment.data() - script.data());
    out += script.substr(done, begin - done);
    out += comment.find('\n') == std::string_view::npos ? ' ' : '\n';
    done = begin + comment.size();
  }
  return out += script.substr(done);
}

std::vector<AssetReference> style_references(std::string_view sheet) {
  std::vector<AssetReference> found;
  for (std::size_t at = 0; at < sheet.size(); ++at) {
    if (sheet.substr(at, 2) == "/*") {
      at = std::min(sheet.find("*/", at), sheet.size());
      continue;
    }
    std::string_view name;
    if (sheet.substr(at, 4) == "url(") {
      const auto inner = sheet.substr(at + 4);
      name = trimmed(trimmed(inner.substr(0, inner.find(')')), '"'), '\'');
    } else if (sheet.substr(at, 8) == "@import ") {
      const auto inner = trimmed(sheet.substr(at + 8), ' ');
      const bool is_quoted = !inner.empty() && (inner.front() == '"' || inner.front() == '\'');
      if (is_quoted) name = inner.substr(1, inner.find(inner.front(), 1) - 1);
    }
    if (is_outside(name)) continue;
    found.push_back({name, static_cast<std::size_t>(name.data() - sheet.data())});
    at = found.back().begin + name.size();
  }
  return found;
}

}  // namespace waymark
