// 1. load and check  2. the day  3. every file, rendered and written at once  4. the switch
#include "commands/build.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "commands/load.hpp"
#include "commands/progress.hpp"
#include "commands/site_pages.hpp"
#include "write/site_writer.hpp"

namespace waymark {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t count_pages(const std::vector<SiteFile>& files) {
  return static_cast<std::size_t>(
      std::count_if(files.begin(), files.end(), [](const SiteFile& file) { return file.is_page; }));
}

struct Built {
  std::size_t pages;
  WriteResult result;
};

Built write_site(const Loaded& loaded, const Options& options, const Surroundings& around,
                 Disk& disk) {
  const SitePages pages(loaded, options, around.disk);
  const auto files = pages.files();
  SiteWriter writer(disk, options.out);
  {
    Progress progress(around.err, options.show_progress, files.size());
    parallel_for(files.size(), options.jobs, [&](std::size_t i) {
      thread_local std::string bytes;
      bytes.clear();
      files[i].make(bytes);
      writer.add(files[i].path, bytes);
      progress.step();
    });
  }
  return {count_pages(files),
          writer.commit({{"generator", fmt::format("waymark {}", WAYMARK_VERSION)},
                         {"language", loaded.site.language.value},
                         {"as_of", to_string(loaded.as_of)},
                         {"revision", loaded.revision}})};
}

}  // namespace

int build(const Options& options, const Surroundings& around, Disk& disk) {
  const auto start = Clock::now();
  auto loaded = load(options, around.disk);
  auto& stream = options.format == ReportFormat::text ? around.out : around.err;
  if (report_and_judge(loaded, options, around)) {
    stream << fmt::format("not built: {}; nothing was written\n",
                          counts_in_words(loaded.diagnostics));
    return exit_content_errors;
  }
  make_ready(options, around.disk, audience_of(options, loaded.site), loaded);
  const auto [pages, result] = write_site(loaded, options, around, disk);
  const std::chrono::duration<double> took = Clock::now() - start;
  for (const auto& note : result.notes) around.err << fmt::format("note: {}\n", note);
  stream << fmt::format(
      "built {} in {}: {} files, {} written, {} unchanged, {} removed; {}; {:.2f} s\n",
      counted(pages, "page", "pages"), options.out, result.files, result.written, result.kept,
      result.removed, counts_in_words(loaded.diagnostics), took.count());
  return exit_done;
}

}  // namespace waymark
