// 1. what the portal has  2. the schemas, all at once  3. the editor's settings where there are
// none
#include "commands/schema.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <filesystem>
#include <ostream>

#include "base/text.hpp"
#include "commands/load.hpp"
#include "export/json_schema.hpp"
#include "write/disk_error.hpp"
#include "write/site_writer.hpp"

namespace waymark {
namespace {

// `path` as seen from the folder of site.yaml.
std::string from_project(const std::string& path, const Options& options) {
  const auto project = project_folder(options);
  const auto home = std::filesystem::absolute(project.empty() ? "." : project);
  const auto seen = std::filesystem::absolute(path).lexically_normal().lexically_relative(
      home.lexically_normal());
  return seen.empty() ? path : seen.generic_string();
}

// Programs that share folders pass over what their owner does not want to share.
constexpr std::string_view ignored_by_git = "*\n";

void tell_settings(const std::string& folder, const Options& options, std::ostream& out,
                   Disk& disk) {
  const auto content =
      from_project(folder_or_default(options, options.content, "content"), options);
  const auto text = editor_settings(fmt::format("./{}", from_project(folder, options)), content);
  const auto home = project_folder(options) + ".vscode";
  const auto path = home + "/settings.json";
  const Descriptor at(checked(disk.open_or_make(home), "open", home));
  const auto made = disk.create_file(at.get(), "settings.json", text);
  if (made == -EEXIST) {
    out << fmt::format("`{}` stands there already and stays as it is; add this to it:\n\n{}", path,
                       text);
  } else {
    checked(made, "write", path);
    out << fmt::format("wrote {}\n", path);
  }
}

}  // namespace

int write_schemas(const SchemaRequest& request, const Options& options, const Surroundings& around,
                  Disk& disk) {
  const auto folder =
      request.out.empty() ? project_folder(options) + ".waymark/schema" : request.out;
  const auto loaded = load(options, around.disk);
  const Vocabulary vocabulary(loaded.words);
  const auto files = json_schemas({loaded.site, *loaded.portal, vocabulary});
  {
    SiteWriter writer(disk, folder);
    writer.add(".gitignore", ignored_by_git);
    for (const auto& file : files) writer.add(file.name, file.text);
    writer.commit(
        {{"generator", fmt::format("waymark {}", WAYMARK_VERSION)}, {"revision", loaded.revision}});
  }
  around.out << fmt::format("wrote {} to {}\n", counted(files.size(), "schema", "schemas"), folder);
  if (request.writes_settings) tell_settings(folder, options, around.out, disk);
  return exit_done;
}

}  // namespace waymark
