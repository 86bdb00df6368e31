#include "model/content_folder.hpp"

#include <algorithm>

namespace waymark {
std::string_view stem_of(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

const KindInfo* kind_in_folder(std::string_view name) {
  const auto all = kinds();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const KindInfo& info) { return info.folder == name; });
  return found == all.end() ? nullptr : &*found;
}

const KindInfo* kind_of_file(std::string_view path) {
  if (!path.ends_with(".md")) {
    if (const auto* kind = kind_in_folder(stem_of(path))) return kind;
  }
  for (auto slash = path.rfind('/'); slash != std::string_view::npos;) {
    const auto before = slash == 0 ? std::string_view::npos : path.rfind('/', slash - 1);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    if (const auto* kind = kind_in_folder(path.substr(begin, slash - begin))) return kind;
    slash = before;
  }
  return nullptr;
}

}  // namespace waymark
