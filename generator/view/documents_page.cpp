#include "view/documents_page.hpp"

#include <algorithm>

#include "view/field_views.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

class RowMaker {
 public:
  RowMaker(const ViewContext& context, const Linker& linker, bool tells_organisation)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        tells_organisation_(tells_organisation) {}

  [[nodiscard]] std::vector<ColumnView> columns() const {
    std::vector<ColumnView> columns = {{context_.vocabulary.one(kind_of<Document>)},
                                       {context_.vocabulary.word("documents.validity")}};
    for (const auto name : fields) {
      columns.push_back({context_.vocabulary.of(kind_of<Document>, field_of(name)).label});
    }
    if (tells_organisation_) {
      columns.push_back({context_.vocabulary.word("fields.common.organisation")});
    }
    return columns;
  }

  [[nodiscard]] DocumentRowView row(const Document& document) const {
    DocumentRowView row{
        {std::string(name_of(document)), linker_.url(document), {}, document.illustrative.all}, {}};
    row.cells.push_back({{}, make_standing(context_.vocabulary, context_.standings.of(document))});
    for (const auto name : fields) {
      row.cells.push_back({fields_.values(document, field_of(name), document)});
    }
    if (tells_organisation_) row.cells.push_back({organisation_of(document)});
    return row;
  }

 private:
  static constexpr std::string_view fields[] = {"document_type", "content_owner", "valid_to",
                                                "registry_number"};

  static const Field& field_of(std::string_view name) {
    const auto& all = kind_info(kind_of<Document>).fields;
    return **std::find_if(all.begin(), all.end(),
                          [&](const Field* field) { return field->name == name; });
  }

  [[nodiscard]] std::vector<ValueView> organisation_of(const Document& document) const {
    const auto* organisation = context_.snapshot.organisation_of(document);
    if (organisation == nullptr) return {};
    return {{std::string(name_of(*organisation)), linker_.url(*organisation)}};
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  bool tells_organisation_;
};

std::vector<ListChapter> chapters_of(const ViewContext& context,
                                     const std::vector<const Document*>& documents) {
  std::vector<ListChapter> chapters;
  for (const auto standing : standings) {
    const auto name = name_of(standing);
    chapters.push_back({fmt::format("standing_{}", name),
                        context.vocabulary.word(fmt::format("documents.lists.{}", name)),
                        {}});
  }
  for (const auto* document : documents) {
    ++chapters[static_cast<std::size_t>(context.standings.of(*document))].rows;
  }
  return chapters;
}

}  // namespace

std::vector<const Document*> documents_of(const ViewContext& context, const Unit* organisation) {
  std::vector<const Document*> documents;
  for (const auto* entity : context.snapshot.of_kind(kind_of<Document>)) {
    const bool is_here =
        organisation == nullptr || context.snapshot.organisation_of(*entity) == organisation;
    if (is_here) documents.push_back(as<Document>(entity));
  }
  std::stable_sort(documents.begin(), documents.end(), [&](const Document* a, const Document* b) {
    return context.standings.of(*a) < context.standings.of(*b);
  });
  return documents;
}

DocumentListPageView make_documents_page(const ViewContext& context, const Menus& menus,
                                         const std::vector<const Document*>& documents,
                                         const Unit* organisation, std::size_t page) {
  const auto& vocabulary = context.vocabulary;
  constexpr auto kind = kind_of<Document>;
  const auto path = organisation == nullptr ? context.addresses.register_of(kind)
                                            : context.addresses.register_of(kind, *organisation);
  const Linker linker(context, way_to_root(path));
  const auto organisations = organisations_with(context.snapshot, kind);
  DocumentListPageView view;
  view.title = vocabulary.many(kind);
  if (organisation != nullptr) view.title += fmt::format(" – {}", name_of(*organisation));
  view.summary = vocabulary.word("documents.register_intro");
  view.shell = make_shell(context, linker, menus, view.title);
  view.shell.description = view.summary;
  if (organisation != nullptr) view.shell.breadcrumbs.push_back(linker.register_link(kind));
  const auto current = std::count_if(documents.begin(), documents.end(), [&](const Document* each) {
    return holds(context.standings.of(*each));
  });
  view.count = fmt::format("{} {}", vocabulary.word("documents.count"), current);
  view.views = links_to_document_views(context, linker, {});
  view.data = make_register_data(context, linker, kind, organisation, view.shell);
  view.narrower = links_to_narrower(context, linker, kind, organisation, organisations);
  const RowMaker rows(context, linker, organisation == nullptr && !organisations.empty());
  fill_page(
      context, linker, path, page, chapters_of(context, documents), rows.columns(),
      [&](std::size_t i) { return rows.row(*documents[i]); }, view);
  if (!documents.empty()) add_table_tools(context, linker, view.shell);
  view.other = {vocabulary.word("views.ended-and-coming"), linker.url(Addresses::view(ended_view))};
  return view;
}

}  // namespace waymark
