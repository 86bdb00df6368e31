#include "export/diagnostics_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>

#include "base/json_writer.hpp"
#include "export/diagnostic_place.hpp"
#include "export/sarif.hpp"

namespace waymark {
namespace {

void write_place(JsonWriter& json, const DiagnosticPlace& place) {
  json.member("path", place.path);
  json.member("line", number(place.begin.line));
  json.member("column", number(place.begin.column));
}

void write_notes(JsonWriter& json, const Diagnostic& diagnostic, SourcePlaces& places) {
  json.array("notes", [&] {
    for (const auto& note : diagnostic.notes) {
      json.begin_object();
      write_place(json, place_of(note.span, places));
      json.member("message", note.message);
      json.end_object();
    }
  });
}

void write_diagnostic(JsonWriter& json, const Diagnostic& diagnostic, SourcePlaces& places) {
  const auto place = place_of(diagnostic.span, places);
  json.begin_object();
  json.member("rule", diagnostic.rule->name);
  json.member("severity", severity_name(severity_of(diagnostic)));
  write_place(json, place);
  json.member("end_line", number(place.end.line));
  json.member("end_column", number(place.end.column));
  json.member("message", diagnostic.message);
  json.member("fix", diagnostic.fix);
  write_notes(json, diagnostic, places);
  json.end_object();
}

std::string as_json(const Diagnostics& diagnostics, const std::vector<SourceFile>& files) {
  std::string out;
  SourcePlaces places(files);
  JsonWriter json(out);
  json.begin_object();
  json.array("diagnostics", [&] {
    for (const auto* d : sorted(diagnostics, files)) write_diagnostic(json, *d, places);
  });
  json.end_object();
  return out += "\n";
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
  SourcePlaces places(files);
  for (const auto* d : sorted(diagnostics, files)) {
    const auto place = place_of(d->span, places);
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
  std::string out;
  SourcePlaces places(files);
  JsonWriter json(out);
  Fingerprints fingerprints;
  json.begin_array();
  for (const auto* d : sorted(diagnostics, files)) {
    const auto place = place_of(d->span, places);
    const auto path = d->span.is_somewhere() ? place.path : ".";
    json.begin_object();
    json.member("description", whole_message(*d));
    json.member("check_name", d->rule->name);
    json.member("fingerprint", fingerprints.of(*d, path));
    json.member("severity", gitlab_severity(severity_of(*d)));
    json.object("location", [&] {
      json.member("path", path);
      json.object("lines", [&] { json.member("begin", number(place.begin.line)); });
    });
    json.end_object();
  }
  json.end_array();
  return out += "\n";
}

}  // namespace

std::string report(const Diagnostics& diagnostics, const std::vector<SourceFile>& files,
                   ReportFormat format) {
  switch (format) {
    case ReportFormat::json: return as_json(diagnostics, files);
    case ReportFormat::github: return as_github(diagnostics, files);
    case ReportFormat::gitlab: return as_gitlab(diagnostics, files);
    case ReportFormat::sarif: return sarif(diagnostics, files);
    case ReportFormat::text: break;
  }
  return diagnostics_as_text(diagnostics, files);
}

}  // namespace waymark
