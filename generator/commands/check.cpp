#include "commands/check.hpp"

#include <fmt/format.h>

#include <ostream>

#include "base/text.hpp"
#include "commands/load.hpp"

namespace waymark {

int check(const Options& options, const Surroundings& around) {
  const auto loaded = load(options, around.disk);
  const bool refused = report_and_judge(loaded, options, around);
  auto& stream = options.format == ReportFormat::text ? around.out : around.err;
  stream << fmt::format(
      "checked {} in {}: {}\n", counted(loaded.portal->entities().size(), "entity", "entities"),
      counted(loaded.sources.content.size(), "file", "files"), counts_in_words(loaded.diagnostics));
  return refused ? exit_content_errors : exit_done;
}

}  // namespace waymark
