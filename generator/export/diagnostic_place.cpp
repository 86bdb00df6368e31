#include "export/diagnostic_place.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {

DiagnosticPlace place_of(const Span& span, SourcePlaces& places) {
  if (!span.is_somewhere()) return {};
  const auto& path = places.file(span.file).path;
  return {path.substr(path.starts_with("./") ? 2 : 0), places.at(span.file, span.begin),
          places.at(span.file, std::max(span.begin, span.end))};
}

std::string whole_message(const Diagnostic& diagnostic) {
  return diagnostic.fix.empty() ? diagnostic.message
                                : fmt::format("{}: {}", diagnostic.message, diagnostic.fix);
}

}  // namespace waymark
