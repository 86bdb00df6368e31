#include "source/file_versions.hpp"

#include <utility>

namespace waymark {

const std::vector<Version>& FileVersions::read(const SourceSet& sources,
                                               const std::string& context) {
  auto before = std::exchange(files_, {});
  if (context != context_) before.clear();
  context_ = context;
  versions_.clear();
  first_file_ = sources.content.empty() ? 0 : sources.content.front().file;
  for (const auto& content : sources.content) {
    const auto& text = sources.files[content.file].text;
    auto known = before.extract(content.path);
    const bool is_same = !known.empty() && known.mapped().file == content.file &&
                         known.mapped().is_readable == content.is_readable &&
                         known.mapped().text == text;
    if (is_same) {
      versions_.push_back(known.mapped().version);
      files_.insert(files_.end(), std::move(known));
    } else {
      versions_.push_back(++last_);
      files_.insert_or_assign(content.path, File{content.file, content.is_readable, text, last_});
    }
  }
  return versions_;
}

}  // namespace waymark
