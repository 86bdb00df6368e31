#include "view/catalogue_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "view/learning_words.hpp"
#include "view/mandate_views.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

// Pages stay readable, and small, when trainings are for everyone.
constexpr std::size_t most_groups = 2;

// A longer facet stands whole on the catalogue's own page only: were it on that of each of its
// values, the site would grow with their square.
constexpr std::size_t most_values = 40;

constexpr auto trainings = kind_of<Training>;

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker, const Catalogue& catalogue,
            const Selection* chosen)
      : context_(context),
        linker_(linker),
        words_(context, linker),
        catalogue_(catalogue),
        chosen_(chosen) {}

  [[nodiscard]] std::string title() const {
    auto made = context_.vocabulary.many(trainings);
    if (catalogue_.organisation != nullptr) {
      made += fmt::format(" – {}", name_of(*catalogue_.organisation));
    }
    if (chosen_ == nullptr) return made;
    return fmt::format("{}: {}, {}", made, facet_title(chosen_->facet), label_of(*chosen_));
  }

  [[nodiscard]] std::string here() const {
    return chosen_ == nullptr
               ? title()
               : fmt::format("{}: {}", facet_title(chosen_->facet), label_of(*chosen_));
  }

  [[nodiscard]] std::string count() const {
    const auto all = catalogue_.trainings.size();
    if (chosen_ == nullptr) return fmt::format("{} {}", all, noun(all));
    return fmt::format("{} {} {} {} {}", word("shows"), chosen_->trainings.size(), word("of"), all,
                       noun(all));
  }

  [[nodiscard]] LinkView link_to_all() const {
    const auto all = catalogue_.trainings.size();
    return {fmt::format("{} {} {}", word("show_all"), all, noun(all)), linker_.url(address())};
  }

  [[nodiscard]] std::string address() const {
    return catalogue_.organisation == nullptr
               ? context_.addresses.register_of(trainings)
               : context_.addresses.register_of(trainings, *catalogue_.organisation);
  }

  [[nodiscard]] std::vector<FacetView> facets() const {
    std::vector<FacetView> made;
    const auto& all = catalogue_.selections;
    for (auto first = all.begin(); first != all.end();) {
      const auto last = std::find_if(
          first, all.end(), [&](const Selection& each) { return each.facet != first->facet; });
      made.push_back(facet(std::span(first, last)));
      first = last;
    }
    return made;
  }

  [[nodiscard]] std::optional<TableView> table() const {
    const auto& shown = chosen_ == nullptr ? catalogue_.trainings : chosen_->trainings;
    if (shown.empty()) return std::nullopt;
    TableView table{title(), columns(), {}};
    for (const auto* training : shown) table.rows.push_back(row_of(*training));
    std::vector<RowView*> rows;
    for (auto& row : table.rows) rows.push_back(&row);
    drop_empty_columns(table.columns, rows);
    table.make_cards();
    return table;
  }

 private:
  [[nodiscard]] FacetView facet(std::span<const Selection> values) const {
    const auto name = name_of(values.front().facet);
    FacetView view{fmt::format("facet_{}", name), facet_title(values.front().facet), false, {}, {}};
    const bool is_whole = chosen_ == nullptr || values.size() <= most_values;
    for (const auto& value : values) {
      const bool is_here = &value == chosen_;
      view.is_open = view.is_open || is_here;
      if (is_whole || is_here) view.items.push_back(item(value, is_here));
    }
    if (!is_whole) {
      view.rest = {fmt::format("{} {}", word("all_values"), values.size()),
                   fmt::format("{}#{}", linker_.url(address()), view.id)};
    }
    return view;
  }

  [[nodiscard]] FacetValueView item(const Selection& value, bool is_here) const {
    return {label_of(value), linker_.url(address_of(context_, catalogue_, value)),
            fmt::format("{}", value.trainings.size()), is_here};
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("catalogue.{}", name));
  }
  [[nodiscard]] std::string noun(std::size_t number) const {
    return word(number == 1 ? "training" : "trainings");
  }
  [[nodiscard]] std::string facet_title(Facet facet) const {
    return word(fmt::format("facets.{}", name_of(facet)));
  }

  [[nodiscard]] std::string label_of(const Selection& selection) const {
    if (selection.entity != nullptr) return std::string(name_of(*selection.entity));
    return context_.vocabulary.word(
        fmt::format("choices.training.{}.{}", name_of(selection.facet), selection.value));
  }

  [[nodiscard]] std::vector<ColumnView> columns() const {
    const auto label = [&](std::string_view field) -> ColumnView {
      return {context_.vocabulary.word(fmt::format("fields.training.{}", field))};
    };
    return {{context_.vocabulary.one(trainings)},
            label("area"),
            {word("form_and_extent")},
            label("status"),
            label("for_groups"),
            label("provider"),
            label("cost_bearer")};
  }

  [[nodiscard]] RowView row_of(const Training& training) const {
    return {{{words_.name(training)}},
            {{words_.values(training, "area")},
             {words_.form_and_extent(training)},
             {words_.status(training)},
             {words_.audience(training, most_groups)},
             {words_.either(training, "provider", "provider_name")},
             {words_.either(training, "cost_bearer", "cost_bearer_name")}}};
  }

  const ViewContext& context_;
  const Linker& linker_;
  LearningWords words_;
  const Catalogue& catalogue_;
  const Selection* chosen_;
};

