#include "view/report_page.hpp"

#include <algorithm>

#include "view/report_chapters.hpp"

namespace waymark {
namespace {

const ReportOf& report_of(const Page& page) { return *page.report.begin(); }

const Plan& plan_of(const Page& page) { return *as<Plan>(report_of(page).plan.target); }

int year_of(const Page& page) { return static_cast<int>(report_of(page).year.value); }

std::vector<FactView> make_control(const ViewContext& context, const Linker& linker,
                                   const Page& page) {
  const auto& vocabulary = context.vocabulary;
  const FieldViews fields(context, linker);
  std::vector<FactView> control;
  for (const auto& field : ReportOf::fields()) {
    control.push_back(fields.fact(page, field, report_of(page)));
  }
  if (auto whose = make_organisation_fact(context, linker, page); !whose.empty()) {
    control.push_back(std::move(whose));
  }
  constexpr std::string_view owner[] = {"owner"};
  for (auto& fact : fields.facts(page, owner)) control.push_back(std::move(fact));
  control.push_back(
      as_fact(vocabulary.word("report.as_of"), {{vocabulary.in_words(context.snapshot.as_of())}}));
  control.push_back(as_fact(vocabulary.word("page.revision"), {{context.revision}}));
  return control;
}

// What is done and what is late is said even when it is nothing.
std::vector<FigureView> make_figures(const Vocabulary& vocabulary,
                                     const std::vector<YearActivity>& activities) {
  const auto counts = count_states(activities);
  std::vector<FigureView> figures;
  const auto add = [&](std::size_t count, std::string text) {
    figures.push_back({fmt::format("{}", count), std::move(text)});
  };
  add(activities.size(), vocabulary.word("report.in_plan"));
  for (std::size_t i = 0; i < year_states; ++i) {
    const auto state = static_cast<YearState>(i);
    if (counts[i] > 0 || state == YearState::done) add(counts[i], word_of(vocabulary, state));
  }
  const auto late = std::count_if(activities.begin(), activities.end(),
                                  [](const YearActivity& each) { return each.is_late; });
  add(static_cast<std::size_t>(late), vocabulary.word("report.of_them_late"));
  return figures;
}

std::vector<ReportChapterView> make_chapters(const ViewContext& context, const Linker& linker,
                                             const Page& page,
                                             const std::vector<YearActivity>& activities) {
  std::vector<ReportChapterView> chapters;
  const auto add = [&](std::vector<ReportChapterView> made) {
    for (auto& chapter : made) chapters.push_back(std::move(chapter));
  };
  chapters.push_back(make_report_areas(context, linker, plan_of(page), activities));
  add(make_report_year(context, linker, page, activities));
  chapters.push_back(make_report_metrics(context, linker, page));
  add(make_report_ahead(context, linker, page, activities));
  return chapters;
}

std::optional<Group<LinkView>> make_report_contents(
    const Page& page, const std::vector<ReportChapterView>& chapters) {
  std::vector<LinkView> links;
  for (const auto& heading : page.body->headings) {
    if (heading.level == 2) links.push_back({heading.text, "#" + heading.id});
  }
  for (const auto& chapter : chapters) links.push_back({chapter.title, "#" + chapter.id});
  return as_group(std::move(links));
}

}  // namespace

bool is_report(const Page& page) {
  if (page.report.empty()) return false;
  const auto& report = report_of(page);
  return report.plan.target != nullptr && 1 < report.year.value && report.year.value < 9999;
}

ReportPageView make_report_page(const ViewContext& context, const Menus& menus, const Page& page,
                                Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(page)));
  const auto activities = plan_year(plan_of(page), year_of(page), context.snapshot.as_of());
  ReportPageView made;
  made.shell = make_entity_shell(context, linker, menus, page);
  made.header = make_header(context, linker, page);
  made.header.kind = context.vocabulary.word("report.kind");
  made.control = {make_control(context, linker, page)};
  made.figures = make_figures(context.vocabulary, activities);
  made.body = std::move(body);
  made.chapters = make_chapters(context, linker, page, activities);
  made.contents = make_report_contents(page, made.chapters);
  made.relations = as_group(make_relations(context, linker, page, {}));
  made.about = as_group(make_about(context, linker, page));
  return made;
}

}  // namespace waymark
