// 1. what the portal has  2. name and place  3. the skeleton  4. a file where none stands
#include "commands/new.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <ostream>

#include "base/text.hpp"
#include "commands/load.hpp"
#include "commands/new_place.hpp"
#include "export/skeleton.hpp"
#include "urls/addresses.hpp"
#include "write/disk_error.hpp"

namespace waymark {
namespace {

int list_kinds(const Loaded& loaded, const Vocabulary& vocabulary, std::ostream& out) {
  out << fmt::format("{}\n\n", loaded.words["new_entity.kinds"]);
  for (const auto& info : kinds()) {
    out << fmt::format("  {:<14} {} (content/{}/)\n", info.name, vocabulary.one(index_of(info)),
                       info.folder);
  }
  out << fmt::format("\n{}: waymark new role \"…\"\n", loaded.words["new_entity.example"]);
  return exit_done;
}

// Opens `path` below the content folder, one name after another, and never by way of a link.
Descriptor open_below(Disk& disk, const std::string& content, const std::string& path) {
  Descriptor folder(checked(disk.open_or_make(content), "open", content));
  auto shown = content;
  for (std::size_t begin = 0; begin < path.size();) {
    const auto slash = std::min(path.find('/', begin), path.size());
    const auto name = path.substr(begin, slash - begin);
    shown += "/" + name;
    if (disk.type_of(folder.get(), name) == S_IFLNK) {
      throw EnvironmentError(fmt::format(
          "`{}` is a link, and what it leads to is never read; name a real folder with --in",
          shown));
    }
    const auto made = disk.make_folder(folder.get(), name);
    if (made < 0 && made != -EEXIST) fail("make", shown, -made);
    folder = Descriptor(checked(disk.open_folder(folder.get(), name), "open", shown));
    begin = slash + 1;
  }
  return folder;
}

void create(Disk& disk, const std::string& content, const std::string& folder,
            const std::string& name, std::string_view bytes) {
  const auto at = open_below(disk, content, folder);
  const auto shown = fmt::format("{}/{}/{}", content, folder, name);
  const auto made = disk.create_file(at.get(), name, bytes);
  if (made == -EEXIST) {
    throw EnvironmentError(fmt::format(
        "`{}` stands there already and stays as it is; give another id with --id", shown));
  }
  checked(made, "write", shown);
}

// Where the page of the entity will lie in the site.
std::string address_of(const NewEntity& entity, const Site& site) {
  return fmt::format("{}/{}.html", Addresses(site).prefix(entity.kind), entity.id);
}

void tell(const NewEntity& entity, const std::string& path, const Loaded& loaded,
          const Options& options, std::ostream& out) {
  const auto word = [&](std::string_view name) {
    return loaded.words[fmt::format("new_entity.{}", name)];
  };
  const auto fields = fields_to_fill(entity.kind);
  const auto fill = fields.empty() ? word("nothing_to_fill")
                                   : fmt::format("{}: {}", word("fill"), fmt::join(fields, ", "));
  out << fmt::format("{}\nid: {}\n\n1. {}\n2. {}: waymark check\n3. {}: waymark build\n   {}/{}\n",
                     path, entity.id, fill, word("check"), word("build"), options.out,
                     address_of(entity, loaded.site));
}

}  // namespace

int write_new(const NewRequest& request, const Options& options, const Surroundings& around,
              Disk& disk) {
  const auto loaded = load(options, around.disk);
  const Vocabulary vocabulary(loaded.words);
  if (request.kind.empty()) return list_kinds(loaded, vocabulary, around.out);
  const auto kind = kind_by_word(request.kind, vocabulary);
  const auto content = folder_or_default(options, options.content, "content");
  const auto title = title_of(request);
  const NewEntity entity{kind, id_of(request, title, loaded), title};
  const auto folder = folder_of(request, kind, content);
  const SkeletonContext context{loaded.site, *loaded.portal, vocabulary, loaded.as_of};
  const auto name = entity.id + ".md";
  create(disk, content, folder, name, skeleton(context, entity));
  tell(entity, fmt::format("{}/{}/{}", content, folder, name), loaded, options, around.out);
  return exit_done;
}

}  // namespace waymark
