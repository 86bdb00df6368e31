#include "view/matter_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

class MatterPageMaker {
 public:
  MatterPageMaker(const ViewContext& context, const Linker& linker, const Matter& matter)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        mandates_(context, linker),
        matter_(matter),
        covering_(context.rights.covering(matter)) {}

  void add_answer(MatterPageView& page) const {
    std::vector<DeciderView> deciders;
    for (const auto* mandate : covering_.mandates) {
      if (is_answer(*mandate)) deciders.push_back(mandates_.decider(*mandate));
    }
    if (deciders.empty()) page.undecided = undecided_words(context_, matter_);
    page.deciders = as_group(std::move(deciders));
    page.notes = mandates_.notes(covering_.mandates);
    std::vector<PathStartView> starts;
    for (const auto* path : context_.rights.paths(matter_)) starts.push_back(start_of(*path));
    page.paths = as_group(std::move(starts));
  }

  void add_facts(MatterPageView& page) const {
    std::vector<LinkView> parts;
    for (const auto* part : context_.rights.parts(matter_)) parts.push_back(linker_.link(*part));
    page.parts = as_group(std::move(parts));
    page.examples = examples_of(context_, linker_, matter_);
    page.facts = facts();
  }

  void add_mandates(MatterPageView& page) const {
    page.mandates = table();
    if (covering_.more != nullptr) {
      page.more = linker_.link(*covering_.more);  // what is left out cannot be compared
    } else {
      page.limits = make_limits(context_, linker_, matter_, covering_.mandates);
    }
  }

 private:
  [[nodiscard]] PathStartView start_of(const DecisionPath& path) const {
    PathStartView start{std::string(name_of(path)), linker_.url(path), path.trigger.value, {}};
    if (path.steps.empty()) return start;
    const auto& step = *path.steps.begin();
    start.first = {step.title.value, fmt::format("{}#{}", start.url, step.id.value)};
    const auto owner = fields_.values(path, *find_field(Step::fields(), "owner"), step);
    if (!owner.empty()) start.first->note = owner.front().text;
    return start;
  }

  // All but what has a place of its own on the page.
  [[nodiscard]] std::optional<Group<FactView>> facts() const {
    std::vector<FactView> facts;
    if (auto whose = make_organisation_fact(context_, linker_, matter_); !whose.empty()) {
      facts.push_back(std::move(whose));
    }
    for (const auto& field : kind_info(matter_).own_fields) {
      if (field.name == "examples" || field.name == "measured_in") continue;
      if (auto fact = fields_.fact(matter_, field, matter_); !fact.empty()) {
        facts.push_back(std::move(fact));
      }
    }
    return as_group(std::move(facts));
  }

  [[nodiscard]] std::optional<TableView> table() const {
    const auto& all = covering_.mandates;
    if (all.empty()) return std::nullopt;
    const bool tells_matter = std::any_of(all.begin(), all.end(), [&](const Mandate* mandate) {
      return mandate->matter.target != &matter_;
    });
    TableView table{context_.vocabulary.many(kind_of<Mandate>), {}, {}};
    table.columns = {mandates_.column("holder"), {context_.vocabulary.one(kind_of<Mandate>)},
                     mandates_.column("limit"),  mandates_.column("scope"),
                     mandates_.column("source"), mandates_.column("report_to")};
    if (tells_matter) table.columns.push_back(mandates_.column("matter"));
    for (const auto* mandate : all) {
      RowView row{mandates_.cell(*mandate, "holder"), {}};
      row.cells = {{{mandates_.name(*mandate)}},
                   mandates_.exact_amount(*mandate),
                   mandates_.cell(*mandate, "scope"),
                   mandates_.cell(*mandate, "source"),
                   mandates_.cell(*mandate, "report_to")};
      if (tells_matter) row.cells.push_back(mandates_.cell(*mandate, "matter"));
      table.rows.push_back(std::move(row));
    }
    std::vector<RowView*> rows;
    for (auto& row : table.rows) rows.push_back(&row);
    drop_empty_columns(table.columns, rows);
    table.make_cards();
    return table;
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  MandateViews mandates_;
  const Matter& matter_;
  Covering covering_;
};

// Who refers to the matter, but for what holds on the day and stands in a place of its own.
std::vector<RelationView> relations_of(const ViewContext& context, const Linker& linker,
                                       const Matter& matter) {
  RelationView other_days{context.vocabulary.word("views.ended-and-coming"), {}};
  for (const auto& backlink : context.snapshot.backlinks(matter)) {
    const auto* field = backlink.field;
    const bool has_place = field != nullptr && (field->name == "matter" || field->name == "parent");
    if (has_place && !context.snapshot.is_current(*backlink.from)) {
      other_days.links.push_back(linker.link(*backlink.from));
    }
  }
  auto relations = make_relations(context, linker, matter, {"matter", "parent"});
  if (!other_days.links.empty()) relations.push_back(std::move(other_days));
  return relations;
}

}  // namespace

MatterPageView make_matter_page(const ViewContext& context, const Menus& menus,
                                const Matter& matter, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(matter)));
  const MatterPageMaker maker(context, linker, matter);
  MatterPageView page;
  page.shell = make_entity_shell(context, linker, menus, matter);
  page.header = make_header(context, linker, matter);
  maker.add_answer(page);
  maker.add_facts(page);
  maker.add_mandates(page);
  page.contents = make_contents(matter, {});
  page.body = std::move(body);
  page.relations = as_group(relations_of(context, linker, matter));
  page.about = as_group(make_about(context, linker, matter));
  return page;
}

std::optional<FactView> examples_of(const ViewContext& context, const Linker& linker,
                                    const Matter& matter) {
  auto examples = FieldViews(context, linker).fact(matter, field_named(matter, "examples"), matter);
  if (examples.empty()) return std::nullopt;
  return examples;
}

std::string undecided_words(const ViewContext& context, const Matter& matter) {
  const bool has_parts = !context.rights.parts(matter).empty();
  return context.vocabulary.word(has_parts ? "decides.in_parts" : "decides.nobody");
}

}  // namespace waymark
