#include "export/diagnostics_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>

namespace waymark {
namespace {

using Json = nlohmann::ordered_json;

struct Place {
  std::string path;
  LineColumn begin;
  LineColumn end;
};

// Programs look a path up in the repository, where none begins with `./`.
Place place_of(const Span& span, const std::vector<SourceFile>& files) {
  if (!span.is_somewhere()) return {};
  const auto& file = files[span.file];
  return {file.path.substr(file.path.starts_with("./") ? 2 : 0), line_column(file.text, span.begin),
          line_column(file.text, std::max(span.begin, span.end))};
}

std::string whole_message(const Diagnostic& diagnostic) {
  return diagnostic.fix.empty() ? diagnostic.message
                                : fmt::format("{}: {}", diagnostic.message, diagnostic.fix);
}

std::string dumped(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
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
  return dumped(Json{{"diagnostics", list}});
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

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "blocker";
    case Severity::warning: return "major";
    case Severity::information: return "info";
  }
  return "blocker";
}

// FNV-1a, 64 bits.
std::uint64_t digest_of(std::string_view bytes) {
  std::uint64_t digest = 0xCBF29CE484222325;
  for (const char c : bytes) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return digest;
}

// Names a finding for as long as it stands, wherever else its file changes: by what is said and
// in which file, and by a number among those that say the same there.
class Fingerprints {
 public:
  std::string of(const Diagnostic& diagnostic, std::string_view path) {
    auto said = fmt::format("{}\n{}\n{}", diagnostic.rule->name, path, diagnostic.message);
    const auto number = counts_[said]++;
    return fmt::format("{:016x}", digest_of(fmt::format("{}\n{}", said, number)));
  }

 private:
  std::map<std::string, std::size_t> counts_;
};

// GitLab wants a path of every finding: one that stands in no file is the whole project's.
std::string as_gitlab(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  auto list = Json::array();
  Fingerprints fingerprints;
  for (const auto* d : sorted(diagnostics, files)) {
    const auto place = place_of(d->span, files);
    const auto path = d->span.is_somewhere() ? place.path : ".";
    list.push_back({{"description", whole_message(*d)},
                    {"check_name", d->rule->name},
                    {"fingerprint", fingerprints.of(*d, path)},
                    {"severity", gitlab_severity(severity_of(*d))},
                    {"location", {{"path", path}, {"lines", {{"begin", place.begin.line}}}}}});
  }
  return dumped(list);
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
              {"endColumn", place.end.column}}}}}};
}

Json sarif_rules(const std::vector<const Diagnostic*>& found) {
  std::vector<const Rule*> rules;
  for (const auto* d : found) rules.push_back(d->rule);
  std::sort(rules.begin(), rules.end(),
            [](const Rule* a, const Rule* b) { return a->name < b->name; });
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  auto list = Json::array();
  for (const auto* rule : rules) {
    list.push_back({{"id", rule->name},
                    {"shortDescription", {{"text", rule->summary}}},
                    {"help", {{"text", rule->summary}}},
                    {"defaultConfiguration", {{"level", sarif_level(rule->severity)}}}});
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
    for (const auto& note : d->notes) {
      auto location = note.span.is_somewhere() ? sarif_location(note.span, files) : Json::object();
      location["message"] = {{"text", note.message}};
      result["relatedLocations"].push_back(std::move(location));
    }
    results.push_back(std::move(result));
  }
  const Json driver = {
      {"name", "waymark"}, {"version", WAYMARK_VERSION}, {"rules", sarif_rules(found)}};
  const Json run = {
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
  return dumped(Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                     {"version", "2.1.0"},
                     {"runs", Json::array({run})}});
}

}  // namespace

std::string report(const Diagnostics& diagnostics, const std::vector<SourceFile>& files,
                   ReportFormat format) {
  switch (format) {
    case ReportFormat::json: return as_json(diagnostics, files);
    case ReportFormat::github: return as_github(diagnostics, files);
    case ReportFormat::gitlab: return as_gitlab(diagnostics, files);
    case ReportFormat::sarif: return as_sarif(diagnostics, files);
    case ReportFormat::text: break;
  }
  return diagnostics_as_text(diagnostics, files);
}

}  // namespace waymark
