#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/source_places.hpp"
#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::size_t widest_line = 160;  // code points of a source line shown around a caret

std::string_view path_of(const Span& span, const std::vector<SourceFile>& files) {
  return span.is_somewhere() ? std::string_view(files[span.file].path) : std::string_view();
}

std::string place(const Span& span, SourcePlaces& places) {
  if (!span.is_somewhere()) return "waymark: ";
  const auto at = places.at(span.file, span.begin);
  return fmt::format("{}:{}:{}: ", places.file(span.file).path, at.line, at.column);
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

// The offset in `line` that lies `count` code points before `offset`, or its beginning.
std::size_t back(std::string_view line, std::size_t offset, std::size_t count) {
  while (offset > 0 && count > 0) {
    --offset;
    if (!is_continuation(line[offset])) --count;
  }
  return offset;
}

// Long lines are cut to a window around the byte `offset`: no more is read of them.
Excerpt excerpt(std::string_view line, std::size_t offset) {
  offset = std::min(offset, line.size());
  if (code_point_offset(line, widest_line) == line.size()) {
    return {printable(line), count_code_points(line.substr(0, offset))};
  }
  const auto begin = back(line, offset, widest_line / 2);
  const auto cut = line.substr(begin, code_point_offset(line.substr(begin), widest_line));
  const auto before = count_code_points(line.substr(begin, offset - begin));
  const bool opened = begin > 0;
  return {(opened ? "…" : "") + printable(cut) + "…", before + (opened ? 1 : 0)};
}

// How many carets stand below what `span` marks on its first line, `room` at most.
std::size_t carets(std::string_view text, const Span& span, std::size_t room) {
  const auto begin = std::min<std::size_t>(span.begin, text.size());
  auto marked = text.substr(begin, span.end > span.begin ? span.end - span.begin : 0);
  marked = marked.substr(0, code_point_offset(marked, room));
  return std::max<std::size_t>(count_code_points(marked.substr(0, marked.find('\n'))), 1);
}

void append_source_line(std::string& out, const Span& span, SourcePlaces& places,
                        std::string_view fix) {
  const std::string_view text = places.file(span.file).text;
  const auto line = places.line(span.file, span.begin);
  const auto begin = static_cast<std::size_t>(line.data() - text.data());
  const auto shown = excerpt(line, std::min<std::size_t>(span.begin, text.size()) - begin);
  const auto width = count_code_points(shown.line);
  const auto number = fmt::format("{}", places.at(span.file, span.begin).line);
  out += fmt::format("  {} | {}\n", number, shown.line);
  out += fmt::format("  {} | {}{}", std::string(number.size(), ' '), std::string(shown.caret, ' '),
                     std::string(carets(text, span, width - std::min(width, shown.caret)), '^'));
  if (!fix.empty()) out += fmt::format(" {}", fix);
  out += '\n';
}

void append_text(std::string& out, const Diagnostic& diagnostic, SourcePlaces& places) {
  out += fmt::format("{}{}: {} [{}]\n", place(diagnostic.span, places),
                     severity_name(severity_of(diagnostic)), diagnostic.message,
                     diagnostic.rule->name);
  if (diagnostic.span.is_somewhere()) {
    append_source_line(out, diagnostic.span, places, diagnostic.fix);
  } else if (!diagnostic.fix.empty()) {
    out += fmt::format("  {}\n", diagnostic.fix);
  }
  for (const auto& note : diagnostic.notes) {
    out += fmt::format("  {}note: {}\n", place(note.span, places), note.message);
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
  SourcePlaces places(files);
  for (const auto* diagnostic : sorted(diagnostics, files)) append_text(out, *diagnostic, places);
  return out;
}

}  // namespace waymark
