#include "export/field_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

// What `check` tells of when it is left.
constexpr std::string_view placeholder_text = "XX";

// A value that the field could have; empty for a list of parts.
class Example {
 public:
  Example(const Field& field, const ProposedIds& ids, Day day)
      : field_(field), ids_(ids), day_(day) {}

  std::string operator()(const Text*) const { return std::string(placeholder_text); }
  std::string operator()(const Texts*) const { return fmt::format("[{}]", placeholder_text); }
  std::string operator()(const DateValue*) const { return to_string(day_); }
  std::string operator()(const Number*) const { return "1"; }
  std::string operator()(const Decimal*) const { return "12,5"; }
  std::string operator()(const DurationValue*) const { return "3 dagar"; }
  std::string operator()(const ClockTime*) const { return "\"15:30\""; }
  std::string operator()(const Flag*) const { return "true"; }
  std::string operator()(const TextMap*) const { return fmt::format("{{{0}: {0}}}", "XX"); }
  std::string operator()(const Marks*) const { return "true"; }
  std::string operator()(const PartRef*) const { return std::string(placeholder_text); }
  std::string operator()(const PartRefs*) const { return fmt::format("[{}]", placeholder_text); }
  std::string operator()(const Reference*) const { return id(); }
  std::string operator()(const std::vector<Reference>*) const { return fmt::format("[{}]", id()); }
  std::string operator()(const ChoiceValue*) const { return std::string(field_.choices.front()); }
  std::string operator()(const RecordList*) const { return {}; }

 private:
  [[nodiscard]] std::string id() const {
    const auto* first = ids_.first(field_.targets);
    return first == nullptr ? std::string(placeholder_text) : first->id.value;
  }

  const Field& field_;
  const ProposedIds& ids_;
  Day day_;
};

const RecordList* parts_of(const Field& field, const Record& record) {
  const auto slot = field.reach(record);
  const auto* list = std::get_if<const RecordList*>(&slot);
  return list == nullptr ? nullptr : *list;
}

// A part to ask for types, of a sample that nobody else has.
const Record& sample_part(const RecordList& list) { return const_cast<RecordList&>(list).add(); }

// As the first item of a list below its field.
void append_item(std::vector<std::string>& lines, const std::vector<std::string>& item) {
  bool is_first = true;
  for (const auto& line : item) {
    lines.push_back((is_first ? "  - " : "    ") + line);
    is_first = false;
  }
}

}  // namespace

std::string FieldLines::what(KindIndex kind, const Field& field) const {
  return fmt::format("{}: {}", vocabulary_.of(kind, field).label,
                     is_swedish_ ? field.facts.sv : field.facts.en);
}

std::string FieldLines::with_what(std::string line, KindIndex kind, const Field& field) const {
  return fmt::format("{}  ## {}", line, what(kind, field));
}

std::vector<std::string> FieldLines::whole(KindIndex kind, const Field& field,
                                           const Record& record) const {
  const auto* parts = parts_of(field, record);
  const auto example = std::visit(Example(field, ids_, day_), field.reach(record));
  if (parts == nullptr) return {fmt::format("{}: {}", field.name, example)};
  std::vector<std::string> lines = {fmt::format("{}:", field.name)};
  const auto& part = sample_part(*parts);
  std::vector<std::string> item;
  for (const auto& inner : field.parts()) {
    auto inner_lines = whole(kind, inner, part);
    inner_lines.front() = with_what(inner_lines.front(), kind, inner);
    item.insert(item.end(), inner_lines.begin(), inner_lines.end());
  }
  append_item(lines, item);
  return lines;
}

std::vector<std::string> FieldLines::to_fill(KindIndex kind, const Field& field,
                                             const Record& record) const {
  std::vector<std::string> lines = {fmt::format("{}:", field.name)};
  const auto* parts = parts_of(field, record);
  if (parts == nullptr) return lines;
  const auto& part = sample_part(*parts);
  std::vector<std::string> item;
  std::vector<std::string> comments;
  for (const auto& inner : field.parts()) {
    const bool is_id = inner.name == "id";
    auto inner_lines = inner.facts.required ? to_fill(kind, inner, part) : whole(kind, inner, part);
    if (is_id) {
      inner_lines = {fmt::format("id: {}-1", slug(vocabulary_.of(kind, field).label))};
    }
    inner_lines.front() = with_what(inner_lines.front(), kind, inner);
    for (const auto& line : inner_lines) {
      if (inner.facts.required || is_id)
        item.push_back(line);
      else
        comments.push_back("# " + line);
    }
  }
  item.insert(item.end(), comments.begin(), comments.end());
  append_item(lines, item);
  return lines;
}

}  // namespace waymark
