#include "write/site_writer.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <stdexcept>

#include "write/disk_error.hpp"

namespace waymark {
namespace {

bool is_plain_name(std::string_view segment) {
  return !segment.empty() && segment != "." && segment != "..";
}

bool is_site_path(std::string_view path) {
  if (path.find('\0') != std::string_view::npos || path == manifest_name) return false;
  for (;;) {
    const auto end = path.find('/');
    if (!is_plain_name(path.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    path.remove_prefix(end + 1);
  }
}

}  // namespace

SiteWriter::SiteWriter(Disk& disk, const std::filesystem::path& target)
    : disk_(disk), target_(disk, target), old_site_(target_.open_site()), staging_(disk, target_) {}

void SiteWriter::add(std::string_view path, std::string_view bytes) {
  if (!is_site_path(path)) throw std::logic_error(fmt::format("`{}` is no path in a site", path));
  ManifestEntry entry{std::string(path), sha256(bytes)};
  const bool kept = staging_.put(old_site_, entry.path, bytes);
  const std::lock_guard guard(mutex_);
  entries_.push_back(std::move(entry));
  if (kept) ++kept_;
}

WriteResult SiteWriter::commit(const std::vector<ManifestFact>& facts) {
  WriteResult result{entries_.size(), entries_.size() - kept_, kept_};
  const auto manifest = manifest_text(facts, std::move(entries_));
  result.removed = count_gone(old_manifest(), manifest);
  staging_.put(old_site_, std::string(manifest_name), manifest);
  // A build takes seconds, and someone may have put something else there since: look again before
  // what stands there is removed.
  const auto note = staging_.publish(target_.open_site().is_open());
  if (!note.empty()) result.notes.push_back(note);
  return result;
}

std::string SiteWriter::old_manifest() const {
  std::string bytes;
  if (!old_site_.is_open()) return bytes;
  const int result = disk_.read_file(old_site_.get(), std::string(manifest_name), bytes);
  if (result != -ENOENT) checked(result, "read", target_.manifest_path());
  return bytes;
}

}  // namespace waymark
