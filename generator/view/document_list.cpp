#include "view/document_list.hpp"

#include <algorithm>

namespace waymark {

std::size_t pages_for(std::size_t rows) {
  return std::max<std::size_t>(1, (rows + most_rows - 1) / most_rows);
}

void fill_page(const ViewContext& context, const Linker& linker, const std::string& path,
               std::size_t page, const std::vector<ListChapter>& chapters,
               const std::vector<ColumnView>& columns,
               const std::function<DocumentRowView(std::size_t)>& row, DocumentListPageView& view) {
  const auto first = page * most_rows;
  std::vector<LinkView> contents;
  std::size_t begin = 0;
  for (const auto& [id, title, text, rows] : chapters) {
    if (rows == 0) continue;
    const auto end = begin + rows;
    const auto its_page = begin / most_rows;
    const auto place =
        its_page == page ? "#" + id : linker.url(Addresses::part_of(path, its_page)) + "#" + id;
    contents.push_back({fmt::format("{} ({})", title, rows), place});
    DocumentChapterView made{id, title, text, columns, {}};
    for (auto i = std::max(begin, first); i < std::min(end, first + most_rows); ++i) {
      made.rows.push_back(row(i));
    }
    label_cells(columns, made.rows);
    if (!made.rows.empty()) view.chapters.push_back(std::move(made));
    begin = end;
  }
  if (begin == 0) view.none = context.vocabulary.word("documents.none");
  if (contents.size() > 1) view.contents = as_group(std::move(contents));
  view.pages = links_to_parts(context, linker, path, page, pages_for(begin));
}

std::optional<Group<LinkView>> links_to_parts(const ViewContext& context, const Linker& linker,
                                              const std::string& path, std::size_t page,
                                              std::size_t pages) {
  std::vector<LinkView> links;
  for (std::size_t i = 0; i < pages; ++i) {
    if (i == page) continue;
    links.push_back({fmt::format("{} {}", context.vocabulary.word("documents.part"), i + 1),
                     linker.url(Addresses::part_of(path, i))});
  }
  return as_group(std::move(links));
}

std::string path_of_view(std::string_view view, const Unit* organisation) {
  return organisation == nullptr ? Addresses::view(view) : Addresses::view_of(view, *organisation);
}

std::optional<Group<LinkView>> links_to_document_views(const ViewContext& context,
                                                       const Linker& linker,
                                                       std::string_view shown) {
  std::vector<LinkView> links;
  for (const auto view : {document_tree_view, document_reviews_view, lineages_view}) {
    if (view == shown) continue;
    links.push_back({context.vocabulary.word(fmt::format("views.{}", view)),
                     linker.url(Addresses::view(view))});
  }
  return as_group(std::move(links));
}

}  // namespace waymark
