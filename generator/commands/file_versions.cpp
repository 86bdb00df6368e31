#include "commands/file_versions.hpp"

#include <utility>

namespace waymark {

std::vector<Sha256> digests_of(const SourceSet& sources, std::size_t jobs) {
  return FileVersions().digests(sources, jobs);
}

std::vector<Sha256> FileVersions::digests(const SourceSet& sources, std::size_t jobs) const {
  std::vector<Sha256> digests(sources.content.size());
  parallel_for(digests.size(), jobs, [&](std::size_t i) {
    const auto& content = sources.content[i];
    const auto known = files_.find(content.path);
    const bool is_same = content.version != 0 && known != files_.end() &&
                         known->second.bytes_version == content.version;
    digests[i] = is_same ? known->second.digest : sha256(sources.files[content.file].text);
  });
  return digests;
}

std::vector<Version> FileVersions::read(const SourceSet& sources,
                                        const std::vector<Sha256>& digests,
                                        const std::string& context) {
  auto before = std::exchange(files_, {});
  if (context != context_) before.clear();
  context_ = context;
  std::vector<Version> versions;
  for (std::size_t i = 0; i < digests.size(); ++i) {
    const auto& content = sources.content[i];
    const auto known = before.find(content.path);
    const bool is_same = known != before.end() && known->second.file == content.file &&
                         known->second.is_readable == content.is_readable &&
                         known->second.digest == digests[i];
    versions.push_back(is_same ? known->second.version : ++last_);
    files_.emplace_hint(
        files_.end(), content.path,
        File{content.file, content.is_readable, content.version, digests[i], versions.back()});
  }
  return versions;
}

}  // namespace waymark