std::string own_address(const ViewContext& context, const Catalogue& catalogue,
                        const Selection* chosen) {
  if (chosen != nullptr) return address_of(context, catalogue, *chosen);
  return catalogue.organisation == nullptr
             ? context.addresses.register_of(trainings)
             : context.addresses.register_of(trainings, *catalogue.organisation);
}

bool has_others(const ViewContext& context, const Catalogue& catalogue) {
  const auto& all = context.snapshot.of_kind(trainings);
  return std::any_of(all.begin(), all.end(), [&](const Entity* training) {
    const bool is_here = catalogue.organisation == nullptr ||
                         context.snapshot.organisation_of(*training) == catalogue.organisation;
    return is_here && !context.snapshot.is_current(*training);
  });
}

}  // namespace

std::string address_of(const ViewContext& context, const Catalogue& catalogue,
                       const Selection& selection) {
  return context.addresses.selection_of(trainings, name_of(selection.facet), selection.value,
                                        selection.is_whole ? nullptr : catalogue.organisation);
}

CataloguePageView make_catalogue_page(const ViewContext& context, const Menus& menus,
                                      const Catalogue& catalogue, const Selection* chosen,
                                      const std::vector<const Unit*>& organisations) {
  const Linker linker(context, way_to_root(own_address(context, catalogue, chosen)));
  const PageMaker maker(context, linker, catalogue, chosen);
  CataloguePageView page;
  page.title = maker.title();
  page.shell = make_shell(context, linker, menus, maker.here());
  page.shell.document_title = fmt::format("{} – {}", page.title, page.shell.site_title);
  page.count = maker.count();
  page.facets = maker.facets();
  page.table = maker.table();
  if (page.table) add_table_tools(context, linker, page.shell);
  const bool is_narrowed = chosen != nullptr || catalogue.organisation != nullptr;
  if (is_narrowed) page.shell.breadcrumbs.push_back(linker.register_link(trainings));
  if (chosen != nullptr) {
    if (catalogue.organisation != nullptr) {
      page.shell.breadcrumbs.push_back(
          {std::string(name_of(*catalogue.organisation)), linker.url(maker.address())});
    }
    page.all = maker.link_to_all();
    if (chosen->entity != nullptr) page.about = linker.link(*chosen->entity);
    return page;
  }
  page.views = links_to_views(context, linker, trainings);
  page.data = make_register_data(context, linker, trainings, catalogue.organisation, page.shell);
  page.narrower =
      links_to_narrower(context, linker, trainings, catalogue.organisation, organisations);
  if (has_others(context, catalogue)) {
    page.other = {context.vocabulary.word("views.ended-and-coming"),
                  linker.url(Addresses::view(ended_view))};
  }
  return page;
}

}  // namespace waymark
