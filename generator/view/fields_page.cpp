#include <fmt/format.h>

#include "view/listing_maker.hpp"

namespace waymark {
namespace {

// A field's type in words, for editors.
class TypeWords {
 public:
  TypeWords(const Vocabulary& vocabulary, KindIndex kind, const Field& field)
      : vocabulary_(vocabulary), kind_(kind), field_(field) {}

  std::string operator()(const Text*) const { return word("text"); }
  std::string operator()(const Texts*) const { return word("texts"); }
  std::string operator()(const DateValue*) const { return word("date"); }
  std::string operator()(const Number*) const { return word("number"); }
  std::string operator()(const Decimal*) const { return word("decimal"); }
  std::string operator()(const DurationValue*) const { return word("duration"); }
  std::string operator()(const ClockTime*) const { return word("clock"); }
  std::string operator()(const Flag*) const { return word("flag"); }
  std::string operator()(const TextMap*) const { return word("text"); }
  std::string operator()(const Marks*) const { return word("marks"); }
  std::string operator()(const PartRef*) const { return word("part"); }
  std::string operator()(const PartRefs*) const { return word("parts"); }
  std::string operator()(const Reference*) const { return word("reference") + kinds_in_words(); }
  std::string operator()(const std::vector<Reference>*) const {
    return word("references") + kinds_in_words();
  }
  std::string operator()(const RecordList*) const { return word("records"); }
  std::string operator()(const ChoiceValue*) const {
    std::string words = word("choice");
    const auto& choices = vocabulary_.of(kind_, field_).choices;
    for (std::size_t i = 0; i < field_.choices.size(); ++i) {
      words += fmt::format("{} {} ({})", i == 0 ? ":" : ",", field_.choices[i], choices[i]);
    }
    return words;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("field_types.{}", name));
  }

  [[nodiscard]] std::string kinds_in_words() const {
    std::string words;
    for (const auto target : field_.targets) {
      words += fmt::format("{} {}", words.empty() ? ":" : ",", kind_info(target).name);
    }
    return words;
  }

  const Vocabulary& vocabulary_;
  KindIndex kind_;
  const Field& field_;
};

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
                            {{{std::visit(TypeWords(vocabulary, kind_, field), slot)}}},
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
