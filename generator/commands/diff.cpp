// 1. both contents  2. what their readers may see  3. the comparison, in words  4. where it goes
#include "commands/diff.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>

#include "base/text.hpp"
#include "commands/history.hpp"
#include "export/changes_json.hpp"
#include "export/changes_text.hpp"
#include "project/narrow.hpp"

namespace waymark {
namespace {

Earlier load_newer(const DiffRequest& request, const Options& options, const FileSystem& disk,
                   const GitRepository& repository) {
  if (!request.to.empty()) return load_revision(request.to, options, disk, repository);
  return {{}, std::make_unique<Loaded>(load_content(options, disk))};
}

std::string written(const DiffRequest& request, const Words& words, const ContentChanges& changes) {
  const Vocabulary vocabulary(words);
  switch (request.format) {
    case DiffFormat::json: return changes_as_json(changes);
    case DiffFormat::markdown: return changes_as_markdown(vocabulary, changes);
    case DiffFormat::text: break;
  }
  return changes_as_text(vocabulary, changes);
}

void put(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (file) return;
  throw EnvironmentError(
      fmt::format("cannot write `{}`: {}; check that its folder is there and may "
                  "be written in",
                  path, std::strerror(errno)));
}

}  // namespace

int diff(const DiffRequest& request, const Options& options, const Surroundings& around) {
  const auto repository = repository_of(options);
  const auto before = load_revision(request.from, options, around.disk, repository);
  const auto after = load_newer(request, options, around.disk, repository);
  auto& now = *after.loaded;
  const auto level = audience_of(options, now.site);
  narrow_earlier(*before.loaded, level, now);
  narrow(*now.portal, now.site, level, now.words);
  const auto changes = changes_between(before, after.revision, level, now);
  const auto text = written(request, now.words, changes);
  if (request.out.empty()) {
    around.out << text << std::flush;
  } else {
    put(request.out, text);
  }
  if (changes.left_out.empty()) return exit_done;
  around.err << fmt::format(
      "note: not compared, as there are mistakes in {}: {}; `waymark check` "
      "tells of those that are there now\n",
      counted(changes.left_out.size(), "file", "files"), fmt::join(changes.left_out, ", "));
  return exit_content_errors;
}

}  // namespace waymark
