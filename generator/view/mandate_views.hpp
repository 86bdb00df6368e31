// Mandates as every page tells of them: whose, what sort of right, up to what amount, from where.
#pragma once

#include <string>
#include <vector>

#include "project/rights.hpp"
#include "view/amount_words.hpp"
#include "view/field_views.hpp"

namespace waymark {

// Whether one decides or carries out: a word, and a name for the style sheet.
struct RightView {
  std::string word;
  std::string name;

  static constexpr auto fields() {
    return view_fields(view_field<&RightView::word>("word"), view_field<&RightView::name>("name"));
  }
};

// What follows from a right, in one sentence.
struct RightNoteView {
  RightView right;
  std::string text;

  static constexpr auto fields() {
    return view_fields(view_field<&RightNoteView::right>("right"),
                       view_field<&RightNoteView::text>("text"));
  }
};

// One answer to "who decides?".
struct DeciderView {
  RightView right;
  ValueView holder;
  std::string amount;  // empty where the matter is not measured
  ValueView mandate;   // by its name
  std::string how;     // "beslut på delegation"
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(
        view_field<&DeciderView::right>("right"), view_field<&DeciderView::holder>("holder"),
        view_field<&DeciderView::amount>("amount"), view_field<&DeciderView::mandate>("mandate"),
        view_field<&DeciderView::how>("how"), view_field<&DeciderView::is_example>("is_example"));
  }
};

// True where the mandate answers "who decides?". Who signs or attests has nothing left to decide.
inline bool is_answer(const Mandate& mandate) { return right_of(mandate) != Right::signature; }

class MandateViews {
 public:
  MandateViews(const ViewContext& context, const Linker& linker)
      : context_(context), fields_(context, linker), linker_(linker) {}

  [[nodiscard]] RightView right(const Mandate& mandate) const;

  // "beslut på delegation".
  [[nodiscard]] std::string right_in_words(const Mandate& mandate) const;

  // What follows from this sort of right.
  [[nodiscard]] RightNoteView note(const Mandate& mandate) const;

  // What follows from the rights that occur among the mandates, each once.
  [[nodiscard]] std::vector<RightNoteView> notes(const std::vector<const Mandate*>& mandates) const;

  [[nodiscard]] DeciderView decider(const Mandate& mandate) const;

  // The mandate's name and what sort of right it is.
  [[nodiscard]] ValueView name(const Mandate& mandate) const;

  // Its spans exactly, in the matter's currency; nothing where the matter is not measured.
  [[nodiscard]] CellView exact_amount(const Mandate& mandate) const;

  // The same as in a sentence, with its label.
  [[nodiscard]] FactView amount(const Mandate& mandate) const;

  [[nodiscard]] CellView cell(const Mandate& mandate, std::string_view field) const;
  [[nodiscard]] FactView fact(const Mandate& mandate, std::string_view field) const;

  // A column's heading: the label of the mandate's field.
  [[nodiscard]] ColumnView column(std::string_view field) const;

 private:
  [[nodiscard]] std::string word(std::string_view name) const;
  [[nodiscard]] CellView amounts(const Mandate& mandate,
                                 std::string (AmountWords::*in_words)(const AmountSpan&)
                                     const) const;

  const ViewContext& context_;
  FieldViews fields_;
  const Linker& linker_;
};

}  // namespace waymark
