#include "export/json_schema.hpp"

#include <fmt/format.h>

#include "export/field_schema.hpp"

namespace waymark {
namespace {

constexpr std::string_view dialect = "https://json-schema.org/draft/2020-12/schema";

template <class Fill>
std::string document(std::string_view title, Fill fill) {
  std::string text;
  JsonWriter json(text);
  json.begin_object();
  json.member("$schema", dialect);
  json.member("title", title);
  fill(json);
  json.end_object();
  return text + "\n";
}

std::string one_schema(const SchemaContext& context, const KindInfo& info) {
  const auto kind = index_of(info);
  return document(context.vocabulary.one(kind), [&](JsonWriter& json) {
    const auto sample = info.make();
    FieldSchema schema(json, context, kind);
    schema.write_object(info.fields, *sample, info.needs_title ? "title" : "");
    schema.write_definitions();
  });
}

// An item of a list has no file whose name could be its id.
std::string list_schema(const SchemaContext& context, const KindInfo& info) {
  return document(context.vocabulary.many(index_of(info)), [&](JsonWriter& json) {
    json.member("type", "array");
    json.object("items", [&] {
      json.member("$ref", fmt::format("{}.json", info.name));
      json.member("type", "object");
      json.array("required", [&] {
        json.text("id");
        for (const auto* field : info.fields) {
          const bool is_title = info.needs_title && field->name == "title";
          if (field->facts.required || is_title) json.text(field->name);
        }
      });
    });
  });
}

std::string site_schema(const SchemaContext& context) {
  return document("site.yaml", [&](JsonWriter& json) {
    Site sample;
    std::vector<const Field*> fields;
    for (const auto& field : Site::fields()) fields.push_back(&field);
    FieldSchema schema(json, context, std::nullopt);
    schema.write_object(fields, sample, {});
    schema.write_definitions();
  });
}

}  // namespace

std::vector<SchemaFile> json_schemas(const SchemaContext& context) {
  std::vector<SchemaFile> files;
  for (const auto& info : kinds()) {
    files.push_back({fmt::format("{}.json", info.name), one_schema(context, info)});
    files.push_back({fmt::format("{}.list.json", info.name), list_schema(context, info)});
  }
  files.push_back({"site.json", site_schema(context)});
  return files;
}

std::string editor_settings(const std::string& folder, const std::string& content) {
  std::string text;
  JsonWriter json(text);
  json.begin_object();
  json.object("yaml.schemas", [&] {
    json.array(fmt::format("{}/site.json", folder), [&] { json.text("site.yaml"); });
    for (const auto& info : kinds()) {
      json.array(fmt::format("{}/{}.list.json", folder, info.name), [&] {
        for (const auto* extension : {"yaml", "yml"}) {
          json.text(fmt::format("{}/**/{}.{}", content, info.folder, extension));
          json.text(fmt::format("{}/**/{}/**/*.{}", content, info.folder, extension));
        }
      });
    }
  });
  json.end_object();
  return text + "\n";
}

}  // namespace waymark
