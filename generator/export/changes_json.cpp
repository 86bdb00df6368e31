#include "export/changes_json.hpp"

#include "base/json_writer.hpp"

namespace waymark {
namespace {

constexpr std::size_t broken_lines = 5;  // a change and a reference stand on a line of their own

void add_text(JsonWriter& json, std::string_view name, const std::string& text) {
  if (!text.empty()) json.member(name, text);
}

void add_revision(JsonWriter& json, std::string_view name, const RevisionView& revision) {
  json.object(name, [&] {
    if (revision.id.empty()) {
      json.key("working_tree");
      json.boolean(true);
      return;
    }
    json.member("name", revision.name);
    json.member("id", revision.id);
    json.member("day", to_string(*revision.day));
  });
}

void add_change(JsonWriter& json, const ChangeLine& change) {
  json.begin_object();
  json.member("kind", change.kind);
  add_text(json, "field", change.field);
  add_text(json, "label", change.label);
  add_text(json, "part", change.part);
  add_text(json, "before", change.before);
  add_text(json, "after", change.after);
  json.member("text", change.text);
  json.end_object();
}

void add_impact(JsonWriter& json, const ImpactLine& line) {
  json.begin_object();
  json.member("kind", line.kind);
  json.member("id", line.id);
  add_text(json, "field", line.field);
  json.member("text", line.text);
  json.end_object();
}

void add_entity(JsonWriter& json, const ChangedEntity& entity) {
  json.begin_object();
  json.member("kind", kinds()[entity.kind].name);
  json.member("id", entity.id);
  json.member("title", entity.title);
  json.member("state", entity.is_new ? "added" : entity.is_gone ? "removed" : "changed");
  json.array("changes", [&] {
    for (const auto& change : entity.changes) add_change(json, change);
  });
  json.array("impact", [&] {
    for (const auto& line : entity.impact) add_impact(json, line);
  });
  json.end_object();
}

}  // namespace

std::string changes_as_json(const ContentChanges& changes) {
  std::string out;
  JsonWriter json(out, broken_lines - 1);
  const auto added = changes.count_new();
  const auto removed = changes.count_gone();
  json.begin_object();
  json.member("format", std::int64_t{1});
  add_revision(json, "from", changes.from);
  add_revision(json, "to", changes.to);
  json.object("counts", [&] {
    json.member("added", static_cast<std::int64_t>(added));
    json.member("changed", static_cast<std::int64_t>(changes.entities.size() - added - removed));
    json.member("removed", static_cast<std::int64_t>(removed));
  });
  json.array("left_out", [&] {
    for (const auto& path : changes.left_out) json.text(path);
  });
  json.array("entities", [&] {
    for (const auto& entity : changes.entities) add_entity(json, entity);
  });
  json.end_object();
  return out += '\n';
}

}  // namespace waymark
