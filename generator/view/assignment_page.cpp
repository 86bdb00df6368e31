#include "view/assignment_page.hpp"

#include <fmt/format.h>

#include "view/assignment_neighbours.hpp"
#include "view/plan_commission.hpp"
#include "view/succession.hpp"

namespace waymark {
namespace {

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, const Assignment& assignment)
      : context_(context), fields_(context, linker), linker_(linker), assignment_(assignment) {}

  std::vector<ChapterView> make() {
    add_purpose();
    add_scope();
    add_texts("conditions", assignment_.conditions);
    add_facts("organisation_of_work", {"lead", "group", "within", "cooperates_with"});
    add_related();
    add_table("involves");
    add_table("timeline");
    add_facts("closing", {"decision_form", "decided_by", "decided_on"});
    add_facts("terms", {"priority", "funding", "communication"});
    add_distribution();
    add_facts("background", {"answers", "supersedes"});
    add_chain();
    return std::move(chapters_);
  }

 private:
  ChapterView chapter(std::string_view name) const {
    return {chapter_id(name), context_.vocabulary.word(fmt::format("assignment.{}", name))};
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
    const MetPoints met(context_, linker_, assignment_);
    for (const auto& point : assignment_.scope) {
      points.push_back({point.id.value, point.text.value, met.of(point.id.value)});
      if (met.is_gap(point.id.value)) {
        points.back().gap = context_.vocabulary.word("plan.met_nowhere");
      }
    }
    made.points = as_group(std::move(points));
    add(std::move(made));
  }

  void add_texts(std::string_view name, const Texts& texts) {
    auto made = chapter(name);
    std::vector<PointView> points;
    for (const auto& text : texts) points.push_back({{}, text.value, {}, {}});
    made.points = as_group(std::move(points));
    add(std::move(made));
  }

  void add_facts(std::string_view name, std::initializer_list<std::string_view> fields) {
    auto made = chapter(name);
    made.facts = as_group(fields_.facts(assignment_, {fields.begin(), fields.size()}));
    add(std::move(made));
  }

  void add_table(std::string_view field) {
    auto made = chapter(field);
    made.table = fields_.table(assignment_, field);
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
    made.picture = assignment_picture(context_, linker_, assignment_);
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

}  // namespace

ChaptersPageView make_assignment_page(const ViewContext& context, const Menus& menus,
                                      const Assignment& assignment, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(assignment)));
  constexpr std::string_view keys[] = {"commissioned_by", "assigned_to", "deliver_by",
                                       "status",          "date",        "registry_number"};
  auto page = make_chapters_page(context, linker, menus, assignment, std::move(body),
                                 ChapterMaker(context, linker, assignment).make(),
                                 {"supersedes", "assignment"});
  page.keys = as_group(FieldViews(context, linker).facts(assignment, keys));
  return page;
}

}  // namespace waymark
