#include "model/record_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>

#include "base/text.hpp"

namespace waymark {
namespace {

using yaml::Node;

// The one place that writes into a record: fields give read access to everyone else.
template <class Value>
Value& writable(const Value* value) {
  return const_cast<Value&>(*value);
}

std::string_view type_words(const Node& node) {
  switch (node.type) {
    case yaml::Type::sequence: return "a list";
    case yaml::Type::map: return "a group of keys";
    default: return "a text";
  }
}

class FieldReader {
 public:
  FieldReader(const Field& field, const Node& node, Diagnostics& diagnostics)
      : field_(field), node_(node), diagnostics_(diagnostics) {}

  void operator()(const Text* slot) {
    Text text;
    if (!read_text(node_, text)) return;
    if (is_placeholder(text.value)) {
      add_placeholder("text");
    } else {
      writable(slot) = std::move(text);
    }
  }

  void operator()(const Texts* slot) { read_texts(writable(slot)); }

  void operator()(const Reference* slot) { read_reference(node_, writable(slot)); }

  void operator()(const std::vector<Reference>* slot) {
    for_each_item([&](const Node& item) {
      Reference reference;
      if (read_reference(item, reference)) writable(slot).push_back(std::move(reference));
    });
  }

  void operator()(const DateValue* slot) {
    if (!is_text(node_)) return;
    if (const auto date = parse_date(node_.text)) {
      writable(slot) = {*date, node_.span};
    } else if (is_placeholder(node_.text)) {
      add_placeholder("date");
    } else {
      add(bad_date, node_, fmt::format("`{}` is no date", shortened(node_.text)),
          "write `2025`, `2025-08` or `2025-08-12`");
    }
  }

  void operator()(const Number* slot) {
    if (!is_text(node_)) return;
    const auto& text = node_.text;
    std::int64_t value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end) {
      add(wrong_type, node_, fmt::format("`{}` is no whole number", shortened(text)),
          "write digits only, such as `12`");
      return;
    }
    writable(slot) = {value, node_.span};
  }

  void operator()(const Decimal* slot) {
    if (!is_text(node_)) return;
    if (const auto thousandths = parse_thousandths(node_.text)) {
      writable(slot) = {node_.text, *thousandths, node_.span};
    } else {
      add(wrong_type, node_, fmt::format("`{}` is no number", shortened(node_.text)),
          "write digits, with at most three decimals, such as `12,5`");
    }
  }

  void operator()(const DurationValue* slot) {
    if (!is_text(node_)) return;
    if (const auto duration = parse_duration(node_.text)) {
      writable(slot) = {node_.text, *duration, node_.span};
    } else {
      add(bad_duration, node_, fmt::format("`{}` is no length of time", shortened(node_.text)),
          "write a number and min, timmar, dagar, arbetsdagar, veckor, mån, år or hp");
    }
  }

  void operator()(const ClockTime* slot) {
    if (!is_text(node_)) return;
    if (const auto minutes = parse_clock(node_.text)) {
      writable(slot) = {*minutes, node_.span};
    } else {
      add(bad_clock, node_, fmt::format("`{}` is no time of day", shortened(node_.text)),
          "write it as `15:30`");
    }
  }

  void operator()(const PartRef* slot) {
    if (is_text(node_)) writable(slot) = {node_.text, node_.span};
  }

  void operator()(const PartRefs* slot) {
    for_each_item([&](const Node& item) {
      if (is_text(item)) writable(slot).push_back({item.text, item.span});
    });
  }

  void operator()(const Marks* slot) {
    auto& marks = writable(slot);
    if (node_.type == yaml::Type::scalar) {
      Flag whole;
      (*this)(&whole);
      if (whole.value) marks = {true, {}, node_.span};
      return;
    }
    read_texts(marks.paths);
    if (!marks.paths.empty()) marks.span = node_.span;
  }

  void operator()(const Flag* slot) {
    if (!is_text(node_)) return;
    if (node_.text != "true" && node_.text != "false") {
      add(wrong_type, node_, fmt::format("`{}` is neither true nor false", shortened(node_.text)),
          "write `true` or `false`");
      return;
    }
    writable(slot) = {node_.text == "true", node_.span};
  }

  void operator()(const ChoiceValue* slot) {
    if (!is_text(node_)) return;
    const auto found = std::find(field_.choices.begin(), field_.choices.end(), node_.text);
    if (found == field_.choices.end()) {
      add(bad_choice, node_, fmt::format("`{}` cannot be `{}`", field_.name, shortened(node_.text)),
          did_you_mean(node_.text, field_.choices,
                       fmt::format("write one of {}", quoted_list(field_.choices))));
      return;
    }
    writable(slot) = {static_cast<std::uint8_t>(found - field_.choices.begin()), node_.span};
  }

  void operator()(const RecordList* slot) {
    if (field_.facts.keyed) return read_keyed(writable(slot));
    const bool is_shorthand = field_.facts.shorthand && node_.type == yaml::Type::scalar;
    if (node_.type == yaml::Type::map || is_shorthand) {
      read_part(node_, writable(slot));
      return;
    }
    for_each_item([&](const Node& item) { read_part(item, writable(slot)); });
  }

