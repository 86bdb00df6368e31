#include "view/systems_page.hpp"

#include "view/field_views.hpp"
#include "view/listing_maker.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

bool is_in_use(const System& system) {
  return !system.lifecycle.is_set() || system.lifecycle.is("in-use");
}

class SystemsMaker {
 public:
  SystemsMaker(const ViewContext& context, const Menus& menus, const Unit* organisation)
      : context_(context),
        page_(context, menus, systems_view, organisation,
              organisations_with(context.snapshot, kind_of<System>)),
        fields_(context, page_.linker()) {
    for (const auto* entity : context.snapshot.of_kind(kind_of<System>)) {
      const bool is_here =
          organisation == nullptr || context.snapshot.organisation_of(*entity) == organisation;
      if (is_here && context.snapshot.is_current(*entity)) systems_.push_back(as<System>(entity));
    }
  }

  ListingPageView make() {
    page_.be_wide();
    add("base", [](const System& each) { return each.in_base_level.value; });
    add("others", [](const System& each) { return !each.in_base_level.value; });
    add_moving();
    add_missing();
    return page_.finish();
  }

 private:
  template <class Belongs>
  void add(std::string_view name, Belongs belongs) {
    auto& chapter = page_.chapter(std::string(name), page_.word(name),
                                  {"system", "owner", "information_owners", "lifecycle", "what"});
    for (const auto* system : systems_) {
      if (!belongs(*system)) continue;
      auto row = row_of(*system);
      for (const auto* field : {"system_owner", "information_owners", "lifecycle"}) {
        row.cells.push_back(cell(*system, field));
      }
      row.cells.push_back({{{system->summary.value}}});
      chapter.table->rows.push_back(std::move(row));
    }
  }

  void add_moving() {
    auto& chapter =
        page_.chapter("moving", page_.word("moving"), {"system", "lifecycle", "replaced_by"});
    for (const auto* system : systems_) {
      if (is_in_use(*system) && !system->replaced_by.is_set()) continue;
      auto row = row_of(*system);
      row.cells.push_back(cell(*system, "lifecycle"));
      row.cells.push_back({cell_values(*system, "replaced_by")});
      chapter.table->rows.push_back(std::move(row));
    }
  }

  void add_missing() {
    auto& chapter = page_.chapter("missing", page_.word("missing"), {"system", "what_lacks"});
    for (const auto* system : systems_) {
      CellView lacks;
      for (const auto* field : {"system_owner", "information_owners", "lifecycle"}) {
        if (cell_values(*system, field).empty()) lacks.values.push_back({label(*system, field)});
      }
      if (lacks.values.empty()) continue;
      auto row = row_of(*system);
      row.cells.push_back(std::move(lacks));
      chapter.table->rows.push_back(std::move(row));
    }
  }

  [[nodiscard]] RowView row_of(const System& system) const {
    return {
        {{{std::string(name_of(system)), page_.linker().url(system), {}, system.illustrative.all}}},
        {}};
  }

  [[nodiscard]] std::string label(const System& system, std::string_view field) const {
    return context_.vocabulary.of(system.kind, field_named(system, field)).label;
  }

  [[nodiscard]] std::vector<ValueView> cell_values(const System& system,
                                                   std::string_view field) const {
    return fields_.values(system, field_named(system, field), system);
  }

  [[nodiscard]] CellView cell(const System& system, std::string_view field) const {
    auto values = cell_values(system, field);
    if (values.empty()) values.push_back({context_.vocabulary.word("values.absent")});
    return {std::move(values)};
  }

  const ViewContext& context_;
  ListingMaker page_;
  FieldViews fields_;
  std::vector<const System*> systems_;
};

}  // namespace

ListingPageView make_systems_page(const ViewContext& context, const Menus& menus,
                                  const Unit* organisation) {
  return SystemsMaker(context, menus, organisation).make();
}

}  // namespace waymark
