#include "view/assignment_page.hpp"

#include <fmt/format.h>

#include "view/assignment_neighbours.hpp"
#include "view/assignment_times.hpp"

namespace waymark {
namespace {

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, const Assignment& assignment)
      : context_(context), fields_(context, linker), linker_(linker), assignment_(assignment) {}

  std::vector<ChapterView> make() {
    add_purpose();
    add_facts("background", {"answers"});
    add_scope();
    add_texts("conditions", assignment_.conditions);
    add_facts("organisation_of_work", {"lead", "group", "within", "cooperates_with"});
    add_timeline();
    add_involves();
    add_facts("closing", {"deliver_by", "decision_form", "decided_by", "decided_on"});
    add_distribution();
    add_facts("terms", {"communication", "funding", "priority"});
    add_related();
    add_chain();
    return std::move(chapters_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("assignment.{}", name));
  }

  [[nodiscard]] std::string date_in_words(const PartialDate& date) const {
    return date.is_full() ? context_.vocabulary.in_words(date.first_day())
                          : context_.vocabulary.date(date);
  }

  // Nothing where nothing is drawn.
  [[nodiscard]] std::optional<PictureView> picture(std::string_view name, Html drawing) const {
    if (drawing.bytes.empty()) return std::nullopt;
    return PictureView{word(fmt::format("{}_picture", name)), word(fmt::format("{}_note", name)),
                       std::move(drawing)};
  }

  [[nodiscard]] ChapterView chapter(std::string_view name) const {
    // The underscore keeps it apart from ids that are made from headings.
    return {fmt::format("chapter_{}", name), word(name), {}, {}, {}, {}, {}, {}};
  }

  void add(ChapterView made) {
    if (!made.empty()) chapters_.push_back(std::move(made));
  }

  void add_purpose() {
    auto made = chapter("purpose");
    made.text = assignment_.purpose.value;
    constexpr std::string_view goals[] = {"goals"};
    made.facts = as_group(fields_.facts(assignment_, goals));
    add(std::move(made));
  }

  void add_scope() {
    auto made = chapter("scope");
    std::vector<PointView> points;
    for (const auto& point : assignment_.scope) {
      points.push_back({point.id.value, point.text.value});
    }
    made.points = as_group(std::move(points));
    add(std::move(made));
  }

  void add_texts(std::string_view name, const Texts& texts) {
    auto made = chapter(name);
    std::vector<PointView> points;
    for (const auto& text : texts) points.push_back({{}, text.value});
    made.points = as_group(std::move(points));
    add(std::move(made));
  }

  void add_facts(std::string_view name, std::initializer_list<std::string_view> fields) {
    auto made = chapter(name);
    made.facts = as_group(fields_.facts(assignment_, {fields.begin(), fields.size()}));
    add(std::move(made));
  }

  void add_timeline() {
    auto made = chapter("timeline");
    made.table = timeline_table(context_, linker_, assignment_);
    made.picture = picture("timeline", timeline_of_assignment(context_, assignment_));
    add(std::move(made));
  }

  void add_involves() {
    auto made = chapter("involves");
    if (const auto* next = next_involvement(context_, assignment_)) {
      const auto& forum = *next->forum.target;
      made.facts = as_group(std::vector{as_fact(
          word("next_involved"),
          {{std::string(name_of(forum)), linker_.url(forum), date_in_words(next->date.date)}})});
    }
    made.table = involvement_table(context_, linker_, assignment_);
    made.picture = picture("involves", involvement_picture(context_, linker_, assignment_));
    add(std::move(made));
  }

  // A boundary is written on one side and read on both.
  void add_related() {
    auto made = chapter("related");
    made.table = fields_.table(assignment_, "related");
    for (const auto& [from, field, part] : context_.snapshot.backlinks(assignment_)) {
      const auto* other = as<Assignment>(from);
      if (other == nullptr || field == nullptr || field->name != "assignment") continue;
      add_boundary_of(*other, made);
    }
    made.picture = picture("related", assignment_picture(context_, linker_, assignment_));
    add(std::move(made));
  }

  void add_boundary_of(const Assignment& other, ChapterView& made) const {
    for (const auto& related : other.related) {
      if (related.assignment.target != &assignment_) continue;
      if (!made.table) made.table = TableView{made.title, boundary_columns(), {}};
      RowView row{{{{std::string(name_of(other)), linker_.url(other)}}}, {}};
      if (made.table->columns.size() > 1) row.cells.push_back({{{related.boundary.value, {}}}});
      made.table->rows.push_back(std::move(row));
    }
  }

