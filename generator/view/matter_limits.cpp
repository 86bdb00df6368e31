#include "view/matter_limits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/amount_picture.hpp"
#include "view/limit_comparison.hpp"
#include "view/mandate_views.hpp"

namespace waymark {
namespace {

// What a reader can take in at once, and an axis has room for.
constexpr std::size_t most_rows = 16;
constexpr std::size_t most_marks = 11;
// Each is compared with each; nobody reads a table of so many.
constexpr std::size_t most_compared = 500;

using Mandates = std::vector<const Mandate*>;

bool has_limits(const Mandate* mandate) { return !mandate->limit.empty(); }

AmountScale scale_of(const Mandates& mandates) {
  std::vector<AmountSpan> all;
  for (const auto* mandate : mandates) {
    const auto spans = spans_of(*mandate);
    all.insert(all.end(), spans.begin(), spans.end());
  }
  return AmountScale(all);
}

BarShape shape_of(const Mandate& mandate) {
  switch (right_of(mandate)) {
    case Right::decision: return BarShape::decision;
    case Right::execution: return BarShape::execution;
    case Right::signature: break;
  }
  return BarShape::signature;
}

class LimitsMaker {
 public:
  LimitsMaker(const ViewContext& context, const Linker& linker, const Matter& matter,
              const Mandates& mandates)
      : vocabulary_(context.vocabulary),
        linker_(linker),
        views_(context, linker),
        words_(context.vocabulary, currency_of(matter)),
        mandates_(mandates),
        comparison_(compare_limits(context.snapshot, mandates)) {}

  [[nodiscard]] LimitsView make() const {
    LimitsView limits;
    for (const auto& gap : comparison_.gaps) limits.notes.push_back(note_of(gap));
    for (const auto& overlap : comparison_.overlaps) limits.notes.push_back(note_of(overlap));
    if (limits.notes.empty()) limits.fitting = word("fitting");
    const auto scale = scale_of(mandates_);
    const bool has_room = mandates_.size() + limits.notes.size() <= most_rows;
    if (has_room && scale.marks().size() <= most_marks) limits.picture = draw(picture(scale));
    return limits;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("limits.{}", name));
  }

  [[nodiscard]] LimitNoteView note_of(const LimitGap& gap) const {
    auto text = word("gap_text");
    if (gap.place != nullptr) text += fmt::format(" {} {}", word("all_of"), name_of(*gap.place));
    return {word("gap"), words_.exact(gap.amounts), text + "."};
  }

  [[nodiscard]] LimitNoteView note_of(const LimitOverlap& overlap) const {
    return {word("overlap"), words_.exact(overlap.amounts), word("overlap_text"),
            MandatePairView{linker_.link(*overlap.one), linker_.link(*overlap.other)}};
  }

  [[nodiscard]] AmountPicture picture(const AmountScale& scale) const {
    AmountPicture picture{word("picture"), word("picture_text"), words_.axis(), {}, {}};
    for (const auto mark : scale.marks()) picture.marks.push_back(words_.short_number(mark));
    const auto add = [&](BarShape shape, std::string name, std::string text,
                         const std::vector<AmountSpan>& spans) {
      AmountRow row{shape, std::move(name), std::move(text), {}};
      for (const auto& span : spans) row.bars.push_back({scale.begin_of(span), scale.end_of(span)});
      picture.rows.push_back(std::move(row));
    };
    for (const auto* mandate : mandates_) {
      const auto decider = views_.decider(*mandate);
      add(shape_of(*mandate), decider.right.word, decider.holder.text, spans_of(*mandate));
    }
    for (const auto& gap : comparison_.gaps) {
      add(BarShape::gap, word("gap"), words_.exact(gap.amounts), {gap.amounts});
    }
    for (const auto& overlap : comparison_.overlaps) {
      add(BarShape::overlap, word("overlap"), words_.exact(overlap.amounts), {overlap.amounts});
    }
    return picture;
  }

  const Vocabulary& vocabulary_;
  const Linker& linker_;
  MandateViews views_;
  AmountWords words_;
  const Mandates& mandates_;
  LimitComparison comparison_;
};

}  // namespace

std::optional<LimitsView> make_limits(const ViewContext& context, const Linker& linker,
                                      const Matter& matter, const Mandates& mandates) {
  if (mandates.size() > most_compared) return std::nullopt;
  if (std::none_of(mandates.begin(), mandates.end(), has_limits)) return std::nullopt;
  return LimitsMaker(context, linker, matter, mandates).make();
}

}  // namespace waymark