  void operator()(const TextMap* slot) {
    if (!is(node_, yaml::Type::map, "a group of keys")) return;
    for (const auto& entry : node_.entries) {
      KeyedText keyed{{entry.key, entry.key_span}, {}};
      if (read_text(entry.value, keyed.value)) writable(slot).push_back(std::move(keyed));
    }
  }

 private:
  void add_placeholder(std::string_view what) {
    add(placeholder, node_, fmt::format("`{}` still has to be filled in", shortened(node_.text)),
        fmt::format("write the {}, or delete the line", what));
  }

  void read_texts(Texts& texts) {
    for_each_item([&](const Node& item) {
      Text text;
      if (read_text(item, text)) texts.push_back(std::move(text));
    });
  }

  void add(const Rule& rule, const Node& node, std::string message, std::string fix) {
    diagnostics_.add(rule, node.span, std::move(message), std::move(fix));
  }

  // False also for a value that is not written, which is no mistake.
  bool is(const Node& node, yaml::Type type, std::string_view wanted) {
    if (node.type == type) return true;
    if (node.type == yaml::Type::null) return false;
    const auto fix = type == yaml::Type::sequence
                         ? fmt::format("write `{}: [{}]`, or each item on a line with `- `",
                                       field_.name, node.text.empty() ? "…" : shortened(node.text))
                         : fmt::format("write {}", wanted);
    add(wrong_type, node,
        fmt::format("`{}` takes {}, not {}", field_.name, wanted, type_words(node)), fix);
    return false;
  }

  bool is_text(const Node& node) { return is(node, yaml::Type::scalar, "a text"); }

  bool read_text(const Node& node, Text& text) {
    if (!is_text(node) || trimmed(node.text).empty()) return false;
    text = {std::string(trimmed(node.text)), node.span};
    return true;
  }

  bool read_reference(const Node& node, Reference& reference) {
    if (!is_text(node) || node.text.empty()) return false;
    const auto mark = node.text.find('#');
    reference.id = node.text.substr(0, mark);
    if (mark != std::string::npos) reference.part = node.text.substr(mark + 1);
    reference.span = node.span;
    return true;
  }

  // The key stands for the part's first field.
  void read_keyed(RecordList& list) {
    if (!is(node_, yaml::Type::map, "a group of keys")) return;
    for (const auto& [key, span, value] : node_.entries) {
      auto item = value;
      item.entries.push_back({std::string(field_.parts().front().name),
                              span,
                              {yaml::Type::scalar, span, key, {}, {}}});
      read_part(item, list);
    }
  }

  void read_part(const Node& item, RecordList& list) {
    if (field_.facts.shorthand && item.type == yaml::Type::scalar) {
      const auto& first = field_.parts().front();
      std::visit(FieldReader(first, item, diagnostics_), first.reach(list.add()));
      return;
    }
    if (!is(item, yaml::Type::map, "a group of keys")) return;
    std::vector<const Field*> fields;
    for (const auto& part : field_.parts()) fields.push_back(&part);
    read_record(item, list.add(), fields, fmt::format("an item of `{}`", field_.name), item.span,
                diagnostics_);
  }

  template <class Work>
  void for_each_item(Work work) {
    if (!is(node_, yaml::Type::sequence, "a list")) return;
    for (const auto& item : node_.items) work(item);
  }

  const Field& field_;
  const Node& node_;
  Diagnostics& diagnostics_;
};

const Field* find(std::span<const Field* const> fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field* field) { return field->name == name; });
  return found == fields.end() ? nullptr : *found;
}

void report_unknown(const yaml::Entry& entry, std::span<const Field* const> fields,
                    std::string_view what, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto* field : fields) names.push_back(field->name);
  diagnostics.add(unknown_key, entry.key_span,
                  fmt::format("no key `{}` in {}", shortened(entry.key), what),
                  did_you_mean(entry.key, names,
                               fmt::format("the keys are {}", quoted_list(names, names.size()))));
}

}  // namespace

void read_record(const Node& node, Record& record, std::span<const Field* const> fields,
                 std::string_view what, Span place, Diagnostics& diagnostics) {
  for (const auto& entry : node.entries) {
    if (const auto* field = find(fields, entry.key)) {
      std::visit(FieldReader(*field, entry.value, diagnostics), field->reach(record));
    } else {
      report_unknown(entry, fields, what, diagnostics);
    }
  }
  for (const auto* field : fields) {
    if (!field->facts.required) continue;
    const auto written = std::find_if(node.entries.begin(), node.entries.end(),
                                      [&](const auto& entry) { return entry.key == field->name; });
    const bool empty = written != node.entries.end() && written->value.type == yaml::Type::null;
    if (written != node.entries.end() && !empty) continue;
    diagnostics.add(missing_field, empty ? written->key_span : place,
                    fmt::format("`{}` is missing in {}", field->name, what),
                    field->choices.empty() ? fmt::format("write `{}: …`", field->name)
                                           : fmt::format("write `{}:` and one of {}", field->name,
                                                         quoted_list(field->choices)));
  }
}

}  // namespace waymark
