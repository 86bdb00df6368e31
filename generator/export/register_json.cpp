#include "export/register_json.hpp"

#include "export/json_values.hpp"
#include "export/register_fields.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

// The file, its lists and what stands in them have lines of their own.
constexpr std::size_t broken = 2;

class RegisterJson {
 public:
  RegisterJson(const ViewContext& context, KindIndex kind, std::string& out)
      : context_(context),
        linker_(context, ""),
        kind_(kind),
        fields_(data_fields(kind)),
        json_(out, broken),
        values_(context, linker_, json_) {}

  void write(const Unit* organisation) {
    json_.begin_object();
    add_head(organisation);
    json_.array("fields", [&] {
      const auto sample = kind_info(kind_).make();
      for (const auto* field : fields_) add_meaning(*field, *sample);
    });
    const auto rows = register_entities(context_.snapshot, kind_, organisation);
    json_.member("count", static_cast<std::int64_t>(rows.size()));
    json_.array("items", [&] {
      for (const auto* entity : rows) add(*entity);
    });
    json_.end_object();
  }

 private:
  void add_head(const Unit* organisation) {
    const auto& addresses = context_.addresses;
    json_.member("title", context_.vocabulary.many(kind_));
    json_.member("kind", kind_info(kind_).name);
    json_.member("portal", context_.site.title.value);
    json_.member("language", context_.site.language.value);
    json_.member("as_of", to_string(context_.snapshot.as_of()));
    json_.member("revision", context_.revision);
    if (!addresses.root().empty()) json_.member("base", addresses.root());
    json_.member("page", organisation == nullptr ? addresses.register_of(kind_)
                                                 : addresses.register_of(kind_, *organisation));
    if (organisation == nullptr) return;
    json_.key("organisation");
    values_.add_reference(*organisation, {});
  }

  // What a member of an item means: its label, its type, the words of a choice, the kinds that a
  // reference leads to, the fields of a part.
  void add_meaning(const Field& field, const Record& record) {
    const auto slot = field.reach(record);
    const auto& words = context_.vocabulary.of(kind_, field);
    const bool is_swedish = context_.site.language.value.starts_with("sv");
    json_.begin_object();
    json_.member("id", field.name);
    json_.member("label", words.label);
    json_.member("type", json_type(slot));
    json_.member("description", is_swedish ? field.facts.sv : field.facts.en);
    if (!field.choices.empty()) add_choices(field, words);
    if (!field.targets.empty()) {
      json_.array("kinds", [&] {
        for (const auto target : field.targets) json_.text(kind_info(target).name);
      });
    }
    if (const auto* parts = std::get_if<const RecordList*>(&slot)) add_parts(field, **parts);
    json_.end_object();
  }

  void add_choices(const Field& field, const FieldWords& words) {
    json_.object("choices", [&] {
      for (std::size_t i = 0; i < field.choices.size(); ++i) {
        json_.member(field.choices[i], words.choices[i]);
      }
    });
  }

  void add_parts(const Field& field, const RecordList& parts) {
    const auto& part = const_cast<RecordList&>(parts).add();  // of a sample that nobody else sees
    json_.array("fields", [&] {
      for (const auto& inner : field.parts()) add_meaning(inner, part);
    });
  }

  void add(const Entity& entity) {
    json_.begin_object();
    json_.member("id", entity.id.value);
    json_.member("title", name_of(entity));
    json_.member("url", linker_.url(entity));
    for (const auto* field : fields_) {
      if (field != organisation_) {
        values_.add(entity, *field, entity);
      } else if (const auto* organisation = context_.snapshot.organisation_of(entity)) {
        json_.key("organisation");
        values_.add_reference(*organisation, {});
      }
    }
    json_.end_object();
  }

  const ViewContext& context_;
  Linker linker_;
  KindIndex kind_;
  std::vector<const Field*> fields_;
  const Field* organisation_ = find_field(common_fields(), "organisation");
  JsonWriter json_;
  JsonValues values_;
};

}  // namespace

std::string register_json(const ViewContext& context, KindIndex kind, const Unit* organisation) {
  std::string out;
  RegisterJson(context, kind, out).write(organisation);
  return out += "\n";
}

}  // namespace waymark
