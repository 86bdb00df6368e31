#include "parse/yaml.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>
#include <utility>

#include "base/text.hpp"

namespace waymark::yaml {
namespace {

// Ends the parse; what to say has been said.
struct Refused {};

class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    // The get area is only read.
    auto* begin = const_cast<char*>(text.data());
    setg(begin, begin, begin + text.size());
  }
};

bool is_quote(char c) { return c == '"' || c == '\''; }

// Where the quoted text that begins at `at` ends; nothing when it never does, which yaml-cpp lets
// pass at the end of a file.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  auto end = at + 1;
  while (end < text.size() && text[end] != quote) end += text[end] == '\\' && quote == '"' ? 2 : 1;
  if (end >= text.size()) return std::nullopt;
  return end + 1;
}

// Where the unquoted text that begins at `at` ends.
std::size_t plain_end(std::string_view text, std::size_t at, std::string_view value) {
  if (text.substr(at, value.size()) == value) return at + value.size();
  const auto line_end = std::min(text.find('\n', at), text.size());
  return at + trimmed(text.substr(at, line_end - at)).size();
}

class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, Span part, Diagnostics& diagnostics)
      : text_(text), part_(part), diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_indirection(mark, "?", anchor);
    const auto at = offset(mark);
    const auto word = text_.substr(std::min(at, text_.size()), 4);
    // yaml-cpp takes the word for nothing; an author meant the word.
    if (fold(word) == "null") {
      place({Type::scalar, span(at, at + 4), std::string(word), {}, {}});
    } else {
      place({Type::null, span(at, at + (word.starts_with('~') ? 1 : 0)), {}, {}, {}});
    }
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(indirection, span(offset(mark), offset(mark) + 1), "a YAML alias is refused",
           "write the text itself");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_indirection(mark, tag, anchor);
    const auto at = std::min(offset(mark), text_.size() - 1);
    if (!is_quote(text_[at])) {
      place({Type::scalar, span(at, plain_end(text_, at, value)), value, {}, {}});
    } else if (const auto end = quoted_end(text_.substr(0, part_.end), at)) {
      place({Type::scalar, span(at, *end), value, {}, {}});
    } else {
      refuse(syntax, span(at, at + 1), "a quote is never closed", "close it");
    }
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Type::sequence);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Type::map);
  }
  void OnMapEnd() override { close(); }

  Node take() { return std::move(root_); }

  // Where the list or map begins that is open.
  [[nodiscard]] Span innermost() const {
    if (stack_.empty()) return part_;
    const auto begin = stack_.back().node.span.begin;
    return span(begin, begin + 1);
  }

  [[noreturn]] void refuse(const Rule& rule, Span where, std::string message, std::string fix) {
    diagnostics_.add(rule, where, std::move(message), std::move(fix));
    throw Refused{};
  }

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return part_.begin + static_cast<std::size_t>(std::max(mark.pos, 0));
  }
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    const auto last = std::max<std::size_t>(part_.end, part_.begin);
    return {part_.file, static_cast<std::uint32_t>(std::min(begin, last)),
            static_cast<std::uint32_t>(std::min(end, last))};
  }

 private:
  struct Open {
    Node node;
    std::optional<Entry> pending;  // a key that waits for its value
    bool is_duplicate = false;
  };

  void refuse_indirection(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (tag.size() > 1) {
      refuse(indirection, span(offset(mark), offset(mark) + 1),
             fmt::format("the YAML tag `{}` is refused", shortened(tag)), "delete it");
    }
    if (anchor != YAML::NullAnchor) {
      refuse(indirection, span(offset(mark), offset(mark) + 1), "a YAML anchor is refused",
             "delete it, and write the text where it is needed");
    }
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Type type) {
    refuse_indirection(mark, tag, anchor);
    const auto where = span(offset(mark), offset(mark) + 1);
    if (stack_.size() == deepest) {
      refuse(too_complex, where,
             fmt::format("the YAML is nested more than {} levels deep", deepest),
             "write it flatter");
    }
    stack_.push_back({{type, where, {}, {}, {}}, {}, false});
  }

  void close() {
    Node node = std::move(stack_.back().node);
    stack_.pop_back();
    place(std::move(node));
  }

  void place(Node node) {
    if (stack_.empty()) {
      root_ = std::move(node);
    } else if (stack_.back().node.type == Type::sequence) {
      stack_.back().node.span.end = std::max(stack_.back().node.span.end, node.span.end);
      stack_.back().node.items.push_back(std::move(node));
    } else if (!stack_.back().pending) {
      take_key(std::move(node));
    } else {
      take_value(std::move(node));
    }
  }

  void take_key(Node node) {
    if (node.type != Type::scalar) {
      refuse(syntax, node.span, "a key must be a word", "write `key: value`");
    }
    if (node.text == "<<") {
      refuse(indirection, node.span, "a YAML merge key is refused", "write the fields themselves");
    }
    auto& map = stack_.back();
    if (map.node.entries.size() == most_keys) {
      refuse(too_complex, node.span, fmt::format("more than {} keys stand in one place", most_keys),
             "write them as several entries");
    }
    const auto same = std::find_if(map.node.entries.begin(), map.node.entries.end(),
                                   [&](const Entry& entry) { return entry.key == node.text; });
    map.is_duplicate = same != map.node.entries.end();
    if (map.is_duplicate) {
      diagnostics_.add({&duplicate_key,
                        node.span,
                        fmt::format("the key `{}` is written twice", shortened(node.text)),
                        "delete one of them",
                        {{same->key_span, "the first one stands here"}}});
    }
    map.pending = Entry{std::move(node.text), node.span, {}};
  }

  void take_value(Node node) {
    auto& map = stack_.back();
    map.node.span.end = std::max(map.node.span.end, node.span.end);
    map.pending->value = std::move(node);
    if (!map.is_duplicate) map.node.entries.push_back(std::move(*map.pending));
    map.pending.reset();
  }

  std::string_view text_;
  Span part_;
  Diagnostics& diagnostics_;
  std::vector<Open> stack_;
  Node root_;
};

