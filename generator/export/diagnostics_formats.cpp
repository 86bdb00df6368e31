#include "export/diagnostics_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace waymark {
namespace {

using Json = nlohmann::ordered_json;

struct Place {
  std::string path;
  LineColumn begin;
  LineColumn end;
};

Place place_of(const Span& span, const std::vector<SourceFile>& files) {
  if (!span.is_somewhere()) return {};
  const auto& file = files[span.file];
  return {file.path, line_column(file.text, span.begin),
          line_column(file.text, std::max(span.begin, span.end))};
}

std::string whole_message(const Diagnostic& diagnostic) {
  return diagnostic.fix.empty() ? diagnostic.message
                                : fmt::format("{}: {}", diagnostic.message, diagnostic.fix);
}

std::string as_json(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  auto list = Json::array();
  for (const auto* d : sorted(diagnostics, files)) {
    const auto place = place_of(d->span, files);
    auto notes = Json::array();
    for (const auto& note : d->notes) {
      const auto at = place_of(note.span, files);
      notes.push_back({{"path", at.path},
                       {"line", at.begin.line},
                       {"column", at.begin.column},
                       {"message", note.message}});
    }
    list.push_back({{"rule", d->rule->name},
                    {"severity", severity_name(severity_of(*d))},
                    {"path", place.path},
                    {"line", place.begin.line},
                    {"column", place.begin.column},
                    {"end_line", place.end.line},
                    {"end_column", place.end.column},
                    {"message", d->message},
                    {"fix", d->fix},
                    {"notes", notes}});
  }
  return Json{{"diagnostics", list}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// The escapes of GitHub's workflow commands.
std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : text) {
    const bool special =
        c == '%' || c == '\r' || c == '\n' || (is_property && (c == ':' || c == ','));
    out += special ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
  }
  return out;
}

std::string as_github(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  std::string out;
  for (const auto* d : sorted(diagnostics, files)) {
    const auto place = place_of(d->span, files);
    const auto severity = severity_of(*d);
    const auto level = severity == Severity::error     ? "error"
                       : severity == Severity::warning ? "warning"
                                                       : "notice";
    if (d->span.is_somewhere()) {
      out += fmt::format("::{} file={},line={},col={},title={}::{}\n", level,
                         escaped(place.path, true), place.begin.line, place.begin.column,
                         escaped(d->rule->name, true), escaped(whole_message(*d), false));
    } else {
      out += fmt::format("::{} title={}::{}\n", level, escaped(d->rule->name, true),
                         escaped(whole_message(*d), false));
    }
  }
  return out;
}

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

Json sarif_location(const Span& span, const std::vector<SourceFile>& files) {
  const auto place = place_of(span, files);
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", as_uri(place.path)}}},
            {"region",
             {{"startLine", place.begin.line},
              {"startColumn", place.begin.column},
              {"endLine", place.end.line},
              {"endColumn", std::max(place.end.column, place.begin.column)}}}}}};
}

Json sarif_rules(const std::vector<const Diagnostic*>& found) {
  std::vector<const Rule*> rules;
  for (const auto* d : found) rules.push_back(d->rule);
  std::sort(rules.begin(), rules.end(),
            [](const Rule* a, const Rule* b) { return a->name < b->name; });
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  auto list = Json::array();
  for (const auto* rule : rules) {
    list.push_back({{"id", rule->name}, {"shortDescription", {{"text", rule->summary}}}});
  }
  return list;
}

std::string as_sarif(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  const auto found = sorted(diagnostics, files);
  auto results = Json::array();
  for (const auto* d : found) {
    Json result = {{"ruleId", d->rule->name},
                   {"level", sarif_level(severity_of(*d))},
                   {"message", {{"text", whole_message(*d)}}},
                   {"locations", Json::array()}};
    if (d->span.is_somewhere()) result["locations"].push_back(sarif_location(d->span, files));
    results.push_back(std::move(result));
  }
  const Json driver = {
      {"name", "waymark"}, {"version", WAYMARK_VERSION}, {"rules", sarif_rules(found)}};
  const Json run = {
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
  return Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
              {"version", "2.1.0"},
              {"runs", Json::array({run})}}
             .dump(2, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

}  // namespace

std::string report(const Diagnostics& diagnostics, const std::vector<SourceFile>& files,
                   ReportFormat format) {
  switch (format) {
    case ReportFormat::json: return as_json(diagnostics, files);
    case ReportFormat::github: return as_github(diagnostics, files);
    case ReportFormat::sarif: return as_sarif(diagnostics, files);
    case ReportFormat::text: break;
  }
  return diagnostics_as_text(diagnostics, files);
}

}  // namespace waymark
