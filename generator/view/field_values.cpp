#include "view/field_values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

class ValueMaker {
 public:
  ValueMaker(const Vocabulary& vocabulary, const Linker& linker, const Entity& entity,
             const Field& field)
      : vocabulary_(vocabulary), linker_(linker), entity_(entity), field_(field) {}

  std::vector<ValueView> operator()(const Text* text) const { return of_text(*text); }
  std::vector<ValueView> operator()(const Texts* texts) const {
    return of_each(*texts, [](const Text& text) { return ValueView{text.value}; });
  }
  std::vector<ValueView> operator()(const DateValue* date) const {
    return if_set(*date, [&] { return vocabulary_.date(date->date); });
  }
  std::vector<ValueView> operator()(const Number* number) const {
    return if_set(*number, [&] { return fmt::format("{}", number->value); });
  }
  std::vector<ValueView> operator()(const Decimal* decimal) const {
    return if_set(*decimal, [&] { return decimal->written; });
  }
  std::vector<ValueView> operator()(const DurationValue* duration) const {
    return if_set(*duration, [&] { return duration->written; });
  }
  std::vector<ValueView> operator()(const ClockTime* time) const {
    return if_set(*time, [&] { return clock(*time); });
  }
  std::vector<ValueView> operator()(const Flag* flag) const {
    return if_set(*flag,
                  [&] { return vocabulary_.word(flag->value ? "values.yes" : "values.no"); });
  }
  std::vector<ValueView> operator()(const ChoiceValue* choice) const {
    return if_set(*choice,
                  [&] { return vocabulary_.of(entity_.kind, field_).choices[choice->index]; });
  }
  std::vector<ValueView> operator()(const Reference* reference) const {
    if (reference->is_hidden) return {{vocabulary_.word("values.hidden")}};
    if (reference->target == nullptr) return {};
    return {of_reference(*reference)};
  }
  std::vector<ValueView> operator()(const std::vector<Reference>* references) const {
    std::vector<ValueView> values;
    for (const auto& reference : *references) {
      if (reference.target != nullptr) values.push_back(of_reference(reference));
    }
    return values;
  }
  std::vector<ValueView> operator()(const PartRef* reference) const {
    if (!reference->is_set()) return {};
    return {of_part_reference(*reference)};
  }
  std::vector<ValueView> operator()(const PartRefs* references) const {
    return of_each(*references, [&](const PartRef& each) { return of_part_reference(each); });
  }
  // Part by part, its values one after the other.
  std::vector<ValueView> operator()(const RecordList* parts) const {
    std::vector<ValueView> values;
    for (std::size_t i = 0; i < parts->size(); ++i) {
      for (auto& value : of_part(parts->at(i))) values.push_back(std::move(value));
    }
    return values;
  }
  std::vector<ValueView> operator()(const TextMap*) const { return {}; }
  std::vector<ValueView> operator()(const Marks*) const { return {}; }

 private:
  template <class Value, class Make>
  static std::vector<ValueView> if_set(const Value& value, Make make) {
    if (!value.is_set()) return {};
    return {{make()}};
  }

  template <class List, class Make>
  static std::vector<ValueView> of_each(const List& list, Make make) {
    std::vector<ValueView> values;
    for (const auto& item : list) values.push_back(make(item));
    return values;
  }

  [[nodiscard]] std::vector<ValueView> of_part(const Record& record) const {
    std::vector<ValueView> values;
    for (const auto& part : field_.parts()) {
      for (auto& value : field_values(vocabulary_, linker_, entity_, part, record)) {
        if (part.facts.follows && !values.empty()) {
          auto& note = values.back().note;
          note += note.empty() ? value.text : ", " + value.text;
        } else {
          values.push_back(std::move(value));
        }
      }
    }
    return values;
  }

  [[nodiscard]] std::vector<ValueView> of_text(const Text& text) const {
    if (!text.is_set()) return {};
    if (field_.name == "mailbox") return {{text.value, "mailto:" + text.value}};
    if (field_.name == "phone") return {{text.value, "tel:" + digits_of(text.value)}};
    if (field_.name == "link" && is_allowed_url(text.value)) return {{text.value, text.value}};
    return {{text.value}};
  }

  static std::string digits_of(std::string_view phone) {
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits),
                 [](char c) { return (c >= '0' && c <= '9') || c == '+'; });
    return digits;
  }

  [[nodiscard]] ValueView of_reference(const Reference& reference) const {
    const auto& target = *reference.target;
    const auto name = std::string(name_of(target));
    const auto part = find_part(target, reference.part);
    if (part.id == nullptr) return {name, linker_.url(target)};
    return {shortened(part.label), fmt::format("{}#{}", linker_.url(target), reference.part), name};
  }

  [[nodiscard]] ValueView of_part_reference(const PartRef& reference) const {
    const auto part = find_part(entity_, reference.id);
    return {part.label.empty() ? reference.id : std::string(part.label), "#" + reference.id};
  }

  const Vocabulary& vocabulary_;
  const Linker& linker_;
  const Entity& entity_;
  const Field& field_;
};

}  // namespace

std::string clock(const ClockTime& time) {
  return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

std::vector<ValueView> field_values(const ViewContext& context, const Linker& linker,
                                    const Entity& entity, const Field& field,
                                    const Record& record) {
  return field_values(context.vocabulary, linker, entity, field, record);
}

std::vector<ValueView> field_values(const Vocabulary& vocabulary, const Linker& linker,
                                    const Entity& entity, const Field& field,
                                    const Record& record) {
  return std::visit(ValueMaker(vocabulary, linker, entity, field), field.reach(record));
}

}  // namespace waymark
