#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::size_t widest_line = 160;  // code points of a source line shown around a caret

std::string_view path_of(const Span& span, const std::vector<SourceFile>& files) {
  return span.is_somewhere() ? std::string_view(files[span.file].path) : std::string_view();
}

std::string place(const Span& span, const std::vector<SourceFile>& files) {
  if (!span.is_somewhere()) return "waymark: ";
  const auto at = line_column(files[span.file].text, span.begin);
  return fmt::format("{}:{}:{}: ", files[span.file].path, at.line, at.column);
}

// A control character in a terminal could rewrite what stands above it.
std::string printable(std::string_view line) {
  std::string shown;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    shown += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return shown;
}

struct Excerpt {
  std::string line;
  std::size_t caret;  // code points before the caret
};

// Long lines are cut to a window around the place.
Excerpt excerpt(std::string_view line, std::size_t column) {
  const std::size_t before = column - 1;
  const std::size_t total = count_code_points(line);
  if (total <= widest_line) return {printable(line), before};
  const std::size_t first = before > widest_line / 2 ? before - widest_line / 2 : 0;
  const auto begin = code_point_offset(line, first);
  const auto cut = line.substr(begin, code_point_offset(line.substr(begin), widest_line));
  const bool opened = first > 0;
  return {(opened ? "…" : "") + printable(cut) + "…", before - first + (opened ? 1 : 0)};
}

void append_source_line(std::string& out, const Span& span, const std::vector<SourceFile>& files,
                        std::string_view fix) {
  const std::string_view text = files[span.file].text;
  const auto at = line_column(text, span.begin);
  const auto line = line_at(text, span.begin);
  const auto shown = excerpt(line, at.column);
  const auto marked = text.substr(std::min<std::size_t>(span.begin, text.size()),
                                  span.end > span.begin ? span.end - span.begin : 0);
  const auto on_line = std::min(
      count_code_points(marked.substr(0, marked.find('\n'))),
      count_code_points(shown.line) - std::min(count_code_points(shown.line), shown.caret));
  const auto number = fmt::format("{}", at.line);
  out += fmt::format("  {} | {}\n", number, shown.line);
  out += fmt::format("  {} | {}{}", std::string(number.size(), ' '), std::string(shown.caret, ' '),
                     std::string(std::max<std::size_t>(on_line, 1), '^'));
  if (!fix.empty()) out += fmt::format(" {}", fix);
  out += '\n';
}

void append_text(std::string& out, const Diagnostic& diagnostic,
                 const std::vector<SourceFile>& files) {
  out += fmt::format("{}{}: {} [{}]\n", place(diagnostic.span, files),
                     severity_name(severity_of(diagnostic)), diagnostic.message,
                     diagnostic.rule->name);
  if (diagnostic.span.is_somewhere()) {
    append_source_line(out, diagnostic.span, files, diagnostic.fix);
  } else if (!diagnostic.fix.empty()) {
    out += fmt::format("  {}\n", diagnostic.fix);
  }
  for (const auto& note : diagnostic.notes) {
    out += fmt::format("  {}note: {}\n", place(note.span, files), note.message);
  }
}

}  // namespace

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::information: return "information";
  }
  return "error";
}

void Diagnostics::append(Diagnostics other) {
  list_.insert(list_.end(), std::make_move_iterator(other.list_.begin()),
               std::make_move_iterator(other.list_.end()));
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(
      list_.begin(), list_.end(), [&](const auto& d) { return severity_of(d) == severity; }));
}

std::vector<const Diagnostic*> sorted(const Diagnostics& diagnostics,
                                      const std::vector<SourceFile>& files) {
  std::vector<const Diagnostic*> order;
  for (const auto& diagnostic : diagnostics.all()) order.push_back(&diagnostic);
  const auto key = [&](const Diagnostic* d) {
    return std::tuple(path_of(d->span, files), d->span.begin, d->rule->name,
                      std::string_view(d->message));
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](const auto* a, const auto* b) { return key(a) < key(b); });
  return order;
}

std::string diagnostics_as_text(const Diagnostics& diagnostics,
                                const std::vector<SourceFile>& files) {
  std::string out;
  for (const auto* diagnostic : sorted(diagnostics, files)) append_text(out, *diagnostic, files);
  return out;
}

}  // namespace waymark
