#include <algorithm>
#include <span>

#include "view/part_values.hpp"
#include "view/period_words.hpp"
#include "view/report_chapters.hpp"

namespace waymark {
namespace {

// What a column says of an activity: a field by its name, or one of these.
constexpr std::string_view when_column = "when";
constexpr std::string_view late_column = "late";

struct Chapter {
  std::string_view name;  // of its words
  std::vector<std::string_view> columns;
  bool (*takes)(const YearActivity&);
};

bool is_in(YearState state, const YearActivity& each) { return each.state == state; }

const Chapter chapters_of_year[] = {
    {"done",
     {"responsible", "done_on", "result"},
     [](const YearActivity& each) { return is_in(YearState::done, each); }},
    {"going_on",
     {"responsible", when_column, "result", late_column},
     [](const YearActivity& each) { return is_in(YearState::going_on, each); }},
    {"late",
     {"responsible", "to", "status", "measure"},
     [](const YearActivity& each) { return each.is_late; }},
};

const Chapter chapters_ahead[] = {
    {"next",
     {"responsible", when_column, "measure"},
     [](const YearActivity& each) { return each.is_next; }},
    {"stopped",
     {"responsible", "status"},
     [](const YearActivity& each) {
       return is_in(YearState::paused, each) || is_in(YearState::dropped, each);
     }},
};

class Maker {
 public:
  Maker(const ViewContext& context, const Linker& linker, const Page& page,
        const std::vector<YearActivity>& activities)
      : vocabulary_(context.vocabulary),
        linker_(linker),
        fields_(context, linker),
        page_(page),
        plan_(*as<Plan>(page.report.begin()->plan.target)),
        year_(page.report.begin()->year.value),
        activities_(activities),
        areas_(context, linker, plan_, "areas") {}

  ReportChapterView make(const Chapter& chapter) const {
    ReportChapterView made{fmt::format("report_{}", chapter.name), title(chapter)};
    std::vector<const YearActivity*> taken;
    for (const auto& each : activities_) {
      if (chapter.takes(each)) taken.push_back(&each);
    }
    made.text = text(chapter, taken);
    if (!taken.empty()) made.activities = table(made.title, used(chapter.columns, taken), taken);
    return made;
  }

 private:
  using Columns = std::vector<std::string_view>;
  using Activities = std::vector<const YearActivity*>;

  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("report.{}", name));
  }

  [[nodiscard]] std::string title(const Chapter& chapter) const {
    const auto year = chapter.name == "next" ? year_ + 1 : year_;
    return fmt::format("{} {}", word(fmt::format("{}_title", chapter.name)), year);
  }

  [[nodiscard]] std::string text(const Chapter& chapter, const Activities& taken) const {
    if (taken.empty()) return word(fmt::format("{}_none", chapter.name));
    auto text = word(fmt::format("{}_text", chapter.name));
    const auto unknown = std::count_if(taken.begin(), taken.end(),
                                       [](const auto* each) { return each->has_unknown_start; });
    if (chapter.name == "going_on" && unknown > 0) {
      text += fmt::format(" {} {} {} {}.", unknown, word("of"), taken.size(), word("no_start"));
    }
    return text;
  }

  // The columns in which any of the activities says something.
  [[nodiscard]] Columns used(const Columns& columns, const Activities& taken) const {
    Columns used;
    for (const auto column : columns) {
      const bool is_said = std::any_of(taken.begin(), taken.end(), [&](const auto* each) {
        return !values(*each, column).empty();
      });
      if (is_said) used.push_back(column);
    }
    return used;
  }

  [[nodiscard]] std::string label(std::string_view column) const {
    const auto* field = find_field(PlanActivity::fields(), column);
    return field == nullptr ? word(column) : vocabulary_.of(plan_.kind, *field).label;
  }

  [[nodiscard]] ReportTableView table(const std::string& title, const Columns& columns,
                                      const Activities& taken) const {
    ReportTableView table{title, {{label("title")}}, {}};
    for (const auto column : columns) table.columns.push_back({label(column)});
    const PlanArea* area = nullptr;
    for (const auto* each : taken) {
      if (each->area != area) {
        area = each->area;
        table.areas.push_back(
            {marked(areas_.name(*area)), fmt::format("{}", table.columns.size()), {}});
      }
      RowView row{{{name_of_activity(*each)}}, {}};
      for (const auto column : columns) row.cells.push_back({values(*each, column)});
      table.areas.back().rows.push_back(std::move(row));
    }
    for (auto& each : table.areas) make_cards(table.columns, each.rows);
    return table;
  }

  [[nodiscard]] ValueView name_of_activity(const YearActivity& each) const {
    const auto& activity = *each.activity;
    return {activity.title.value, fmt::format("{}#{}", linker_.url(plan_), activity.id.value)};
  }

  [[nodiscard]] std::vector<ValueView> values(const YearActivity& each,
                                              std::string_view column) const {
    const auto& activity = *each.activity;
    if (column == when_column) {
      auto when = period_words(vocabulary_, activity.from, activity.to);
      return when.empty() ? std::vector<ValueView>{} : std::vector<ValueView>{{std::move(when)}};
    }
    if (column == late_column) {
      return each.is_late ? std::vector<ValueView>{{word("is_late")}} : std::vector<ValueView>{};
    }
    // What came of it when it was done is not known before.
    const bool is_later = column == "result" && activity.status.is("done");
    if (is_later && each.state != YearState::done) return {};
    auto values = fields_.values(
        plan_, *find_field(PlanActivity::fields(), column), activity,
        fmt::format("areas.{}.activities.{}.", each.area->id.value, activity.id.value));
    for (auto& value : values) value = marked(std::move(value));
    return values;
  }

  // A page that is an example says so once, for all that stands on it.
  [[nodiscard]] ValueView marked(ValueView value) const {
    value.is_example = value.is_example && !page_.illustrative.all;
    return value;
  }

  const Vocabulary& vocabulary_;
  const Linker& linker_;
  FieldViews fields_;
  const Page& page_;
  const Plan& plan_;
  std::int64_t year_;
  const std::vector<YearActivity>& activities_;
  PartValues areas_;
};

std::vector<ReportChapterView> make(const Maker& maker, std::span<const Chapter> chapters) {
  std::vector<ReportChapterView> made;
  for (const auto& chapter : chapters) made.push_back(maker.make(chapter));
  return made;
}

}  // namespace

std::vector<ReportChapterView> make_report_year(const ViewContext& context, const Linker& linker,
                                                const Page& page,
                                                const std::vector<YearActivity>& activities) {
  return make(Maker(context, linker, page, activities), chapters_of_year);
}

std::vector<ReportChapterView> make_report_ahead(const ViewContext& context, const Linker& linker,
                                                 const Page& page,
                                                 const std::vector<YearActivity>& activities) {
  return make(Maker(context, linker, page, activities), chapters_ahead);
}

}  // namespace waymark
