#include "view/register_chapters.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/overdue.hpp"
#include "view/meeting_views.hpp"
#include "view/question_views.hpp"

namespace waymark {
namespace {

template <class Kind>
std::vector<const Kind*> as_all(const std::vector<const Entity*>& entities) {
  std::vector<const Kind*> all;
  for (const auto* entity : entities) all.push_back(as<Kind>(entity));
  return all;
}

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, bool tells_organisation)
      : context_(context), linker_(linker), tells_organisation_(tells_organisation) {}

  std::vector<ChapterView> of_meetings(std::vector<const Meeting*> meetings) {
    sort_by_time(meetings);
    const auto earlier = std::stable_partition(
        meetings.begin(), meetings.end(),
        [&](const Meeting* each) { return is_coming(*each, context_.snapshot.as_of()); });
    std::reverse(earlier, meetings.end());
    const MeetingViews views(context_, linker_);
    add<Meeting>("coming", "meetings.coming", {meetings.begin(), earlier},
                 [&](auto title, auto& some) { return views.table(title, some, true); });
    add_forums(meetings);
    add<Meeting>("earlier", "meetings.earlier", {earlier, meetings.end()},
                 [&](auto title, auto& some) { return views.table(title, some, true); });
    return std::move(chapters_);
  }

  std::vector<ChapterView> of_questions(std::vector<const Question*> questions) {
    sort_by_answer_day(questions);
    const auto as_of = context_.snapshot.as_of();
    add_questions("overdue", "questions.overdue_chapter", questions,
                  {"answer_by", "asked_of", "kind", "raised_in", "used_in"},
                  [&](const Question& each) { return is_overdue(each, as_of); });
    for (std::size_t kind = 0; kind < QuestionKind::words.size(); ++kind) {
      const auto word = QuestionKind::words[kind];
      add_questions(word, fmt::format("questions.kinds.{}", word), questions,
                    {"asked_of", "answer_by", "raised_in", "used_in"}, [&](const Question& each) {
                      return each.status.is("open") && !is_overdue(each, as_of) &&
                             each.kind_of_question.index == kind;
                    });
    }
    add_questions("answered", "questions.answered", questions, {"answer", "asked_of", "used_in"},
                  [](const Question& each) { return each.status.is("answered"); });
    add_questions("dropped", "questions.dropped", questions, {"asked_of", "raised_in"},
                  [](const Question& each) { return each.status.is("dropped"); });
    return std::move(chapters_);
  }

 private:
  // The organisation stands in the last column where the page has several.
  template <class Kind, class Make>
  void add(std::string_view name, std::string_view title_key, std::vector<const Kind*> some,
           Make make) {
    if (some.empty()) return;
    ChapterView chapter{chapter_id(name), context_.vocabulary.word(title_key)};
    chapter.table = make(chapter.title, some);
    if (tells_organisation_) {
      chapter.table->columns.push_back({context_.vocabulary.word("fields.common.organisation")});
      for (std::size_t i = 0; i < some.size(); ++i) {
        chapter.table->rows[i].cells.push_back(organisation_cell(context_, linker_, *some[i]));
      }
    }
    chapter.table->make_cards();
    chapters_.push_back(std::move(chapter));
  }

  template <class Test>
  void add_questions(std::string_view name, std::string_view title_key,
                     const std::vector<const Question*>& questions,
                     std::initializer_list<std::string_view> columns, Test test) {
    std::vector<const Question*> some;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(some),
                 [&](const Question* each) { return test(*each); });
    add(name, title_key, some, [&](auto title, auto& rows) {
      return QuestionViews(context_, linker_).table(title, rows, columns);
    });
  }

  // Each forum that meets, with its next meeting and its calendar.
  void add_forums(const std::vector<const Meeting*>& meetings) {
    std::vector<const Entity*> forums;
    for (const auto* meeting : meetings) {
      if (as<Forum>(meeting->forum.target) != nullptr) forums.push_back(meeting->forum.target);
    }
    context_.snapshot.sort(forums);
    forums.erase(std::unique(forums.begin(), forums.end()), forums.end());
    add("forums", "meetings.forums", as_all<Forum>(forums),
        [&](auto title, auto& some) { return forum_table(title, some); });
  }

  [[nodiscard]] TableView forum_table(std::string title,
                                      const std::vector<const Forum*>& forums) const {
    const auto word = [&](std::string_view name) {
      return ColumnView{context_.vocabulary.word(fmt::format("meetings.{}", name))};
    };
    TableView table{
        std::move(title),
        {{context_.vocabulary.one(kind_of<Forum>)}, word("next"), word("count"), word("calendar")},
        {}};
    for (const auto* forum : forums) table.rows.push_back(forum_row(*forum));
    return table;
  }

  [[nodiscard]] RowView forum_row(const Forum& forum) const {
    const auto& calendar = context_.calendar;
    const auto* next = calendar.next_of(forum);
    RowView row{{{{std::string(name_of(forum)), linker_.url(forum), {}, forum.illustrative.all}}},
                {}};
    row.cells.push_back({{next == nullptr ? ValueView{context_.vocabulary.word("meetings.no_next")}
                                          : ValueView{context_.vocabulary.date(next->date.date),
                                                      linker_.url(*next)}}});
    row.cells.push_back({{{fmt::format("{}", calendar.meetings_of(forum).size())}}});
    CellView file;
    if (const auto link = link_to_calendar(context_, linker_, forum)) {
      file.values.push_back({context_.vocabulary.word("calendar.file"), link->url});
    }
    row.cells.push_back(std::move(file));
    return row;
  }

  const ViewContext& context_;
  const Linker& linker_;
  bool tells_organisation_;
  std::vector<ChapterView> chapters_;
};

}  // namespace

CellView organisation_cell(const ViewContext& context, const Linker& linker, const Entity& entity) {
  const auto* organisation = context.snapshot.organisation_of(entity);
  if (organisation == nullptr) return {};
  return {{{std::string(name_of(*organisation)), linker.url(*organisation)}}};
}

std::optional<RegisterChapters> register_chapters(const ViewContext& context, const Linker& linker,
                                                  KindIndex kind,
                                                  const std::vector<const Entity*>& entities,
                                                  bool tells_organisation) {
  ChapterMaker maker(context, linker, tells_organisation);
  if (kind == kind_of<Meeting>) {
    return RegisterChapters{maker.of_meetings(as_all<Meeting>(entities)),
                            link_to_calendar(context, linker)};
  }
  if (kind == kind_of<Question>) {
    return RegisterChapters{maker.of_questions(as_all<Question>(entities)), std::nullopt};
  }
  return std::nullopt;
}

}  // namespace waymark
