#include "commands/file_versions.hpp"

#include <utility>

namespace waymark {

std::vector<Sha256> digests_of(const SourceSet& sources, std::size_t jobs) {
  return FileVersions().digests(sources, jobs);
}

// Both are in the order of their paths.
std::vector<const FileVersions::File*> FileVersions::same_paths(const SourceSet& sources,
                                                                const std::vector<File>& files) {
  std::vector<const File*> same;
  same.reserve(sources.content.size());
  auto at = files.begin();
  for (const auto& content : sources.content) {
    while (at != files.end() && at->path < content.path) ++at;
    same.push_back(at != files.end() && at->path == content.path ? &*at : nullptr);
  }
  return same;
}

std::vector<Sha256> FileVersions::digests(const SourceSet& sources, std::size_t jobs) const {
  const auto known = same_paths(sources, files_);
  std::vector<Sha256> digests(sources.content.size());
  parallel_for(digests.size(), jobs, [&](std::size_t i) {
    const auto& content = sources.content[i];
    const bool is_same =
        content.version != 0 && known[i] != nullptr && known[i]->bytes_version == content.version;
    digests[i] = is_same ? known[i]->digest : sha256(sources.files[content.file].text);
  });
  return digests;
}

std::vector<Version> FileVersions::read(const SourceSet& sources,
                                        const std::vector<Sha256>& digests,
                                        const std::string& context) {
  auto before = std::exchange(files_, {});
  if (context != context_) before.clear();
  context_ = context;
  const auto known = same_paths(sources, before);
  std::vector<Version> versions;
  for (std::size_t i = 0; i < digests.size(); ++i) {
    const auto& content = sources.content[i];
    const bool is_same = known[i] != nullptr && known[i]->file == content.file &&
                         known[i]->is_readable == content.is_readable &&
                         known[i]->digest == digests[i];
    versions.push_back(is_same ? known[i]->version : ++last_);
    files_.push_back({content.path, content.file, content.is_readable, content.version, digests[i],
                      versions.back()});
  }
  return versions;
}

}  // namespace waymark
