#include "write/staging.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <stdexcept>

#include "base/diagnostics.hpp"
#include "write/disk_error.hpp"

namespace waymark {
namespace {

// A filesystem without links, a file with too many, a file that someone else owns.
bool can_write_instead_of_link(int error) {
  return error == EXDEV || error == EMLINK || error == EPERM || error == ENOTSUP;
}

void remove_left_over(Disk& disk, const OutputTarget& target) {
  const auto& name = target.staging_name();
  const auto shown = target.shown_beside(name);
  const int type = disk.type_of(target.parent(), name);
  if (type == -ENOENT) return;
  if (checked(type, "look at", shown) != S_IFDIR) {
    throw EnvironmentError(fmt::format(
        "refused to write `{}`: `{}` is in the way and is no folder of an earlier build; move it "
        "away and build again",
        target.shown(), shown));
  }
  checked(disk.remove_tree(target.parent(), name), "remove", shown);
}

}  // namespace

Staging::Staging(Disk& disk, const OutputTarget& target) : disk_(disk), target_(target) {
  remove_left_over(disk, target);
  const auto& name = target.staging_name();
  const auto where = target.shown_beside(name);
  checked(disk.make_folder(target.parent(), name), "make", where);
  const int folder = disk.open_folder(target.parent(), name);
  // No destructor runs when a constructor throws.
  if (folder < 0) static_cast<void>(disk.remove_tree(target.parent(), name));
  folder_ = Descriptor(checked(folder, "open", where));
  is_ours_ = true;
}

// Nobody can hear of a failure here; the next build tries again.
Staging::~Staging() {
  if (is_ours_) static_cast<void>(disk_.remove_tree(target_.parent(), target_.staging_name()));
}

bool Staging::put(const Descriptor& old_site, const std::string& path, std::string_view bytes) {
  make_folders_above(path);
  if (old_site.is_open() && keep(old_site, path, bytes)) return true;
  check_put(disk_.create_file(folder_.get(), path, bytes), path);
  return false;
}

bool Staging::keep(const Descriptor& old_site, const std::string& path, std::string_view bytes) {
  const int result = disk_.keep_file(old_site.get(), folder_.get(), path, bytes);
  if (result < 0 && can_write_instead_of_link(-result)) return false;
  check_put(result, path);
  return result == 1;
}

// From the outermost inwards; as a rule the innermost is there already.
void Staging::make_folders_above(std::string_view path) {
  const auto last = path.rfind('/');
  if (last == std::string_view::npos) return;
  const std::lock_guard guard(mutex_);
  if (folders_.contains(std::string(path.substr(0, last)))) return;
  for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
    const std::string folder(path.substr(0, end));
    if (folders_.contains(folder)) continue;
    check_put(disk_.make_folder(folder_.get(), folder), folder);
    folders_.insert(folder);
  }
}

void Staging::check_put(int result, const std::string& path) const {
  if (result == -EEXIST || result == -ENOTDIR) {
    throw std::logic_error(fmt::format("`{}` clashes with a path that was added before", path));
  }
  checked(result, "write", shown(path));
}

std::string Staging::shown(const std::string& path) const {
  return target_.shown_beside(target_.staging_name()) + '/' + path;
}

std::string Staging::publish(bool target_exists) {
  switch_names(target_exists);
  is_ours_ = false;
  return target_exists ? remove_former() : std::string();
}

void Staging::switch_names(bool target_exists) {
  const auto& from = target_.staging_name();
  const auto& to = target_.name();
  const int result = target_exists ? disk_.exchange(target_.parent(), from, to)
                                   : disk_.rename_new(target_.parent(), from, to);
  if (result == -EINVAL || result == -ENOSYS || result == -ENOTSUP) {
    throw EnvironmentError(fmt::format(
        "cannot publish `{}`: its filesystem cannot switch two folders in one step; choose a "
        "folder on another filesystem, such as ext4, XFS, Btrfs or tmpfs; what is published is "
        "unchanged",
        target_.shown()));
  }
  checked(result, "publish", target_.shown());
}

std::string Staging::remove_former() {
  const int result = disk_.remove_tree(target_.parent(), target_.staging_name());
  if (result >= 0) return {};
  return fmt::format("could not remove the former site `{}`: {}; the next build tries again",
                     target_.shown_beside(target_.staging_name()), error_text(-result));
}

}  // namespace waymark
