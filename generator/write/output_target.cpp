#include "write/output_target.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/diagnostics.hpp"
#include "write/disk_error.hpp"
#include "write/manifest.hpp"

namespace waymark {
namespace {

[[noreturn]] void refuse(const std::string& path, std::string_view reason) {
  throw EnvironmentError(fmt::format("refused to write `{}`: {}", path, reason));
}

std::string without_slashes_at_end(std::string path) {
  while (path.ends_with('/')) path.pop_back();
  return path;
}

// Has to be a name of its own, since staging and lock are named after it.
std::string last_name(const std::string& path, const std::string& as_given) {
  auto name = path.substr(path.rfind('/') + 1);
  if (name.empty() || name == "." || name == "..") {
    refuse(as_given, "name the site's folder itself, such as `build/site`");
  }
  return name;
}

}  // namespace

OutputTarget::OutputTarget(Disk& disk, const std::filesystem::path& path)
    : disk_(disk),
      shown_(without_slashes_at_end(path.string())),
      parent_path_(std::filesystem::path(shown_).parent_path().string()),
      name_(last_name(shown_, path.string())),
      staging_name_(fmt::format(".{}.waymark-staging", name_)),
      lock_name_(fmt::format(".{}.waymark-lock", name_)) {
  const auto parent = parent_path_.empty() ? std::string(".") : parent_path_;
  parent_ = Descriptor(checked(disk_.open_or_make(parent), "open or make", parent));
  const int lock = disk_.lock(parent_.get(), lock_name_);
  if (lock == -EWOULDBLOCK) {
    refuse(shown_, fmt::format("another build is writing there and holds `{}`; wait until it is "
                               "done and build again",
                               shown_beside(lock_name_)));
  }
  lock_ = Descriptor(checked(lock, "lock", shown_beside(lock_name_)));
}

// The lock could as well be left, and is after a kill: it counts only while someone holds it.
OutputTarget::~OutputTarget() {
  if (lock_.is_open()) static_cast<void>(disk_.remove_file(parent_.get(), lock_name_));
}

Descriptor OutputTarget::open_site() const {
  const int type = disk_.type_of(parent_.get(), name_);
  if (type == -ENOENT) return {};
  checked(type, "look at", shown_);
  if (type == S_IFLNK) refuse(shown_, "it is a link; name the folder that it leads to");
  if (type != S_IFDIR) refuse(shown_, "it is not a folder; name a folder");
  Descriptor site(checked(disk_.open_folder(parent_.get(), name_), "open", shown_));
  const int manifest = disk_.type_of(site.get(), std::string(manifest_name));
  if (manifest == S_IFREG) return site;
  if (manifest != -ENOENT) checked(manifest, "look at", manifest_path());
  if (checked(disk_.is_empty(site.get()), "read", shown_) == 0) {
    refuse(shown_, fmt::format("the folder is not empty and holds no `{}`; name an empty folder or "
                               "a site that waymark built",
                               manifest_name));
  }
  return site;
}

std::string OutputTarget::manifest_path() const {
  return fmt::format("{}/{}", shown_, manifest_name);
}

std::string OutputTarget::shown_beside(const std::string& name) const {
  if (parent_path_.empty()) return name;
  return parent_path_.ends_with('/') ? parent_path_ + name : parent_path_ + '/' + name;
}

}  // namespace waymark
