#include "export/sarif.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json_writer.hpp"
#include "export/diagnostic_place.hpp"

namespace waymark {
namespace {

std::string_view sarif_level(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::information: return "note";
  }
  return "error";
}

// A path as a relative reference of RFC 3986.
std::string as_uri(std::string_view path) {
  constexpr std::string_view marks = "-._~/";
  std::string out;
  for (const char c : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || marks.find(c) != std::string_view::npos;
    out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

void write_sarif_location(JsonWriter& json, const Span& span, SourcePlaces& places) {
  const auto place = place_of(span, places);
  json.object("physicalLocation", [&] {
    json.object("artifactLocation", [&] { json.member("uri", as_uri(place.path)); });
    json.object("region", [&] {
      json.member("startLine", number(place.begin.line));
      json.member("startColumn", number(place.begin.column));
      json.member("endLine", number(place.end.line));
      json.member("endColumn", number(place.end.column));
    });
  });
}

void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
  json.object(name, [&] { json.member("text", text); });
}

void write_sarif_rules(JsonWriter& json, const std::vector<const Diagnostic*>& found) {
  std::vector<const Rule*> rules;
  for (const auto* d : found) rules.push_back(d->rule);
  std::sort(rules.begin(), rules.end(),
            [](const Rule* a, const Rule* b) { return a->name < b->name; });
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  json.array("rules", [&] {
    for (const auto* rule : rules) {
      json.begin_object();
      json.member("id", rule->name);
      write_text(json, "shortDescription", rule->summary);
      write_text(json, "help", rule->summary);
      json.object("defaultConfiguration",
                  [&] { json.member("level", sarif_level(rule->severity)); });
      json.end_object();
    }
  });
}

void write_sarif_related(JsonWriter& json, const Diagnostic& diagnostic, SourcePlaces& places) {
  if (diagnostic.notes.empty()) return;
  json.array("relatedLocations", [&] {
    for (const auto& note : diagnostic.notes) {
      json.begin_object();
      if (note.span.is_somewhere()) write_sarif_location(json, note.span, places);
      write_text(json, "message", note.message);
      json.end_object();
    }
  });
}

void write_sarif_result(JsonWriter& json, const Diagnostic& diagnostic, SourcePlaces& places) {
  json.begin_object();
  json.member("ruleId", diagnostic.rule->name);
  json.member("level", sarif_level(severity_of(diagnostic)));
  write_text(json, "message", whole_message(diagnostic));
  json.array("locations", [&] {
    if (!diagnostic.span.is_somewhere()) return;
    json.begin_object();
    write_sarif_location(json, diagnostic.span, places);
    json.end_object();
  });
  write_sarif_related(json, diagnostic, places);
  json.end_object();
}

void write_sarif_run(JsonWriter& json, const std::vector<const Diagnostic*>& found,
                     SourcePlaces& places) {
  json.begin_object();
  json.object("tool", [&] {
    json.object("driver", [&] {
      json.member("name", "waymark");
      json.member("version", WAYMARK_VERSION);
      write_sarif_rules(json, found);
    });
  });
  json.member("columnKind", "unicodeCodePoints");
  json.array("results", [&] {
    for (const auto* d : found) write_sarif_result(json, *d, places);
  });
  json.end_object();
}

}  // namespace

std::string sarif(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  json.member("version", "2.1.0");
  SourcePlaces places(files);
  json.array("runs", [&] { write_sarif_run(json, sorted(diagnostics, files), places); });
  json.end_object();
  return out += "\n";
}

}  // namespace waymark
