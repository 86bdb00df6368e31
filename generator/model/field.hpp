// A field as everything but its struct sees it: name, type, what it is, and how to reach it.
// The reader, the binder, the inverses, the generic page and the register all loop over a table of
// these, so that a field is declared once.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <variant>

#include "model/kind_list.hpp"
#include "model/values.hpp"

namespace waymark {

using FieldTable = std::span<const Field>;

// The member of one record that a field names.
using Slot = std::variant<const Text*, const Texts*, const DateValue*, const Number*, const Flag*,
                          const ChoiceValue*, const Reference*, const std::vector<Reference>*,
                          const RecordList*, const TextMap*, const Decimal*, const DurationValue*,
                          const ClockTime*, const PartRef*, const PartRefs*, const Marks*>;

struct FieldFacts {
  bool required = false;
  bool column = false;       // stands in the kind's register
  bool acyclic = false;      // a chain of these references may not come back to where it began
  bool symmetric = false;    // the other side says the same
  bool follows = false;      // of a part: is told on one line with the value before it
  bool shorthand = false;    // of parts: a text in place of one is its first field
  bool keyed = false;        // of parts: written as a map whose keys are the first field
  bool belongs = false;      // a reference that tells which organisation the entity belongs to
  bool upcoming = false;     // a date that readers want to know of beforehand
  bool verbatim = false;     // no prose for readers: an id, a number, an address, a name
  std::string_view sv = {};  // what it is, one sentence
  std::string_view en = {};
};

struct Field {
  std::string_view name;
  FieldFacts facts;
  Slot (*reach)(const Record&);
  std::span<const std::string_view> choices;  // of a Choice
  std::span<const KindIndex> targets;         // of a reference; empty: any kind
  FieldTable (*parts)() = nullptr;            // the table of a list of records
  bool may_refer = false;                     // holds references to entities, or parts
};

namespace detail {

template <auto Member>
struct MemberOf;
template <class C, class M, M C::*Member>
struct MemberOf<Member> {
  using Class = C;
  using Value = M;
};

// What the table needs to know beyond the slot, by the member's type.
template <class Value>
struct Shape {
  static const Value* slot(const Value& value) { return &value; }
  static constexpr void describe(Field&) {}
};

template <class Words>
struct Shape<Choice<Words>> {
  static const ChoiceValue* slot(const ChoiceValue& value) { return &value; }
  static constexpr void describe(Field& field) { field.choices = Words::words; }
};

template <class... Ks>
inline constexpr std::array<KindIndex, sizeof...(Ks)> kind_indexes = {kind_of<Ks>...};

template <class... Ks>
struct Shape<Ref<Ks...>> {
  static const Reference* slot(const Reference& value) { return &value; }
  static constexpr void describe(Field& field) {
    field.targets = kind_indexes<Ks...>;
    field.may_refer = true;
  }
};

template <class... Ks>
struct Shape<Refs<Ks...>> {
  static const std::vector<Reference>* slot(const Refs<Ks...>& value) { return &value.items; }
  static constexpr void describe(Field& field) {
    field.targets = kind_indexes<Ks...>;
    field.may_refer = true;
  }
};

template <class Part>
struct Shape<Records<Part>> {
  static const RecordList* slot(const Records<Part>& value) { return &value; }
  static constexpr void describe(Field& field) {
    field.parts = &Part::fields;
    field.may_refer = true;
  }
};

}  // namespace detail

// One row of a table: `field<&Unit::parent>("parent", {.acyclic = true, .sv = "…", .en = "…"})`.
template <auto Member>
constexpr Field field(std::string_view name, FieldFacts facts) {
  using Class = typename detail::MemberOf<Member>::Class;
  using Shape = detail::Shape<typename detail::MemberOf<Member>::Value>;
  Field made{name,
             facts,
             [](const Record& record) -> Slot {
               return Shape::slot(static_cast<const Class&>(record).*Member);
             },
             {},
             {},
             nullptr};
  Shape::describe(made);
  return made;
}

// The field of `table` with this name, or nullptr.
const Field* find_field(FieldTable table, std::string_view name);

// True when nothing was written in the slot.
bool is_empty(const Slot& slot);

}  // namespace waymark
