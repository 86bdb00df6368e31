#include "view/plan_checkpoints.hpp"

#include <algorithm>

#include "diagram/checkpoint_picture.hpp"
#include "project/critical_line.hpp"
#include "view/counted.hpp"
#include "view/part_values.hpp"
#include "view/span_words.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_boxes = 40;

class Maker {
 public:
  Maker(const ViewContext& context, const Linker& linker, const Plan& plan)
      : vocabulary_(context.vocabulary),
        plan_(plan),
        values_(context, linker, plan, "checkpoints"),
        graph_(checkpoint_graph(plan)),
        line_(critical_line(graph_)),
        words_(context.vocabulary, graph_),
        columns_(used_columns()) {}

  PlanCheckpointsView make() const {
    PlanCheckpointsView view{told(), {}, note(), {}, table()};
    view.table.is_example = values_.is_example();
    if (!has_times()) return view;
    std::vector<LinkView> line;
    for (const auto point : line_.line) line.push_back({title(point), place(point)});
    view.line = as_group(std::move(line));
    if (graph_.points.size() <= most_boxes) view.picture = draw(picture());
    return view;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("checkpoints.{}", name));
  }
  [[nodiscard]] std::string name() const { return vocabulary_.word("plan.chapters.checkpoints"); }
  [[nodiscard]] std::string count(std::size_t number, std::string_view name) const {
    return counted(vocabulary_, number, fmt::format("checkpoints.{}", name));
  }
  [[nodiscard]] const std::string& title(std::size_t point) const {
    return graph_.points[point]->title.value;
  }
  [[nodiscard]] std::string place(std::size_t point) const {
    return fmt::format("#{}", graph_.points[point]->id.value);
  }
  // Without lengths of time there is nothing to work out.
  [[nodiscard]] bool has_times() const { return line_.length > TimeSpan{}; }

  [[nodiscard]] std::string told() const {
    if (!has_times()) return word("no_times");
    return fmt::format("{} {} {} {} {} {}:", word("line_takes"), words_.at_most(line_.length),
                       word("goes_through"), line_.line.size(), word("of"),
                       count(graph_.points.size(), "points"));
  }

  template <class Test>
  [[nodiscard]] std::size_t how_many(Test test) const {
    std::size_t many = 0;
    for (std::size_t i = 0; i < graph_.points.size(); ++i) many += test(i) ? 1 : 0;
    return many;
  }

  [[nodiscard]] std::string note() const {
    if (!has_times()) return {};
    std::vector<std::string> notes = {word("what_critical_means")};
    const auto late = how_many([&](auto i) { return line_.times[i].slack() < TimeSpan{}; });
    if (late > 0) notes.push_back(fmt::format("{} {}", count(late, "points"), word("late")));
    notes.push_back(
        line_.start ? fmt::format("{} {}.", word("from_day"), vocabulary_.in_words(*line_.start))
                    : word("from_start"));
    const auto milestones = how_many([&](auto i) { return !graph_.points[i]->duration.is_set(); });
    if (milestones > 0) {
      notes.push_back(fmt::format("{} {}", count(milestones, "points"),
                                  word(milestones == 1 ? "milestone" : "milestones")));
    }
    return fmt::format("{}", fmt::join(notes, " "));
  }

  // A day where there is one to count from, else a time from the start.
  [[nodiscard]] std::string when(TimeSpan span) const {
    if (line_.start) {
      const auto days = std::chrono::ceil<std::chrono::days>(span).count();
      return to_string(days_after(*line_.start, static_cast<int>(days)));
    }
    if (span == TimeSpan{}) return word("at_start");
    return fmt::format("{} {}", word("after"), words_.at_most(span));
  }

  [[nodiscard]] std::string slack(std::size_t point) const {
    const auto span = line_.times[point].slack();
    if (span == TimeSpan{}) return word("no_slack");
    if (span > TimeSpan{}) return words_.at_least(span);
    return fmt::format("{} {}", word("lacks"), words_.at_most(-span));
  }

  // The fields that any point has.
  [[nodiscard]] std::vector<std::string_view> used_columns() const {
    std::vector<std::string_view> used;
    const auto add = [&](std::string_view name, auto test) {
      if (how_many(test) > 0) used.push_back(name);
    };
    add("date", [&](auto i) { return graph_.points[i]->date.is_set(); });
    add("duration", [&](auto i) { return graph_.points[i]->duration.is_set(); });
    add("depends_on", [&](auto i) { return !graph_.points[i]->depends_on.empty(); });
    return used;
  }

  [[nodiscard]] TableView table() const {
    const auto label = [&](std::string_view name) {
      return vocabulary_.of(plan_.kind, *find_field(Checkpoint::fields(), name)).label;
    };
    TableView table{name(), {{label("title")}}, {}};
    for (const auto name : columns_) table.columns.push_back({label(name)});
    for (const auto* name : {"earliest", "latest", "slack", "critical"}) {
      if (has_times()) table.columns.push_back({word(name)});
    }
    for (std::size_t i = 0; i < graph_.points.size(); ++i) table.rows.push_back(row(i));
    table.make_cards();
    return table;
  }

  [[nodiscard]] RowView row(std::size_t point) const {
    const auto& written = *graph_.points[point];
    RowView row{{{values_.name(written)}}, {}, written.id.value};
    for (const auto name : columns_) row.cells.push_back({values_.values(written, name)});
    if (!has_times()) return row;
    const auto& times = line_.times[point];
    row.cells.push_back({{{when(times.earliest_finish)}}});
    row.cells.push_back({{{when(times.latest_finish)}}});
    row.cells.push_back({{{slack(point)}}});
    row.cells.push_back({{{vocabulary_.word(times.is_critical ? "values.yes" : "values.no")}}});
    return row;
  }

  [[nodiscard]] CheckpointPicture picture() const {
    CheckpointPicture picture{name(), {}, {}, {}};
    picture.description =
        fmt::format("{} {}. {}", told(), fmt::join(names_of_line(), " → "), word("same_as_table"));
    for (std::size_t i = 0; i < graph_.points.size(); ++i) {
      picture.boxes.push_back(box(i));
      for (const auto& need : graph_.needs[i]) {
        picture.arrows.push_back({need.on, i, line_.is_critical(need.on, i)});
      }
    }
    return picture;
  }

  [[nodiscard]] std::vector<std::string_view> names_of_line() const {
    std::vector<std::string_view> names;
    for (const auto point : line_.line) names.push_back(title(point));
    return names;
  }

  [[nodiscard]] BoxContent box(std::size_t point) const {
    const auto& times = line_.times[point];
    BoxContent box;
    box.word =
        times.is_critical ? word("is_critical") : fmt::format("{} {}", word("slack"), slack(point));
    box.title = title(point);
    box.text = when(times.earliest_finish);
    box.url = place(point);
    box.is_main = times.is_critical;
    return box;
  }

  const Vocabulary& vocabulary_;
  const Plan& plan_;
  PartValues values_;
  CheckpointGraph graph_;
  CriticalLine line_;
  SpanWords words_;
  std::vector<std::string_view> columns_;
};

}  // namespace

std::optional<PlanCheckpointsView> make_plan_checkpoints(const ViewContext& context,
                                                         const Linker& linker, const Plan& plan) {
  if (plan.checkpoints.empty()) return std::nullopt;
  return Maker(context, linker, plan).make();
}

}  // namespace waymark
