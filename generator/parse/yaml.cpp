#include "parse/yaml.hpp"

#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <new>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "parse/yaml_problems.hpp"

namespace waymark::yaml {
namespace {

// Ends the parse; what to say has been said.
struct Refused {};

// libyaml counts characters, and everything else bytes.
class Places {
 public:
  Places(std::string_view text, Span part) : text_(text), part_(part), offset_(part.begin) {}

  // Quick when asked from the beginning to the end.
  std::size_t offset(const yaml_mark_t& mark) {
    if (mark.index < index_) {
      index_ = 0;
      offset_ = part_.begin;
    }
    for (; index_ < mark.index && offset_ < part_.end; ++index_) {
      do ++offset_;
      while (offset_ < part_.end && (static_cast<unsigned char>(text_[offset_]) & 0xC0) == 0x80);
    }
    return offset_;
  }

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    const auto last = std::max<std::size_t>(part_.end, part_.begin);
    return {part_.file, static_cast<std::uint32_t>(std::min(begin, last)),
            static_cast<std::uint32_t>(std::min(end, last))};
  }
  char character(const yaml_mark_t& mark) {
    const auto at = offset(mark);
    return at < part_.end ? text_[at] : '\0';
  }
  Span at(const yaml_mark_t& mark) {
    const auto begin = offset(mark);
    return span(begin, begin + 1);
  }
  // Without what follows on other lines.
  Span first_line(const yaml_mark_t& from, const yaml_mark_t& to) {
    const auto begin = offset(from);
    const auto end = offset(to);
    const auto line = text_.substr(begin, end - begin);
    return span(begin, begin + trimmed(line.substr(0, line.find('\n'))).size());
  }

 private:
  std::string_view text_;
  Span part_;
  std::size_t index_ = 0;  // in characters from the part's beginning, at offset_
  std::size_t offset_;
};

std::string_view text_of(const yaml_char_t* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

class TreeBuilder {
 public:
  TreeBuilder(Places& places, Diagnostics& diagnostics)
      : places_(places), diagnostics_(diagnostics) {}

  void add(const yaml_event_t& event) {
    const auto& data = event.data;
    switch (event.type) {
      case YAML_SCALAR_EVENT: return add_scalar(event);
      case YAML_SEQUENCE_START_EVENT:
        return open(event, data.sequence_start.tag, data.sequence_start.anchor, Type::sequence);
      case YAML_MAPPING_START_EVENT:
        return open(event, data.mapping_start.tag, data.mapping_start.anchor, Type::map);
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT: return close();
      case YAML_ALIAS_EVENT:
        refuse(indirection, places_.at(event.start_mark), "a YAML alias is refused",
               "write the text itself, in \"quotes\" if it begins with `*`");
      default: return;
    }
  }

  Node take() { return std::move(root_); }

 private:
  struct Open {
    Node node;
    std::optional<Entry> pending;  // a key that waits for its value
    bool is_duplicate = false;
  };

  [[noreturn]] void refuse(const Rule& rule, Span where, std::string message, std::string fix) {
    diagnostics_.add(rule, where, std::move(message), std::move(fix));
    throw Refused{};
  }

  void refuse_indirection(const yaml_event_t& event, const yaml_char_t* tag,
                          const yaml_char_t* anchor) {
    if (tag != nullptr && text_of(tag) != "!") {
      refuse(indirection, places_.at(event.start_mark),
             fmt::format("the YAML tag `{}` is refused", shortened(text_of(tag))), "delete it");
    }
    if (anchor != nullptr) {
      refuse(indirection, places_.at(event.start_mark), "a YAML anchor is refused",
             "delete it, and write the text where it is needed");
    }
  }

  void add_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    refuse_indirection(event, scalar.tag, scalar.anchor);
    std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    const auto where = places_.first_line(event.start_mark, event.end_mark);
    const bool is_nothing =
        scalar.style == YAML_PLAIN_SCALAR_STYLE && (text.empty() || text == "~");
    if (is_nothing) return place({Type::null, where, {}, {}, {}});
    place({Type::scalar, where, std::move(text), {}, {}});
  }

  void open(const yaml_event_t& event, const yaml_char_t* tag, const yaml_char_t* anchor,
            Type type) {
    refuse_indirection(event, tag, anchor);
    const auto where = places_.at(event.start_mark);
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

  Places& places_;
  Diagnostics& diagnostics_;
  std::vector<Open> stack_;
  Node root_;
};

void report(const yaml_parser_t& parser, Places& places, Diagnostics& diagnostics) {
  const auto seen = problem_of(parser.problem == nullptr ? "" : parser.problem,
                               places.character(parser.problem_mark));
  const auto& mark = seen.is_where_it_begins ? parser.context_mark : parser.problem_mark;
  diagnostics.add(syntax, places.at(mark), seen.message, seen.fix);
}

class Parser {
 public:
  explicit Parser(std::string_view text) {
    if (yaml_parser_initialize(&parser_) != 1) throw std::bad_alloc();
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  ~Parser() { yaml_parser_delete(&parser_); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  // False after the last event, and where the text is no YAML.
  template <class Use>
  bool next(Use use) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser_, &event) != 1) {
      has_failed_ = true;
      return false;
    }
    const struct Delete {
      yaml_event_t& event;
      ~Delete() { yaml_event_delete(&event); }
    } at_end{event};
    if (event.type == YAML_STREAM_END_EVENT || event.type == YAML_NO_EVENT) return false;
    use(event);
    return true;
  }

  [[nodiscard]] bool has_failed() const { return has_failed_; }
  [[nodiscard]] const yaml_parser_t& state() const { return parser_; }

 private:
  yaml_parser_t parser_;
  bool has_failed_ = false;
};

}  // namespace

Node parse(std::string_view text, Span part, Diagnostics& diagnostics) {
  const Node nothing{Type::null, part, {}, {}, {}};
  Places places(text, part);
  TreeBuilder builder(places, diagnostics);
  Parser parser(text.substr(part.begin, part.end - part.begin));
  int documents = 0;
  const auto use = [&](const yaml_event_t& event) {
    if (event.type == YAML_DOCUMENT_START_EVENT) ++documents;
    if (documents == 1) builder.add(event);
  };
  try {
    while (documents < 2 && parser.next(use)) {
    }
  } catch (const Refused&) {
    return nothing;  // said where it was seen
  }
  if (parser.has_failed()) {
    report(parser.state(), places, diagnostics);
    return nothing;
  }
  if (documents == 0) return nothing;
  auto tree = builder.take();
  if (documents == 2) {
    diagnostics.add(syntax, places.span(tree.span.end, tree.span.end),
                    "a second YAML document begins after this one", "delete the `---` between");
  }
  return tree;
}

}  // namespace waymark::yaml
