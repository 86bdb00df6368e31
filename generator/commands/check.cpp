#include "commands/check.hpp"

#include <fmt/format.h>

#include <ostream>

#include "commands/load.hpp"

namespace waymark {

int check(const Options& options, const Surroundings& around) {
  const auto loaded = load(options, around.disk);
  const bool refused = report_and_judge(loaded, options, around);
  auto& stream = options.format == ReportFormat::text ? around.out : around.err;
  stream << fmt::format("checked {} entities in {} files: {}\n", loaded.portal->entities().size(),
                        loaded.sources.content.size(), counts_in_words(loaded.diagnostics));
  return refused ? exit_content_errors : exit_done;
}

}  // namespace waymark
