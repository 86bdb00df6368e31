#include "view/document_reviews_page.hpp"

#include <algorithm>

#include "view/field_views.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

constexpr int months_ahead = 36;  // that have chapters of their own

class CalendarMaker {
 public:
  CalendarMaker(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), fields_(context, linker) {}

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("documents.{}", name));
  }

  [[nodiscard]] std::vector<ColumnView> columns() const {
    return {{context_.vocabulary.one(kind_of<Document>)},
            {word("when")},
            {word("why")},
            {word("who")},
            {word("validity")}};
  }

  [[nodiscard]] std::vector<ListChapter> chapters(const std::vector<PlannedReview>& reviews) const {
    std::vector<ListChapter> chapters;
    for (const auto& each : reviews) {
      auto chapter = chapter_of(each);
      if (chapters.empty() || chapters.back().id != chapter.id) {
        chapters.push_back(std::move(chapter));
      }
      ++chapters.back().rows;
    }
    return chapters;
  }

  [[nodiscard]] DocumentRowView row(const PlannedReview& planned) const {
    const auto& document = *planned.document;
    DocumentRowView row{
        {std::string(name_of(document)), linker_.url(document), {}, document.illustrative.all}, {}};
    if (planned.review) {
      row.cells.push_back({{{context_.vocabulary.date(planned.review->date)}}});
      row.cells.push_back({{{reason(document, planned.review->reason)}}});
    } else {
      row.cells.push_back({{{word("no_day")}}});
      row.cells.emplace_back();
    }
    row.cells.push_back({who(document)});
    row.cells.push_back({{}, make_standing(context_.vocabulary, context_.standings.of(document))});
    return row;
  }

 private:
  [[nodiscard]] ListChapter chapter_of(const PlannedReview& planned) const {
    if (!planned.review) return {"no_day", word("without_day"), word("without_day_note")};
    const auto day = planned.review->day();
    const auto today = context_.snapshot.as_of();
    if (day < today) return {"late", word("late"), word("late_note")};
    if ((day.year - today.year) * 12 + day.month - today.month > months_ahead) {
      return {"later", word("later"), {}};
    }
    return {fmt::format("month_{}-{:02}", day.year, day.month),
            context_.vocabulary.date({day.year, day.month, 0}),
            {}};
  }

  [[nodiscard]] std::string reason(const Document& document, ReviewReason reason) const {
    switch (reason) {
      case ReviewReason::written: return word("reasons.written");
      case ReviewReason::interval:
        return fmt::format("{} {}", word("reasons.interval"),
                           context_.vocabulary.in_words(document.review_interval.duration));
      case ReviewReason::content:
        return fmt::format("{} {}", word("reasons.content"), document.content_period.value);
      case ReviewReason::end: return word("reasons.end");
    }
    return {};
  }

  // The first of those who can be expected to see to it.
  [[nodiscard]] std::vector<ValueView> who(const Document& document) const {
    for (const auto name : {"content_owner", "handled_by", "owner"}) {
      auto values = fields_.values(document, field_named(document, name), document);
      if (!values.empty()) return values;
    }
    return {{word("nobody")}};
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
};

bool is_renewed_elsewhere(const Document& document) {
  return document.document_type.is("law") || document.document_type.is("report");
}

}  // namespace

std::vector<PlannedReview> planned_reviews(const ViewContext& context, const Unit* organisation) {
  std::vector<PlannedReview> planned;
  for (const auto* entity : context.snapshot.of_kind(kind_of<Document>)) {
    const auto& document = *as<Document>(entity);
    const bool is_here =
        organisation == nullptr || context.snapshot.organisation_of(document) == organisation;
    if (!is_here || !holds(context.standings.of(document))) continue;
    const auto reviews = reviews_of(document);
    for (const auto& review : reviews) planned.push_back({&document, review});
    if (reviews.empty() && !is_renewed_elsewhere(document)) planned.push_back({&document, {}});
  }
  std::stable_sort(planned.begin(), planned.end(),
                   [](const PlannedReview& a, const PlannedReview& b) {
                     if (!a.review || !b.review) return a.review.has_value() && !b.review;
                     return a.review->day() < b.review->day();
                   });
  return planned;
}

DocumentListPageView make_document_reviews_page(const ViewContext& context, const Menus& menus,
                                                const std::vector<PlannedReview>& reviews,
                                                const Unit* organisation, std::size_t page) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, "");
  const CalendarMaker calendar(context, linker);
  DocumentListPageView view;
  view.title = vocabulary.word("views.document-reviews");
  if (organisation != nullptr) view.title += fmt::format(": {}", name_of(*organisation));
  view.summary = calendar.word("reviews_intro");
  view.shell = make_shell(context, linker, menus, view.title);
  view.shell.description = view.summary;
  if (!context.snapshot.of_kind(kind_of<Document>).empty()) {
    view.shell.breadcrumbs.push_back(linker.register_link(kind_of<Document>));
  }
  view.narrower = links_to_narrower(context, linker, document_reviews_view, organisation,
                                    organisations_with(context.snapshot, kind_of<Document>));
  view.views = links_to_document_views(context, linker, document_reviews_view);
  fill_page(
      context, linker, path_of_view(document_reviews_view, organisation), page,
      calendar.chapters(reviews), calendar.columns(),
      [&](std::size_t i) { return calendar.row(reviews[i]); }, view);
  return view;
}

}  // namespace waymark
