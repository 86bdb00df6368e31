#include "view/open_data_page.hpp"

#include "view/linked_data.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

TableView make_registers(const ViewContext& context, const Linker& linker) {
  const auto& vocabulary = context.vocabulary;
  TableView table{vocabulary.word("data.registers"), {}, {}};
  for (const auto* column : {"data.register", "data.count", "data.as"}) {
    table.columns.push_back({vocabulary.word(column)});
  }
  for (const auto kind : kinds_with_register(context.snapshot)) {
    const auto count = register_entities(context.snapshot, kind, nullptr).size();
    const auto link = linker.register_link(kind);
    const auto file = [&](std::string_view extension) {
      return linker.url(context.addresses.register_as(kind, nullptr, extension));
    };
    table.rows.push_back(
        {{{{link.text, link.url}}},
         {{{{fmt::format("{}", count)}}}, {{{"CSV", file("csv")}, {"JSON", file("json")}}}}});
  }
  table.make_cards();
  return table;
}

RowView make_row(const ViewContext& context, const Linker& linker, std::string_view file,
                 std::string_view vocabularies) {
  const auto path = Addresses::linked_data(file);
  return {{{{path, linker.url(path)}}},
          {{{{context.vocabulary.word(fmt::format("data.files.{}", file))}}},
           {{{std::string(vocabularies)}}}}};
}

TableView make_linked(const ViewContext& context, const Linker& linker) {
  TableView table{context.vocabulary.word("data.linked"), {}, {}};
  for (const auto* column : {"data.file", "data.what", "data.vocabulary"}) {
    table.columns.push_back({context.vocabulary.word(column)});
  }
  for (const auto* file : filled_linked_data_files(context.snapshot)) {
    table.rows.push_back(make_row(context, linker, file->name, file->vocabularies));
  }
  table.rows.push_back(make_row(context, linker, catalogue_name, "DCAT"));
  table.make_cards();
  return table;
}

std::vector<FactView> make_formats(const Vocabulary& vocabulary) {
  std::vector<FactView> formats;
  for (const auto* name : {"csv", "excel", "json", "json_ld", "terms", "posts"}) {
    formats.push_back({vocabulary.word(fmt::format("data.formats.{}", name)),
                       ValueView{vocabulary.word(fmt::format("data.notes.{}", name))},
                       {}});
  }
  return formats;
}

std::string make_citation(const ViewContext& context) {
  const auto& vocabulary = context.vocabulary;
  auto citation = fmt::format("{} ({}). {} {}.", context.site.title.value,
                              vocabulary.in_words(context.snapshot.as_of()),
                              vocabulary.word("page.revision"), context.revision);
  const auto& root = context.addresses.root();
  if (!root.empty()) citation += " " + root;
  return citation;
}

}  // namespace

OpenDataPageView make_open_data_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, way_to_root(Addresses::view(open_data_view)));
  OpenDataPageView page;
  page.title = context.vocabulary.word("views.open-data");
  page.summary = context.vocabulary.word("data.intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.shell.alternates = {
      {"application/ld+json", linker.url(Addresses::linked_data(catalogue_name))}};
  page.registers = make_registers(context, linker);
  page.linked = make_linked(context, linker);
  page.formats = make_formats(context.vocabulary);
  page.citation = make_citation(context);
  return page;
}

}  // namespace waymark
