#include <fmt/format.h>

#include "view/field_type_words.hpp"
#include "view/listing_maker.hpp"

namespace waymark {
namespace {

class FieldRows {
 public:
  FieldRows(const ViewContext& context, const ListingMaker& page, KindIndex kind, TableView& table)
      : context_(context), page_(page), kind_(kind), table_(table) {}

  // `above` is the path of the list that the record is a part of.
  void add(const Field& field, const Record& record, const std::string& above) {
    const auto slot = field.reach(record);
    const auto& vocabulary = context_.vocabulary;
    const bool is_swedish = context_.site.language.value.starts_with("sv");
    const auto name = above + std::string(field.name);
    table_.rows.push_back({{{{name}}},
                           {{{{vocabulary.of(kind_, field).label}}},
                            {{{type_in_words(vocabulary, kind_, field, slot)}}},
                            {{{field.facts.required ? page_.word("required") : std::string()}}},
                            {{{std::string(is_swedish ? field.facts.sv : field.facts.en)}}}}});
    const auto* parts = std::get_if<const RecordList*>(&slot);
    if (parts == nullptr) return;
    const auto& part = const_cast<RecordList*>(*parts)->add();
    for (const auto& inner : field.parts()) add(inner, part, name + ".");
  }

 private:
  const ViewContext& context_;
  const ListingMaker& page_;
  KindIndex kind_;
  TableView& table_;
};

}  // namespace

ListingPageView make_fields_page(const ViewContext& context, const Menus& menus) {
  ListingMaker page(context, menus, fields_view);
  const std::initializer_list<std::string_view> columns = {"name", "label", "type", "need", "what"};
  const auto fill = [&](ListingView& chapter, KindIndex kind, std::span<const Field> fields) {
    const auto sample = kind_info(kind).make();
    FieldRows rows(context, page, kind, *chapter.table);
    for (const auto& field : fields) rows.add(field, *sample, {});
  };
  fill(page.chapter("common", page.word("common"), columns), 0, common_fields());
  for (const auto& info : kinds()) {
    const auto kind = index_of(info);
    auto& chapter = page.chapter(std::string(info.name), context.vocabulary.one(kind), columns);
    chapter.text = fmt::format("{} content/{}/", page.word("folder"), info.folder);
    fill(chapter, kind, info.own_fields);
  }
  return page.finish();
}

}  // namespace waymark
