#include "view/listing_page.hpp"

#include <fmt/format.h>

#include "project/upcoming.hpp"
#include "view/field_views.hpp"

namespace waymark {
namespace {

// Words of one page lie under its name: "changes.intro".
class ListingMaker {
 public:
  ListingMaker(const ViewContext& context, const Menus& menus, std::string_view view)
      : context_(context),
        group_(view == ended_view    ? std::string_view("ended")
               : view == fields_view ? std::string_view("field_reference")
                                     : view),
        linker_(context, way_to_root(Addresses::view(view))) {
    page_.title = context.vocabulary.word(fmt::format("views.{}", view));
    page_.summary = word("intro");
    page_.shell = make_shell(context, linker_, menus, page_.title);
    page_.shell.description = page_.summary;
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("{}.{}", group_, name));
  }

  // A chapter with a table that has these columns; their words lie under the page's name.
  ListingView& chapter(std::string id, std::string title,
                       std::initializer_list<std::string_view> columns) {
    TableView table{title, {}, {}};
    for (const auto column : columns) table.columns.push_back({word(column)});
    page_.chapters.push_back({std::move(id), std::move(title), {}, std::move(table)});
    return page_.chapters.back();
  }

  // An empty table says so.
  ListingPageView finish() {
    std::vector<LinkView> contents;
    for (auto& each : page_.chapters) {
      contents.push_back({each.title, "#" + each.id});
      if (!each.table || !each.table->rows.empty()) continue;
      each.table.reset();
      each.text = word("none");
    }
    page_.contents = as_group(std::move(contents));
    return std::move(page_);
  }

  [[nodiscard]] const Linker& linker() const { return linker_; }

 private:
  const ViewContext& context_;
  std::string_view group_;
  Linker linker_;
  ListingPageView page_;
};

ValueView value_of(const Linker& linker, const Entity& entity) {
  return {std::string(name_of(entity)), linker.url(entity), {}, entity.illustrative.all};
}

std::string words_of(const ListingMaker& page, const Vocabulary& vocabulary, const Event& event) {
  if (event.kind == EventKind::begins) return page.word("begins");
  if (event.kind == EventKind::ends) return page.word("ends");
  return vocabulary.of(event.entity->kind, *event.field).label;
}

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

ListingPageView make_changes_page(const ViewContext& context, const Menus& menus) {
  constexpr int soon = 90;
  constexpr int later = 365;
  ListingMaker page(context, menus, changes_view);
  const auto limit = days_after(context.snapshot.as_of(), soon);
  const auto events = upcoming_events(context.snapshot, later);
  const auto fill = [&](ListingView& chapter, bool is_soon) {
    for (const auto& event : events) {
      if ((event.day <= limit) != is_soon) continue;
      chapter.table->rows.push_back({{{{to_string(event.day)}}},
                                     {{{value_of(page.linker(), *event.entity)}},
                                      {{{context.vocabulary.one(event.entity->kind)}}},
                                      {{{words_of(page, context.vocabulary, event)}}}}});
    }
  };
  fill(page.chapter("soon", page.word("soon"), {"day", "what", "kind", "event"}), true);
  fill(page.chapter("later", page.word("later"), {"day", "what", "kind", "event"}), false);
  return page.finish();
}

ListingPageView make_ended_page(const ViewContext& context, const Menus& menus) {
  ListingMaker page(context, menus, ended_view);
  const FieldViews fields(context, page.linker());
  const auto fill = [&](ListingView& chapter, Validity validity) {
    for (const auto& info : kinds()) {
      for (const auto* entity : context.snapshot.of_kind(index_of(info))) {
        if (context.snapshot.validity(*entity) != validity) continue;
        chapter.table->rows.push_back(
            {{{value_of(page.linker(), *entity)}},
             {{{{context.vocabulary.one(entity->kind)}}},
              {fields.values(*entity, field_named(*entity, "valid_from"), *entity)},
              {fields.values(*entity, field_named(*entity, "valid_to"), *entity)}}});
      }
    }
  };
  fill(page.chapter("coming", page.word("coming"), {"what", "kind", "from", "to"}),
       Validity::coming);
  fill(page.chapter("ended", page.word("ended"), {"what", "kind", "from", "to"}), Validity::ended);
  return page.finish();
}

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
