#include "commands/check.hpp"

#include <fmt/format.h>

#include <ostream>

#include "base/text.hpp"
#include "commands/gone_addresses.hpp"
#include "commands/load.hpp"

namespace waymark {
namespace {

// What pages there will be is known only when the portal is narrowed to its readers.
void compare_addresses(const Options& options, const Surroundings& around, Loaded& loaded) {
  make_ready(options, around.disk, audience_of(options, loaded.site), loaded);
  const SitePages pages(loaded, options, around.disk);
  check_gone_addresses(pages.files(), loaded);
}

}  // namespace

int check(const Options& options, const Surroundings& around) {
  auto loaded = load(options, around.disk);
  const auto entities = loaded.portal->entities().size();
  if (loaded.published && !loaded.diagnostics.has_errors())
    compare_addresses(options, around, loaded);
  const bool refused = report_and_judge(loaded, options, around);
  auto& stream = options.format == ReportFormat::text ? around.out : around.err;
  stream << fmt::format("checked {} in {}: {}\n", counted(entities, "entity", "entities"),
                        counted(loaded.sources.content.size(), "file", "files"),
                        counts_in_words(loaded.diagnostics));
  return refused ? exit_content_errors : exit_done;
}

}  // namespace waymark