  [[nodiscard]] std::vector<ColumnView> boundary_columns() const {
    std::vector<ColumnView> columns;
    for (const auto& part : RelatedAssignment::fields()) {
      columns.push_back({context_.vocabulary.of(kind_of<Assignment>, part).label});
    }
    return columns;
  }

  void add_chain() {
    auto made = chapter("chain");
    made.chain = chain_in_words(context_, linker_, assignment_);
    add(std::move(made));
  }

  void add_distribution() {
    auto made = chapter("distribution");
    std::vector<FactView> facts;
    for (const auto& list : assignment_.distribution) {
      for (const auto& part : Distribution::fields()) {
        auto fact = fields_.fact(assignment_, part, list);
        if (!fact.empty()) facts.push_back(std::move(fact));
      }
    }
    made.facts = as_group(std::move(facts));
    add(std::move(made));
  }

  const ViewContext& context_;
  FieldViews fields_;
  const Linker& linker_;
  const Assignment& assignment_;
  std::vector<ChapterView> chapters_;
};

// The first of a charter's fields on paper, and at last those that one expects but that it has not.
class ControlBlock {
 public:
  ControlBlock(const ViewContext& context, const Linker& linker, const Assignment& assignment)
      : context_(context), fields_(context, linker), assignment_(assignment) {}

  [[nodiscard]] std::vector<FactView> short_ones() const {
    constexpr std::string_view names[] = {"registry_number", "date",        "status",
                                          "commissioned_by", "assigned_to", "deliver_by"};
    auto facts = fields_.facts(assignment_, names);
    for (auto& fact : facts) {
      if (fact.label == label("deliver_by") && fact.single) fact.single->note = time_left();
    }
    return facts;
  }

  [[nodiscard]] std::vector<FactView> long_ones() const {
    constexpr std::string_view names[] = {"supersedes", "decision_form"};
    auto facts = fields_.facts(assignment_, names);
    if (auto missing = not_stated(); !missing.empty()) {
      facts.push_back(as_fact(word("not_stated"), {{std::move(missing)}}));
    }
    return facts;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("assignment.{}", name));
  }

  [[nodiscard]] const std::string& label(std::string_view name) const {
    return context_.vocabulary.of(kind_of<Assignment>, field_named(assignment_, name)).label;
  }

  // "48 dagar kvar"; nothing for what is done.
  [[nodiscard]] std::string time_left() const {
    if (assignment_.status.is("delivered") || assignment_.status.is("closed")) return {};
    const auto left =
        days_between(context_.snapshot.as_of(), assignment_.deliver_by.date.last_day());
    if (left < 0) return word("overdue");
    const Duration days{std::int64_t{left} * 1000, DurationUnit::days};
    return fmt::format("{} {}", context_.vocabulary.in_words(days), word("days_left"));
  }

  [[nodiscard]] std::string not_stated() const {
    constexpr std::string_view expected[] = {
        "registry_number", "date",         "commissioned_by", "assigned_to", "deliver_by",
        "status",          "purpose",      "scope",           "group",       "timeline",
        "decision_form",   "distribution", "communication",   "funding",     "priority"};
    std::string missing;
    for (const auto name : expected) {
      if (!is_empty(field_named(assignment_, name).reach(assignment_))) continue;
      missing += (missing.empty() ? "" : ", ") + label(name);
    }
    return missing;
  }

  const ViewContext& context_;
  FieldViews fields_;
  const Assignment& assignment_;
};

}  // namespace

AssignmentPageView make_assignment_page(const ViewContext& context, const Menus& menus,
                                        const Assignment& assignment, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(assignment)));
  AssignmentPageView page;
  page.shell = make_entity_shell(context, linker, menus, assignment);
  page.header = make_header(context, linker, assignment);
  const ControlBlock block(context, linker, assignment);
  page.keys = as_group(block.short_ones());
  page.long_keys = as_group(block.long_ones());
  page.chapters = ChapterMaker(context, linker, assignment).make();
  std::vector<LinkView> chapters;
  for (const auto& chapter : page.chapters) chapters.push_back({chapter.title, "#" + chapter.id});
  page.contents = make_contents(assignment, std::move(chapters));
  page.body = std::move(body);
  page.relations =
      as_group(make_relations(context, linker, assignment, {"supersedes", "assignment"}));
  page.about = as_group(make_about(context, linker, assignment));
  return page;
}

}  // namespace waymark
