#include "view/findings_page.hpp"

#include <fmt/format.h>

#include <unordered_set>

namespace waymark {
namespace {

class RowMaker {
 public:
  RowMaker(const ViewContext& context, const Linker& linker, const Trails& trails)
      : context_(context), linker_(linker), fields_(context, linker), trails_(trails) {}

  [[nodiscard]] TrailRowView make(const Finding& finding,
                                  const std::vector<const Entity*>& answers) const {
    TrailRowView row;
    row.id = place_of(finding);
    row.head = {std::string(name_of(finding)), linker_.url(finding), {}, finding.illustrative.all};
    row.cells.push_back(source_of(finding));
    row.cells.push_back(assignments(answers));
    row.cells.push_back(activities(answers));
    row.cells.push_back(results(answers));
    return row;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  [[nodiscard]] TrailCellView source_of(const Finding& finding) const {
    TrailCellView cell;
    for (const auto* name : {"source", "date"}) {
      for (auto& value : fields_.values(finding, field_named(finding, name), finding)) {
        cell.values.push_back(std::move(value));
      }
    }
    return cell;
  }

  // With status and delivery on the same line.
  [[nodiscard]] TrailCellView assignments(const std::vector<const Entity*>& answers) const {
    TrailCellView cell;
    for (const auto* each : answers) {
      ValueView value{std::string(name_of(*each)), linker_.url(*each), {}, each->illustrative.all};
      for (const auto* name : {"status", "deliver_by"}) {
        const auto& field = field_named(*each, name);
        for (const auto& part : fields_.values(*each, field, *each)) {
          const bool is_date = field.name == "deliver_by";
          value.note += fmt::format("{}{}{}", value.note.empty() ? "" : ", ",
                                    is_date ? word("deliver_by") + " " : std::string(), part.text);
        }
      }
      cell.values.push_back(std::move(value));
    }
    if (answers.empty()) cell.gap = word("no_assignment");
    return cell;
  }

  [[nodiscard]] TrailCellView activities(const std::vector<const Entity*>& answers) const {
    TrailCellView cell;
    for (const auto* each : answers) {
      const auto& assignment = *as<Assignment>(each);
      const auto count = trails_.activities(assignment);
      if (count.all == 0) continue;
      cell.values.push_back(
          {fmt::format("{} {}, {} {}", count.all,
                       word(count.all == 1 ? "activity_count" : "activities_count"),
                       word("done_count"), count.done),
           "#" + place_of(assignment)});
      if (answers.size() > 1) cell.values.back().note = name_of(assignment);
    }
    if (cell.values.empty()) cell.missing = word("no_activity");
    return cell;
  }

  [[nodiscard]] TrailCellView results(const std::vector<const Entity*>& answers) const {
    std::size_t count = 0;
    for (const auto* each : answers) count += trails_.activities(*as<Assignment>(each)).results;
    if (count == 0) return {{}, {}, word("no_result")};
    return {{{fmt::format("{} {}", count, word("with_result"))}}};
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  const Trails& trails_;
};

// Those that have begun to hold, by the alphabet: what has been delivered still answers.
std::vector<const Entity*> answers_to(const Snapshot& snapshot, const Finding& finding) {
  std::vector<const Entity*> answers;
  for (const auto& link : snapshot.backlinks(finding)) {
    const bool is_answer = link.field != nullptr && link.field->name == "answers" &&
                           link.from->kind == kind_of<Assignment>;
    if (is_answer && snapshot.validity(*link.from) != Validity::coming) {
      answers.push_back(link.from);
    }
  }
  snapshot.sort(answers);
  return answers;
}

TrailTableView empty_table(const Vocabulary& vocabulary) {
  const auto word = [&](std::string_view name) {
    return vocabulary.word(fmt::format("organisation_pages.{}", name));
  };
  TrailTableView table{word("findings"), {{vocabulary.one(kind_of<Finding>)}}, {}};
  for (const auto* column : {"source", "answering", "activities", "result"}) {
    table.columns.push_back({word(column)});
  }
  return table;
}

}  // namespace

FindingsPageView make_findings_page(const ViewContext& context, const Menus& menus) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(Addresses::view(findings_view)));
  FindingsPageView page;
  page.title = vocabulary.word(fmt::format("views.{}", findings_view));
  page.summary = vocabulary.word("organisation_pages.findings_intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  const Trails trails(context.snapshot);
  const RowMaker rows(context, linker, trails);
  auto table = empty_table(vocabulary);
  std::vector<const Entity*> assignments;
  std::unordered_set<const Entity*> known;
  for (const auto* entity : context.snapshot.of_kind(kind_of<Finding>)) {
    if (!context.snapshot.is_current(*entity)) continue;
    const auto& finding = *as<Finding>(entity);
    const auto answers = answers_to(context.snapshot, finding);
    table.rows.push_back(rows.make(finding, answers));
    for (const auto* each : answers) {
      if (known.insert(each).second) assignments.push_back(each);
    }
  }
  context.snapshot.sort(assignments);
  std::vector<LinkView> contents;
  for (const auto* each : assignments) {
    const auto& assignment = *as<Assignment>(each);
    page.chapters.push_back(make_trail_chapter(context, linker, trails, assignment));
    contents.push_back({std::string(name_of(assignment)), "#" + place_of(assignment)});
  }
  page.contents = as_group(std::move(contents));
  label_cells(table.columns, table.rows);
  if (table.rows.empty()) {
    page.none = vocabulary.word("organisation_pages.findings_none");
  } else {
    page.findings = std::move(table);
  }
  return page;
}

}  // namespace waymark
