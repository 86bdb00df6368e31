#include "search/documents.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "resolve/link_target.hpp"
#include "search/plain_text.hpp"
#include "view/field_values.hpp"

namespace waymark {
namespace {

// Told apart from the other fields, or only for editors.
constexpr std::array<std::string_view, 9> told_apart = {
    "id",       "title",      "aliases",  "summary",     "organisation",
    "audience", "former_ids", "accepted", "illustrative"};

class DocumentMaker {
 public:
  DocumentMaker(const ViewContext& context, const Entity& entity)
      : context_(context), linker_(context, {}), entity_(entity) {}

  [[nodiscard]] SearchDocument make() const {
    SearchDocument made;
    made.title = name_of(entity_);
    made.address = context_.addresses.page(entity_);
    for (const auto& alias : entity_.aliases) made.aliases.push_back(alias.value);
    made.kind = kind_info(entity_.kind).name;
    made.kind_name = context_.vocabulary.one(entity_.kind);
    made.organisation = context_.snapshot.organisation_of(entity_);
    made.summary = entity_.summary.value;
    for (const auto& heading : entity_.body->headings) add(made.headings, heading.text);
    for (const auto& field : kind_info(entity_.kind).own_fields) {
      if (made.unit == nullptr) made.unit = unit_in(field);
      add_values(made.fields, field, entity_);
    }
    for (const auto& field : common_fields()) {
      const bool is_apart =
          std::find(told_apart.begin(), told_apart.end(), field.name) != told_apart.end();
      if (!is_apart) add_values(made.fields, field, entity_);
    }
    made.body = plain_text(entity_.body->html);
    made.holds = context_.snapshot.is_current(entity_);
    return made;
  }

 private:
  static void add(std::string& text, std::string_view more) {
    if (more.empty()) return;
    if (!text.empty()) text += ". ";
    text += more;
  }

  [[nodiscard]] const Unit* unit_in(const Field& field) const {
    const auto slot = field.reach(entity_);
    const auto* reference = std::get_if<const Reference*>(&slot);
    if (reference == nullptr || (*reference)->target == nullptr) return nullptr;
    return as<Unit>((*reference)->target);
  }

  void add_values(std::string& text, const Field& field, const Record& record) const {
    const auto slot = field.reach(record);
    if (is_empty(slot)) return;
    if (const auto* parts = std::get_if<const RecordList*>(&slot)) {
      for (std::size_t i = 0; i < (*parts)->size(); ++i) {
        for (const auto& inner : field.parts()) add_values(text, inner, (*parts)->at(i));
      }
      return;
    }
    for (const auto& value : field_values(context_, linker_, entity_, field, record)) {
      add(text, value.text);
      add(text, value.note);
    }
  }

  const ViewContext& context_;
  Linker linker_;
  const Entity& entity_;
};

SearchDocument view_document(const ViewContext& context, std::string_view name) {
  SearchDocument made;
  made.title = context.vocabulary.word(fmt::format("views.{}", name));
  made.address = Addresses::view(name);
  made.kind = "view";
  made.kind_name = context.vocabulary.word("search.view");
  return made;
}

bool is_shown(const ViewContext& context, std::string_view view) {
  return view != search_view && (view != quality_view || context.shows_quality);
}

}  // namespace

DocumentSource search_documents(const ViewContext& context) {
  std::vector<const Entity*> entities;
  for (const auto& entity : context.snapshot.entities()) entities.push_back(entity.get());
  const auto place = [&](const Entity* entity) {
    const auto* organisation = context.snapshot.organisation_of(*entity);
    return std::pair(entity->kind, organisation == nullptr ? 0 : organisation->number + 1);
  };
  std::stable_sort(entities.begin(), entities.end(),
                   [&](const Entity* a, const Entity* b) { return place(a) < place(b); });
  std::vector<std::string_view> views;
  for (const auto view : view_names) {
    if (is_shown(context, view)) views.push_back(view);
  }
  const auto count = entities.size() + views.size();
  return {count,
          [&context, entities = std::move(entities), views = std::move(views)](std::size_t number) {
            if (number < entities.size()) return DocumentMaker(context, *entities[number]).make();
            return view_document(context, views[number - entities.size()]);
          }};
}

}  // namespace waymark
