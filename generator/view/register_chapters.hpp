// Registers that stand in chapters, because their rows are sought by day and not by name: meetings
// and questions.
#pragma once

#include <vector>

#include "view/calendar_link.hpp"
#include "view/chapter.hpp"

namespace waymark {

struct RegisterChapters {
  std::vector<ChapterView> chapters;
  std::optional<CalendarLinkView> calendar;
};

// Of current entities of one kind; nothing for a kind whose register is one table.
// `tells_organisation` where they belong to several.
std::optional<RegisterChapters> register_chapters(const ViewContext& context, const Linker& linker,
                                                  KindIndex kind,
                                                  const std::vector<const Entity*>& entities,
                                                  bool tells_organisation);

// Which organisation a row belongs to, where a register holds several.
CellView organisation_cell(const ViewContext& context, const Linker& linker, const Entity& entity);

}  // namespace waymark
