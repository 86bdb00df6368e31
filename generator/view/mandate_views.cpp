#include "view/mandate_views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "model/field_path.hpp"

namespace waymark {
namespace {

const Field& mandate_field(std::string_view name) {
  return *find_field(kind_info(kind_of<Mandate>).own_fields, name);
}

std::string_view kind_word(const Mandate& mandate) {
  return MandateKind::words[mandate.kind_of_right.index];
}

// The page's badge and its sentences go by the right; a signature is one of two quite different.
std::string_view name_of_right(const Mandate& mandate) {
  switch (right_of(mandate)) {
    case Right::decision: return "decision";
    case Right::execution: return "execution";
    case Right::signature: return kind_word(mandate);
  }
  return {};
}

// Whether the example has added one of these.
bool is_example(const Mandate& mandate, std::initializer_list<std::string_view> fields) {
  const auto& marks = mandate.illustrative;
  return marks.all || std::any_of(fields.begin(), fields.end(),
                                  [&](std::string_view field) { return is_marked(marks, field); });
}

}  // namespace

RightView MandateViews::right(const Mandate& mandate) const {
  const auto name = name_of_right(mandate);
  return {word(fmt::format("badges.{}", name)), std::string(name)};
}

std::string MandateViews::right_in_words(const Mandate& mandate) const {
  return word(fmt::format("kinds.{}", kind_word(mandate)));
}

RightNoteView MandateViews::note(const Mandate& mandate) const {
  return {right(mandate), word(fmt::format("notes.{}", kind_word(mandate)))};
}

std::vector<RightNoteView> MandateViews::notes(const std::vector<const Mandate*>& mandates) const {
  std::map<std::pair<Right, std::string>, RightView> rights;
  for (const auto* mandate : mandates) {
    auto view = right(*mandate);
    rights.try_emplace({right_of(*mandate), view.name}, view);
  }
  std::vector<RightNoteView> notes;
  for (auto& [key, view] : rights) {
    notes.push_back({view, word(fmt::format("notes.{}", view.name))});
  }
  return notes;
}

DeciderView MandateViews::decider(const Mandate& mandate) const {
  DeciderView view;
  view.right = right(mandate);
  const auto holders = fields_.values(mandate, mandate_field("holder"), mandate);
  if (!holders.empty()) view.holder = holders.front();
  view.holder.is_example = false;
  for (const auto& each : amounts(mandate, &AmountWords::spoken).values) {
    view.amount += (view.amount.empty() ? "" : ", ") + each.text;
  }
  view.mandate = {std::string(name_of(mandate)), linker_.url(mandate)};
  view.how = right_in_words(mandate);
  view.is_example = is_example(mandate, {"kind", "holder", "limit"});
  return view;
}

ValueView MandateViews::name(const Mandate& mandate) const {
  return {std::string(name_of(mandate)), linker_.url(mandate), right_in_words(mandate),
          is_example(mandate, {"kind"})};
}

CellView MandateViews::exact_amount(const Mandate& mandate) const {
  return amounts(mandate, &AmountWords::exact);
}

FactView MandateViews::amount(const Mandate& mandate) const {
  return as_fact(column("limit").label, amounts(mandate, &AmountWords::spoken).values);
}

CellView MandateViews::cell(const Mandate& mandate, std::string_view field) const {
  return {fields_.values(mandate, mandate_field(field), mandate)};
}

FactView MandateViews::fact(const Mandate& mandate, std::string_view field) const {
  return fields_.fact(mandate, mandate_field(field), mandate);
}

ColumnView MandateViews::column(std::string_view field) const {
  return {context_.vocabulary.of(kind_of<Mandate>, mandate_field(field)).label};
}

std::string MandateViews::word(std::string_view name) const {
  return context_.vocabulary.word(fmt::format("rights.{}", name));
}

CellView MandateViews::amounts(const Mandate& mandate,
                               std::string (AmountWords::*in_words)(const AmountSpan&)
                                   const) const {
  const auto* matter = as<Matter>(mandate.matter.target);
  const auto currency = matter == nullptr ? std::string_view() : currency_of(*matter);
  if (mandate.limit.empty() && currency.empty()) return {};
  const AmountWords words(context_.vocabulary, currency);
  CellView cell;
  for (const auto& span : spans_of(mandate)) cell.values.push_back({(words.*in_words)(span)});
  const bool is_own_example = !mandate.illustrative.all && is_example(mandate, {"limit"});
  if (is_own_example && !cell.values.empty()) cell.values.back().is_example = true;
  return cell;
}

}  // namespace waymark
