#include "source/remembering_disk.hpp"

#include <ctime>
#include <utility>

namespace waymark {
namespace {

constexpr std::size_t largest_kept = 4U << 20U;  // films and the like are read each time

bool is_same(const timespec& a, const timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool is_same(const struct stat& a, const struct stat& b) {
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

std::optional<std::string> RememberingDisk::read(const std::string& path, std::size_t most) const {
  struct stat before {};
  const bool has_status = ::lstat(path.c_str(), &before) == 0;
  if (has_status) {
    const std::lock_guard lock(mutex_);
    const auto known = kept_.find(path);
    if (known != kept_.end() && is_same(known->second.status, before) && !known->second.is_lent &&
        known->second.bytes.size() <= most) {
      known->second.is_used = known->second.is_lent = true;
      return std::move(known->second.bytes);
    }
  }
  auto bytes = disk_.read(path, most);
  const std::lock_guard lock(mutex_);
  kept_.erase(path);
  if (bytes && has_status && bytes->size() <= largest_kept && is_settled(before.st_ctim)) {
    kept_.emplace(path, Kept{before, ++last_version_, {}, true, true});
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
