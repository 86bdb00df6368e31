#include "source/remembering_disk.hpp"

#include <algorithm>
#include <ctime>
#include <utility>

namespace waymark {
namespace {

constexpr std::size_t largest_kept = 4U << 20U;  // films and the like are read each time

bool is_same(const timespec& a, const timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool is_same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size &&
         a.st_mode == b.st_mode && is_same(a.st_mtim, b.st_mtim) && is_same(a.st_ctim, b.st_ctim);
}

// The clock that stamps files moves in steps of up to ten milliseconds.
bool is_settled(const timespec& changed) {
  constexpr long long nanoseconds = 1'000'000'000;
  constexpr long long step = 20'000'000;
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  const auto age = (now.tv_sec - changed.tv_sec) * nanoseconds + now.tv_nsec - changed.tv_nsec;
  return age > step;
}

}  // namespace

void RememberingDisk::rely_on_watch(std::vector<std::string> folders,
                                    std::vector<std::string> files) {
  watched_folders_ = std::move(folders);
  watched_files_ = std::move(files);
}

void RememberingDisk::take(const FileChanges& changes) {
  const std::lock_guard lock(mutex_);
  ++told_;
  if (changes.may_be_all || changes.has_names) lists_.clear();
  if (changes.may_be_all) {
    for (auto& [path, kept] : kept_) kept.is_sure = false;
  }
  for (const auto& path : changes.paths) kept_.erase(path);
}

bool RememberingDisk::is_watched(const std::string& path) const {
  const auto holds = [&](const std::string& folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
  };
  return std::any_of(watched_folders_.begin(), watched_folders_.end(), holds) ||
         std::find(watched_files_.begin(), watched_files_.end(), path) != watched_files_.end();
}

std::vector<FileEntry> RememberingDisk::list(const std::string& folder) const {
  std::unique_lock lock(mutex_);
  if (const auto known = lists_.find(folder); known != lists_.end()) return known->second;
  const auto told = told_;
  lock.unlock();
  auto entries = disk_.list(folder);
  lock.lock();
  if (is_watched(folder) && told == told_) lists_[folder] = entries;
  return entries;
}

std::optional<std::string> RememberingDisk::recall(const std::string& path,
                                                   const struct stat* status,
                                                   std::size_t most) const {
  const auto known = kept_.find(path);
  if (known == kept_.end()) return std::nullopt;
  auto& kept = known->second;
  const bool is_same = status == nullptr ? kept.is_sure : is_same_file(kept.status, *status);
  if (!is_same || kept.is_lent || kept.bytes.size() > most) return std::nullopt;
  kept.is_used = kept.is_lent = true;
  return std::move(kept.bytes);
}

void RememberingDisk::keep(const std::string& path, const struct stat& status, bool is_sure) const {
  kept_.emplace(path, Kept{status, ++last_version_, {}, true, true, is_sure});
}

std::optional<std::string> RememberingDisk::read(const std::string& path, std::size_t most) const {
  std::unique_lock lock(mutex_);
  if (auto bytes = recall(path, nullptr, most)) return bytes;
  const auto told = told_;
  lock.unlock();
  struct stat before {};
  const bool has_status = ::lstat(path.c_str(), &before) == 0;
  lock.lock();
  if (has_status) {
    if (auto bytes = recall(path, &before, most)) return bytes;
  }
  lock.unlock();
  auto bytes = disk_.read(path, most);
  lock.lock();
  kept_.erase(path);
  if (bytes && has_status && bytes->size() <= largest_kept && is_settled(before.st_ctim)) {
    // What was told meanwhile may have been of this file.
    keep(path, before, told == told_ && is_watched(path));
  }
  return bytes;
}

std::uint64_t RememberingDisk::version_of(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const auto known = kept_.find(path);
  return known == kept_.end() ? 0 : known->second.version;
}

void RememberingDisk::give_back(std::vector<SourceFile>& files) {
  const std::lock_guard lock(mutex_);
  for (auto& file : files) {
    const auto known = kept_.find(file.path);
    if (known == kept_.end() || !known->second.is_lent) continue;
    // A text that was mended when it was read has another size.
    if (file.text.size() != static_cast<std::size_t>(known->second.status.st_size)) continue;
    known->second.bytes = std::move(file.text);
    known->second.is_lent = false;
    file.text.clear();
  }
}

void RememberingDisk::forget_unused() {
  const std::lock_guard lock(mutex_);
  std::erase_if(kept_, [](const auto& entry) { return !entry.second.is_used; });
  for (auto& [path, kept] : kept_) kept.is_used = false;
}

}  // namespace waymark
