#include "view/meeting_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/field_values.hpp"
#include "view/meeting_views.hpp"
#include "view/question_views.hpp"

namespace waymark {
namespace {

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, const Meeting& meeting)
      : context_(context),
        fields_(context, linker),
        meetings_(context, linker),
        questions_(context, linker),
        meeting_(meeting) {}

  std::vector<ChapterView> make() {
    add_values("summary_points");
    add_values("decisions");
    add_agenda();
    add_values("follows_up");
    add_questions("raised_in", {"asked_of", "answer_by", "status", "answer"});
    add_questions("used_in", {"answer_by", "status", "answer"});
    add_around();
    return std::move(chapters_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("meetings.{}", name));
  }

  [[nodiscard]] std::string label(std::string_view field) const {
    return context_.vocabulary.of(meeting_.kind, field_named(meeting_, field)).label;
  }

  void add(ChapterView chapter) {
    if (!chapter.empty()) chapters_.push_back(std::move(chapter));
  }

  void add_values(std::string_view field) {
    ChapterView chapter{chapter_id(field), label(field)};
    chapter.values = as_group(fields_.values(meeting_, field_named(meeting_, field), meeting_));
    add(std::move(chapter));
  }

  void add_agenda() {
    ChapterView chapter{chapter_id("agenda"), label("agenda")};
    chapter.table = fields_.table(meeting_, "agenda");
    if (chapter.table) add_pauses(*chapter.table);
    add(std::move(chapter));
  }

  // Between the end of one item and the beginning of the next there is a pause.
  void add_pauses(TableView& table) const {
    const auto count = static_cast<std::ptrdiff_t>(meeting_.agenda.size());
    for (auto i = count - 1; i > 0; --i) {
      const auto& end = (meeting_.agenda.begin() + i - 1)->until;
      const auto& begin = (meeting_.agenda.begin() + i)->at;
      if (!end.is_set() || !begin.is_set() || begin.minutes <= end.minutes) continue;
      RowView pause{{{{clock(end)}}}, {{{{clock(begin)}}}, {{{word("pause")}}}}};
      pause.cells.resize(table.columns.size() - 1);
      table.rows.insert(table.rows.begin() + i, std::move(pause));
    }
  }

  void add_questions(std::string_view field, std::initializer_list<std::string_view> columns) {
    ChapterView chapter{chapter_id(field), word(field)};
    const auto questions = questions_naming(context_.snapshot, meeting_, field);
    if (!questions.empty()) chapter.table = questions_.table(chapter.title, questions, columns);
    add(std::move(chapter));
  }

  // From the last meeting before that took place to the next that is to take place, and a few more.
  void add_around() {
    const auto* forum = as<Forum>(meeting_.forum.target);
    if (forum == nullptr) return;
    const auto around = around_in(context_.calendar.meetings_of(*forum));
    if (around.size() < 2) return;
    ChapterView chapter{chapter_id("around"), word("around")};
    chapter.table = meetings_.table_of(*forum, chapter.title, around, &meeting_);
    add(std::move(chapter));
  }

  [[nodiscard]] std::vector<const Meeting*> around_in(
      const std::vector<const Meeting*>& meetings) const {
    constexpr std::ptrdiff_t most_after = 4;
    constexpr std::ptrdiff_t most_to_next = 12;
    const auto here = std::find(meetings.begin(), meetings.end(), &meeting_);
    if (here == meetings.end()) return {};
    auto first = here;
    while (first != meetings.begin() && !takes_place(**--first)) {
    }
    auto last = here + 1;
    bool has_next = false;
    for (; last != meetings.end() && last - here <= (has_next ? most_after : most_to_next);
         ++last) {
      has_next = has_next || takes_place(**last);
    }
    return {first, last};
  }

  const ViewContext& context_;
  FieldViews fields_;
  MeetingViews meetings_;
  QuestionViews questions_;
  const Meeting& meeting_;
  std::vector<ChapterView> chapters_;
};

std::vector<FactView> keys_of(const ViewContext& context, const Linker& linker,
                              const Meeting& meeting) {
  const FieldViews fields(context, linker);
  const MeetingViews meetings(context, linker);
  const auto& vocabulary = context.vocabulary;
  std::vector<FactView> keys;
  auto when = fields.values(meeting, field_named(meeting, "date"), meeting);
  if (!when.empty()) when.front().text = meetings.when(meeting);
  keys.push_back(as_fact(vocabulary.word("meetings.when"), std::move(when)));
  for (const auto name : {"place", "forum", "with"}) {
    keys.push_back(fields.fact(meeting, field_named(meeting, name), meeting));
  }
  keys.push_back(as_fact(vocabulary.of(meeting.kind, field_named(meeting, "status")).label,
                         {meetings.state(meeting)}));
  std::erase_if(keys, [](const FactView& fact) { return fact.empty(); });
  return keys;
}

// What people must not miss before they set out.
void add_notice(const Vocabulary& vocabulary, const Meeting& meeting, HeaderView& header) {
  if (takes_place(meeting)) return;
  const auto name = MeetingStatus::words[meeting.status.index];
  header.notices.push_back({vocabulary.word(fmt::format("meetings.notices.{}", name)), {}});
}

}  // namespace

ChaptersPageView make_meeting_page(const ViewContext& context, const Menus& menus,
                                   const Meeting& meeting, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(meeting)));
  auto page =
      make_chapters_page(context, linker, menus, meeting, std::move(body),
                         ChapterMaker(context, linker, meeting).make(), {"raised_in", "used_in"});
  page.keys = as_group(keys_of(context, linker, meeting));
  add_notice(context.vocabulary, meeting, page.header);
  const auto* forum = as<Forum>(meeting.forum.target);
  if (forum != nullptr) page.calendar = link_to_calendar(context, linker, *forum);
  return page;
}

}  // namespace waymark
