// The catalogue of trainings, or a selection from it.
#pragma once

#include "project/catalogue.hpp"
#include "view/context.hpp"
#include "view/register_data.hpp"
#include "view/shell.hpp"

namespace waymark {

struct FacetValueView {
  std::string text;
  std::string url;
  std::string count;
  bool is_here = false;  // the page shows this selection

  static constexpr auto fields() {
    return view_fields(view_field<&FacetValueView::text>("text"),
                       view_field<&FacetValueView::url>("url"),
                       view_field<&FacetValueView::count>("count"),
                       view_field<&FacetValueView::is_here>("is_here"));
  }
};

struct FacetView {
  std::string id;
  std::string title;
  bool is_open = false;
  std::vector<FacetValueView> items;
  std::optional<LinkView> rest;  // to where all values stand, when they do not stand here

  static constexpr auto fields() {
    return view_fields(view_field<&FacetView::id>("id"), view_field<&FacetView::title>("title"),
                       view_field<&FacetView::is_open>("is_open"),
                       view_field<&FacetView::items>("items"),
                       view_field<&FacetView::rest>("rest"));
  }
};

struct CataloguePageView {
  ShellView shell;
  std::string title;
  std::string count;                        // "Visar 12 av 39 utbildningar"
  std::optional<LinkView> all;              // the whole catalogue, from a selection
  std::optional<LinkView> about;            // the area or group that is selected
  std::optional<Group<LinkView>> narrower;  // the same for each organisation, or for all
  std::optional<Group<LinkView>> views;     // that show more of the same
  std::vector<FacetView> facets;
  std::optional<TableView> table;
  std::optional<RegisterDataView> data;
  std::optional<LinkView> other;  // where those stand that do not hold

  static constexpr auto fields() {
    return view_fields(view_field<&CataloguePageView::shell>("shell"),
                       view_field<&CataloguePageView::title>("title"),
                       view_field<&CataloguePageView::count>("count"),
                       view_field<&CataloguePageView::all>("all"),
                       view_field<&CataloguePageView::about>("about"),
                       view_field<&CataloguePageView::narrower>("narrower"),
                       view_field<&CataloguePageView::views>("views"),
                       view_field<&CataloguePageView::facets>("facets"),
                       view_field<&CataloguePageView::table>("table"),
                       view_field<&CataloguePageView::data>("data"),
                       view_field<&CataloguePageView::other>("other"));
  }
};

// `chosen` is one of the catalogue's selections; null for all of it. `organisations` are those with
// catalogues of their own.
CataloguePageView make_catalogue_page(const ViewContext& context, const Menus& menus,
                                      const Catalogue& catalogue, const Selection* chosen,
                                      const std::vector<const Unit*>& organisations);

// Where the selection's page lies: that of all organisations where no other has such trainings.
std::string address_of(const ViewContext& context, const Catalogue& catalogue,
                       const Selection& selection);

}  // namespace waymark
