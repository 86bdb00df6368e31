#include "view/vocabulary.hpp"

#include <fmt/format.h>

#include <array>

namespace waymark {
namespace {

// In the order of DurationUnit.
constexpr std::array<std::string_view, 8> unit_names = {
    "minutes", "hours", "days", "working_days", "weeks", "months", "years", "credits"};

std::string with_mark(std::int64_t thousandths, std::string_view mark) {
  auto text = fmt::format("{}", thousandths / 1000);
  if (thousandths % 1000 == 0) return text;
  text += fmt::format("{}{:03}", mark, thousandths % 1000);
  while (text.ends_with('0')) text.pop_back();
  return text;
}

}  // namespace

Vocabulary::Vocabulary(const Words& words) : words_(words), kinds_(kinds().size()) {
  for (const auto& info : kinds()) {
    const auto kind = index_of(info);
    kinds_[kind].one = look_up(info.name, "kinds", "one");
    kinds_[kind].many = look_up(info.name, "kinds", "many");
    for (const auto* field : info.fields) add_field(kind, *field, {});
  }
}

// `group.kind.name`, else `group.common.name`, for what every kind shares.
std::string Vocabulary::look_up(std::string_view kind, std::string_view group,
                                std::string_view name) {
  auto own = fmt::format("{}.{}.{}", group, kind, name);
  if (const auto* text = words_.find(own)) return *text;
  if (const auto* text = words_.find(fmt::format("{}.common.{}", group, name))) return *text;
  missing_.push_back(own);
  return own;
}

void Vocabulary::add_field(KindIndex kind, const Field& field, std::string_view owner) {
  const auto kind_name = kind_info(kind).name;
  const auto name =
      owner.empty() ? std::string(field.name) : fmt::format("{}_{}", owner, field.name);
  auto& words = kinds_[kind].fields[&field];
  words.label = look_up(kind_name, "fields", name);
  const auto slot_is_reference = [&] {
    const auto entity = kind_info(kind).make();
    if (!owner.empty() || field.parts != nullptr) return false;
    const auto slot = field.reach(*entity);
    return std::holds_alternative<const Reference*>(slot) ||
           std::holds_alternative<const std::vector<Reference>*>(slot);
  };
  const bool is_part_reference = !owner.empty() && !field.targets.empty();
  if (is_part_reference || slot_is_reference()) words.inverse = look_up(kind_name, "inverse", name);
  for (const auto choice : field.choices) {
    words.choices.push_back(look_up(kind_name, "choices", fmt::format("{}.{}", name, choice)));
  }
  if (field.parts == nullptr) return;
  for (const auto& part : field.parts()) add_field(kind, part, field.name);
}

std::string Vocabulary::date(const PartialDate& date) const {
  if (date.is_full() || date.month == 0) return to_string(date);
  return fmt::format("{} {}", words_[fmt::format("months.{}", date.month)], date.year);
}

std::string Vocabulary::in_words(const Day& day) const {
  return fmt::format("{} {} {}", day.day, words_[fmt::format("months.{}", day.month)], day.year);
}

std::string Vocabulary::in_words(const Duration& duration) const {
  const bool is_one = duration.thousandths == 1000;
  const auto unit =
      fmt::format("durations.{}.{}", unit_names[static_cast<std::size_t>(duration.unit)],
                  is_one ? "one" : "many");
  return fmt::format("{} {}", with_mark(duration.thousandths, words_["durations.decimal_mark"]),
                     words_[unit]);
}

}  // namespace waymark
