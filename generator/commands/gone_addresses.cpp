#include "commands/gone_addresses.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_set>

namespace waymark {
namespace {

// Behind 64 digits and two spaces, as sha256sum writes it.
constexpr std::size_t path_column = 66;
constexpr std::string_view page_extension = ".html";

std::string_view id_in(std::string_view path) {
  path.remove_suffix(page_extension.size());
  return path.substr(path.rfind('/') + 1);
}

void tell(std::string_view path, FileIndex file, std::size_t begin, Diagnostics& diagnostics) {
  const Span place{file, static_cast<std::uint32_t>(begin),
                   static_cast<std::uint32_t>(begin + path.size())};
  diagnostics.add(
      address_gone, place,
      fmt::format("the address `{}` is gone, and nothing leads on from it", path),
      fmt::format("write `{}` among the `former_ids` of what has taken its place", id_in(path)));
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
