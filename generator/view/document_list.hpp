// Long lists about governing documents: chapters of rows, in as many pages as they need.
#pragma once

#include <functional>

#include "view/register_data.hpp"
#include "view/shell.hpp"
#include "view/standing_view.hpp"

namespace waymark {

struct DocumentCellView {
  std::vector<ValueView> values;
  std::optional<StandingView> standing = {};
  std::string label = {};  // its column's

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentCellView::values>("values"),
                       view_field<&DocumentCellView::standing>("standing"),
                       view_field<&DocumentCellView::label>("label"));
  }
};

struct DocumentRowView {
  ValueView head;
  std::vector<DocumentCellView> cells;

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentRowView::head>("head"),
                       view_field<&DocumentRowView::cells>("cells"));
  }
};

struct DocumentChapterView {
  std::string id;
  std::string title;
  std::string text;  // what it holds; may be empty
  std::vector<ColumnView> columns;
  std::vector<DocumentRowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentChapterView::id>("id"),
                       view_field<&DocumentChapterView::title>("title"),
                       view_field<&DocumentChapterView::text>("text"),
                       view_field<&DocumentChapterView::columns>("columns"),
                       view_field<&DocumentChapterView::rows>("rows"));
  }
};

struct DocumentListPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::string count;  // "Antal: 12"; empty where nothing is to be counted
  std::optional<Group<LinkView>> narrower;
  std::optional<Group<LinkView>> views;
  std::optional<Group<LinkView>> contents;  // the chapters with their numbers of rows
  std::optional<Group<LinkView>> pages;     // the other parts of a long list
  std::vector<DocumentChapterView> chapters;
  std::string none;  // said where there is no row
  std::optional<RegisterDataView> data;
  std::optional<LinkView> other;

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentListPageView::shell>("shell"),
                       view_field<&DocumentListPageView::title>("title"),
                       view_field<&DocumentListPageView::summary>("summary"),
                       view_field<&DocumentListPageView::count>("count"),
                       view_field<&DocumentListPageView::narrower>("narrower"),
                       view_field<&DocumentListPageView::views>("views"),
                       view_field<&DocumentListPageView::contents>("contents"),
                       view_field<&DocumentListPageView::pages>("pages"),
                       view_field<&DocumentListPageView::chapters>("chapters"),
                       view_field<&DocumentListPageView::none>("none"),
                       view_field<&DocumentListPageView::data>("data"),
                       view_field<&DocumentListPageView::other>("other"));
  }
};

// A chapter of the whole list, before it is parted into pages.
struct ListChapter {
  std::string id;
  std::string title;
  std::string text;
  std::size_t rows = 0;
};

// Rows on one page.
inline constexpr std::size_t most_rows = 1000;

// Pages that so many rows need, at least one.
std::size_t pages_for(std::size_t rows);

// The chapters of one page with their rows, made by their places in the whole list; and the links
// to all chapters and pages of the list at `path`.
void fill_page(const ViewContext& context, const Linker& linker, const std::string& path,
               std::size_t page, const std::vector<ListChapter>& chapters,
               const std::vector<ColumnView>& columns,
               const std::function<DocumentRowView(std::size_t)>& row, DocumentListPageView& view);

// Links to the other parts of what lies at `path` in `pages` pages; nothing where it is one.
std::optional<Group<LinkView>> links_to_parts(const ViewContext& context, const Linker& linker,
                                              const std::string& path, std::size_t page,
                                              std::size_t pages);

// A view's address, narrowed to the organisation where there is one.
std::string path_of_view(std::string_view view, const Unit* organisation);

// The views of documents and decisions, but for the one that the reader looks at, which may be
// empty.
std::optional<Group<LinkView>> links_to_document_views(const ViewContext& context,
                                                       const Linker& linker,
                                                       std::string_view shown);

}  // namespace waymark