struct Mend {
  std::string_view seen;
  std::string_view message;
  std::string_view fix;
};

// yaml-cpp's words for what it met, in words for someone who is no programmer.
constexpr Mend mends[] = {
    {"illegal map value", "a colon stands where no value can begin",
     "put the text in \"quotes\" if it holds a colon, or indent the line like its neighbours"},
    {"end of map not found", "the line does not fit in with the lines above",
     "indent it like its neighbours, and write `key: value`"},
    {"end of sequence not found", "the list goes on with something that is no item",
     "begin each item with `- ` at the same indent"},
    {"end of map flow not found", "a `{` is never closed", "close it with `}`, or use quotes"},
    {"end of sequence flow not found", "a `[` is never closed", "close it with `]`, or use quotes"},
    {"illegal flow end", "a bracket is closed that was never opened",
     "delete it, or put the text in \"quotes\""},
    {"unknown token", "a character stands where no text can begin", "put the text in \"quotes\""},
    {"illegal EOF in scalar", "a quote is never closed", "close it"},
    {"illegal document indicator in scalar", "a quote is never closed", "close it"},
    {"illegal block entry", "a list item stands where none can begin",
     "begin it with `- ` and spaces, not tabs, at the same indent as its neighbours"},
    {"illegal tab when looking for indentation", "a tab is used to indent", "indent with spaces"},
};

void report(const YAML::Exception& error, TreeBuilder& builder, Diagnostics& diagnostics) {
  const auto place = builder.offset(error.mark);
  if (error.msg.starts_with("the referenced anchor is not defined")) {
    diagnostics.add(indirection, builder.span(place, place + 1), "a YAML alias is refused",
                    "write the text itself, in \"quotes\" if it begins with `*`");
    return;
  }
  std::string message = fold(error.msg);
  std::string fix = "check indentation, colons and quotes";
  for (const auto& mend : mends) {
    if (error.msg != mend.seen) continue;
    message = mend.message;
    fix = mend.fix;
  }
  const bool is_unclosed = error.msg.ends_with("flow not found");
  diagnostics.add(syntax, is_unclosed ? builder.innermost() : builder.span(place, place + 1),
                  message, fix);
}

}  // namespace

Node parse(std::string_view text, Span part, Diagnostics& diagnostics) {
  TreeBuilder builder(text, part, diagnostics);
  TextBuffer buffer(text.substr(part.begin, part.end - part.begin));
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) return {Type::null, part, {}, {}, {}};
    auto tree = builder.take();
    if (parser.HandleNextDocument(builder)) {
      diagnostics.add(syntax, builder.span(tree.span.end, tree.span.end),
                      "a second YAML document begins after this one", "delete the `---` between");
    }
    return tree;
  } catch (const YAML::Exception& error) {
    report(error, builder, diagnostics);
  } catch (const Refused&) {
    // Said where it was seen.
  }
  return {Type::null, part, {}, {}, {}};
}

}  // namespace waymark::yaml
