#include "commands/gone_addresses.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_set>

namespace waymark {
namespace {

// Behind 64 digits and two spaces, as sha256sum writes it.
constexpr std::size_t path_column = 66;
constexpr std::string_view page_extension = ".html";

// Only an entity's own page is called by its id alone.
std::string mend_for(std::string_view path) {
  auto name = path.substr(path.rfind('/') + 1);
  name.remove_suffix(page_extension.size());
  const bool is_of_entity = path.find('/') != path.npos && name.find('_') == name.npos;
  return is_of_entity
             ? fmt::format("write `{}` among the `former_ids` of what has taken its place", name)
             : "where an id in it has changed, write the former one among the `former_ids` of what "
               "it belongs to; else tell readers where to look";
}

void tell(std::string_view path, FileIndex file, std::size_t begin, Diagnostics& diagnostics) {
  const Span place{file, static_cast<std::uint32_t>(begin),
                   static_cast<std::uint32_t>(begin + path.size())};
  diagnostics.add(address_gone, place,
                  fmt::format("the address `{}` is gone, and nothing leads on from it", path),
                  mend_for(path));
}

}  // namespace

void check_gone_addresses(const std::vector<SiteFile>& files, Loaded& loaded) {
  if (!loaded.published) return;
  std::unordered_set<std::string_view> there;
  for (const auto& file : files) there.insert(file.path);
  const std::string_view text = loaded.sources.files[*loaded.published].text;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto line = text.substr(begin, text.find('\n', begin) - begin);
    if (!line.starts_with('#') && line.size() > path_column && line.ends_with(page_extension)) {
      const auto path = line.substr(path_column);
      if (!there.contains(path))
        tell(path, *loaded.published, begin + path_column, loaded.diagnostics);
    }
    begin += line.size() + 1;
  }
}

}  // namespace waymark
