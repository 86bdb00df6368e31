// 1. load and check  2. what git tells  3. narrow to the readers
// 4. every file, rendered and written at once  5. the switch
#include "commands/build.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "commands/gone_addresses.hpp"
#include "commands/history.hpp"
#include "commands/load.hpp"
#include "commands/progress.hpp"
#include "commands/revision_time.hpp"
#include "commands/site_pages.hpp"
#include "write/site_writer.hpp"

namespace waymark {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t count_pages(const std::vector<SiteFile>& files) {
  return static_cast<std::size_t>(
      std::count_if(files.begin(), files.end(), [](const SiteFile& file) { return file.is_page; }));
}

// What tells one built site from another, for those who publish it.
std::vector<ManifestFact> facts_of(const Loaded& loaded, const Options& options) {
  std::vector<ManifestFact> facts = {{"generator", fmt::format("waymark {}", WAYMARK_VERSION)},
                                     {"language", loaded.site.language.value},
                                     {"as_of", to_string(loaded.as_of)},
                                     {"revision", loaded.revision}};
  const auto add = [&](std::string_view key, std::string value) {
    if (!value.empty()) facts.push_back({std::string(key), std::move(value)});
  };
  add("revision_time", revision_time(project_folder(options)));
  add("audience", audience_name(options, loaded.site));
  return facts;
}

WriteResult write_site(const Loaded& loaded, const SitePages& pages,
                       const std::vector<SiteFile>& files, const Options& options,
                       const Surroundings& around, Disk& disk) {
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
  pages.make_search_files(
      [&](const std::string& path, std::string&& bytes) { writer.add(path, bytes); });
  return writer.commit(facts_of(loaded, options));
}

// Pages are made of what was read: once all mistakes are told, no text is needed as it was written.
void forget_texts(SourceSet& sources) {
  for (auto& file : sources.files)
    std::string().swap(file.text);  // assigning would keep the memory
}

int not_built(const Loaded& loaded, std::ostream& stream) {
  stream << fmt::format("not built: {}; nothing was written\n",
                        counts_in_words(loaded.diagnostics));
  return exit_content_errors;
}

}  // namespace

int build(const Options& options, const Surroundings& around, Disk& disk) {
  const auto start = Clock::now();
  auto loaded = load(options, around.disk);
  auto& stream = options.format == ReportFormat::text ? around.out : around.err;
  if (loaded.diagnostics.has_errors()) {
    report_and_judge(loaded, options, around);
    return not_built(loaded, stream);
  }
  const auto level = audience_of(options, loaded.site);
  HistoryMemory history;
  const auto earlier = add_history(options, around, level, loaded, history);
  make_ready(options, around.disk, level, loaded);
  if (earlier) loaded.changes = changes_between(*earlier, {}, level, loaded);
  const SitePages pages(loaded, options, around.disk);
  const auto files = pages.files();
  check_gone_addresses(files, loaded);
  if (report_and_judge(loaded, options, around)) return not_built(loaded, stream);
  forget_texts(loaded.sources);
  pages.prepare();
  const auto result = write_site(loaded, pages, files, options, around, disk);
  const std::chrono::duration<double> took = Clock::now() - start;
  for (const auto& note : result.notes) around.err << fmt::format("note: {}\n", note);
  stream << fmt::format(
      "built {} in {}: {} files, {} written, {} unchanged, {} removed; {}; {:.2f} s\n",
      counted(count_pages(files), "page", "pages"), options.out, result.files, result.written,
      result.kept, result.removed, counts_in_words(loaded.diagnostics), took.count());
  return exit_done;
}

}  // namespace waymark
