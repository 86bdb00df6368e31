#include "export/diagnostic_place.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {

DiagnosticPlace place_of(const Span& span, const std::vector<SourceFile>& files) {
  if (!span.is_somewhere()) return {};
  const auto& file = files[span.file];
  return {file.path.substr(file.path.starts_with("./") ? 2 : 0), line_column(file.text, span.begin),
          line_column(file.text, std::max(span.begin, span.end))};
}

std::string whole_message(const Diagnostic& diagnostic) {
  return diagnostic.fix.empty() ? diagnostic.message
                                : fmt::format("{}: {}", diagnostic.message, diagnostic.fix);
}

}  // namespace waymark
