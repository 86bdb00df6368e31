// Meetings as every page tells of them: when, in which forum, whether they take place.
#pragma once

#include <string>
#include <vector>

#include "view/field_views.hpp"

namespace waymark {

class MeetingViews {
 public:
  MeetingViews(const ViewContext& context, const Linker& linker)
      : context_(context), fields_(context, linker), linker_(linker) {}

  // "onsdag 1 oktober 2025 (vecka 40), kl. 15:30–16:30"; as much of it as is known.
  [[nodiscard]] std::string when(const Meeting& meeting) const;

  // Held, planned or cancelled, as it stands on the day of the page.
  [[nodiscard]] ValueView state(const Meeting& meeting) const;

  // A row for each: its day, its times, the meeting, its forum where `tells_forum`, its state and
  // place. Columns in which no row says anything are left out.
  [[nodiscard]] TableView table(std::string label, const std::vector<const Meeting*>& meetings,
                                bool tells_forum, const Meeting* here = nullptr) const;

  // The same for the forum's own meetings and those it takes part in. `here` is the meeting of the
  // page; null on other pages.
  [[nodiscard]] TableView table_of(const Forum& forum, std::string label,
                                   const std::vector<const Meeting*>& meetings,
                                   const Meeting* here = nullptr) const;

 private:
  [[nodiscard]] std::string word(std::string_view name) const;
  [[nodiscard]] std::string label(std::string_view field) const;
  [[nodiscard]] std::string times(const Meeting& meeting) const;
  [[nodiscard]] CellView cell(const Meeting& meeting, std::string_view field) const;
  [[nodiscard]] RowView row(const Meeting& meeting, bool is_here) const;

  const ViewContext& context_;
  FieldViews fields_;
  const Linker& linker_;
};

}  // namespace waymark
