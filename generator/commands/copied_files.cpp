#include "commands/copied_files.hpp"

#include <limits>
#include <set>

namespace waymark {

void add_copied_files(const Loaded& loaded, const Snapshot& snapshot, const FileSystem& disk,
                      std::vector<SiteFile>& files) {
  for (const auto& asset : loaded.assets.files) {
    files.push_back({asset.path, false, [&asset](std::string& out) { out += asset.bytes; }});
  }
  std::set<std::string> linked;
  for (const auto& entity : snapshot.entities()) {
    for (const auto& link : snapshot.links(*entity)) {
      if (!link.file.empty()) linked.insert(link.file);
    }
  }
  for (const auto& path : linked) {
    files.push_back({Addresses::media(path), false,
                     [&disk, real = loaded.sources.attachments.at(path)](std::string& out) {
                       out += disk.read(real, std::numeric_limits<std::size_t>::max()).value();
                     }});
  }
}

}  // namespace waymark
