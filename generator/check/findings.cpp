#include "check/findings.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"

namespace waymark {
namespace {

class Collector {
 public:
  Collector(const Resolved& portal, const std::vector<SourceFile>& files) : files_(files) {
    for (const auto& entity : portal.entities())
      by_file_[entity->place.file].push_back(entity.get());
  }

  [[nodiscard]] QualityFinding make(const Diagnostic& diagnostic) const {
    return {diagnostic.rule, severity_of(diagnostic), entity_at(diagnostic.span),
            text_at(diagnostic.span)};
  }

 private:
  [[nodiscard]] const Entity* entity_at(const Span& span) const {
    const auto here = by_file_.find(span.file);
    if (!span.is_somewhere() || here == by_file_.end()) return nullptr;
    const auto& entities = here->second;
    const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity* entity) {
      return covers(entity->extent, span);
    });
    return found == entities.end() ? nullptr : *found;
  }

  [[nodiscard]] std::string text_at(const Span& span) const {
    if (!span.is_somewhere() || span.end <= span.begin) return {};
    const std::string_view text = files_[span.file].text;
    const auto marked = text.substr(span.begin, span.end - span.begin);
    const auto line = trimmed(marked.substr(0, marked.find('\n')));
    return line == "---" ? std::string() : shortened(line);
  }

  const std::vector<SourceFile>& files_;
  std::unordered_map<FileIndex, std::vector<const Entity*>> by_file_;
};

}  // namespace

std::vector<QualityFinding> collect_findings(const Resolved& portal,
                                             const std::vector<SourceFile>& files,
                                             const Diagnostics& diagnostics,
                                             const std::vector<Waived>& waived) {
  const Collector collector(portal, files);
  std::vector<QualityFinding> findings;
  for (const auto* diagnostic : sorted(diagnostics, files)) {
    findings.push_back(collector.make(*diagnostic));
  }
  for (const auto& [diagnostic, entity, waiver] : waived) {
    findings.push_back(collector.make(diagnostic));
    findings.back().entity = entity;
    findings.back().waiver = waiver;
  }
  return findings;
}

}  // namespace waymark
