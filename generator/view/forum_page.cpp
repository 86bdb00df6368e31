#include "view/forum_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/forum_facts.hpp"
#include "view/meeting_views.hpp"
#include "view/question_views.hpp"

namespace waymark {
namespace {

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, const Forum& forum)
      : context_(context), linker_(linker), facts_(context, linker), forum_(forum) {}

  std::vector<ChapterView> make() {
    add_facts("remit", facts_.remit(forum_));
    add_members();
    add_meetings();
    add_questions();
    add_facts("flow", facts_.flow(forum_));
    return std::move(chapters_);
  }

 private:
  [[nodiscard]] ChapterView chapter(std::string_view name) const {
    return {chapter_id(name), context_.vocabulary.word(fmt::format("forum.{}", name))};
  }

  void add(ChapterView made) {
    if (!made.empty()) chapters_.push_back(std::move(made));
  }

  void add_facts(std::string_view name, std::vector<FactView> facts) {
    auto made = chapter(name);
    made.facts = as_group(std::move(facts));
    add(std::move(made));
  }

  void add_members() {
    const FieldViews fields(context_, linker_);
    auto made = chapter("members");
    made.values = as_group(fields.values(forum_, field_named(forum_, "members"), forum_));
    add(std::move(made));
  }

  // What is to come in the order of time; what has been with the newest first.
  void add_meetings() {
    std::vector<const Meeting*> coming;
    std::vector<const Meeting*> earlier;
    for (const auto* meeting : context_.calendar.meetings_of(forum_)) {
      (is_coming(*meeting, context_.snapshot.as_of()) ? coming : earlier).push_back(meeting);
    }
    std::reverse(earlier.begin(), earlier.end());
    add_meetings("coming", coming);
    add_meetings("earlier", earlier);
  }

  void add_meetings(std::string_view name, const std::vector<const Meeting*>& meetings) {
    if (meetings.empty()) return;
    ChapterView made{chapter_id(name), context_.vocabulary.word(fmt::format("meetings.{}", name))};
    made.table = MeetingViews(context_, linker_).table_of(forum_, made.title, meetings);
    add(std::move(made));
  }

  void add_questions() {
    auto made = chapter("questions");
    const auto questions = questions_naming(context_.snapshot, forum_, "asked_of");
    if (questions.empty()) return;
    made.table = QuestionViews(context_, linker_)
                     .table(made.title, questions,
                            {"answer_by", "status", "raised_in", "used_in", "answer"});
    add(std::move(made));
  }

  const ViewContext& context_;
  const Linker& linker_;
  ForumFacts facts_;
  const Forum& forum_;
  std::vector<ChapterView> chapters_;
};

// When it meets next; nothing for a forum of which the portal has no meetings.
FactView next_meeting(const ViewContext& context, const Linker& linker, const Forum& forum) {
  FactView fact{context.vocabulary.word("forum.next"), {}, {}};
  if (context.calendar.meetings_of(forum).empty()) return fact;
  const auto* next = context.calendar.next_of(forum);
  if (next == nullptr) {
    fact.single = ValueView{context.vocabulary.word("forum.no_next")};
  } else {
    fact.single = ValueView{
        MeetingViews(context, linker).when(*next), linker.url(*next), {}, next->illustrative.all};
  }
  return fact;
}

std::vector<FactView> keys_of(const ViewContext& context, const Linker& linker,
                              const Forum& forum) {
  constexpr std::string_view names[] = {"type", "level", "chair", "cadence", "unit", "external"};
  std::vector<FactView> keys = {next_meeting(context, linker, forum)};
  for (auto& fact : FieldViews(context, linker).facts(forum, names)) {
    keys.push_back(std::move(fact));
  }
  keys.push_back(make_organisation_fact(context, linker, forum));
  std::erase_if(keys, [](const FactView& fact) { return fact.empty(); });
  return keys;
}

}  // namespace

ChaptersPageView make_forum_page(const ViewContext& context, const Menus& menus, const Forum& forum,
                                 Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(forum)));
  auto page = make_chapters_page(context, linker, menus, forum, std::move(body),
                                 ChapterMaker(context, linker, forum).make(),
                                 {"meeting.forum", "meeting.with", "question.asked_of",
                                  "forum.reports_to", "forum.spreads_information_to"});
  page.keys = as_group(keys_of(context, linker, forum));
  page.calendar = link_to_calendar(context, linker, forum);
  return page;
}

}  // namespace waymark
