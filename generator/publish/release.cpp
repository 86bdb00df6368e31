#include "publish/release.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/parallel.hpp"
#include "publish/brotli.hpp"
#include "publish/gzip.hpp"

namespace waymark {
namespace {

struct Compression {
  std::string_view extension;
  std::string (*compress)(std::string_view);
};

constexpr std::array<Compression, 2> compressions = {{{".br", &brotli}, {".gz", &gzip}}};
constexpr std::array<std::string_view, 15> text_extensions = {
    ".html", ".css",  ".js",  ".mjs", ".json", ".jsonld", ".svg", ".xml",
    ".ics",  ".atom", ".csv", ".txt", ".bpmn", ".md",     ".wasm"};
// A text that fits into one packet is not sent sooner for being smaller.
constexpr std::size_t smallest = 1024;

using Digests = std::unordered_map<std::string, Sha256>;

Digests digests_of(const Manifest& manifest) {
  Digests digests;
  for (const auto& entry : manifest.entries) digests.emplace(entry.path, entry.digest);
  return digests;
}

bool is_same(const Digests& before, const ManifestEntry& entry) {
  const auto found = before.find(entry.path);
  return found != before.end() && found->second == entry.digest;
}

bool is_text(std::string_view path) {
  return std::any_of(text_extensions.begin(), text_extensions.end(),
                     [&](std::string_view extension) { return path.ends_with(extension); });
}

// Files for whoever sets up the web server, not for readers.
bool is_for_readers(std::string_view path) { return !path.starts_with("server/"); }

std::vector<ReleaseFile> compressed(const BuiltSite& site, const ManifestEntry& entry) {
  std::vector<ReleaseFile> files;
  const auto bytes = read_site_file(site, entry);
  if (bytes.size() < smallest) return files;
  for (const auto& [extension, compress] : compressions) {
    auto small = compress(bytes);
    if (small.size() >= bytes.size()) continue;
    const auto digest = sha256(small);
    files.push_back({{entry.path + std::string(extension), digest}, false, true, std::move(small)});
  }
  return files;
}

std::vector<ReleaseFile> kept_compressed(const Digests& before, const ManifestEntry& entry) {
  std::vector<ReleaseFile> files;
  for (const auto& compression : compressions) {
    const auto found = before.find(entry.path + std::string(compression.extension));
    if (found != before.end()) files.push_back({{found->first, found->second}, true, true});
  }
  return files;
}

// A file of the site with what is compressed of it.
std::vector<ReleaseFile> files_of(const BuiltSite& site, const ManifestEntry& entry,
                                  const Digests& before) {
  std::vector<ReleaseFile> files;
  const bool is_kept = is_same(before, entry);
  if (is_text(entry.path) && is_for_readers(entry.path)) {
    if (is_kept) files = kept_compressed(before, entry);
    if (files.size() < compressions.size()) files = compressed(site, entry);
  }
  files.push_back({entry, is_kept});
  return files;
}

ManifestEntry manifest_entry(const BuiltSite& site) {
  return {std::string(manifest_name), sha256(site.manifest_text)};
}

std::string record_of(const BuiltSite& site, const std::vector<ReleaseFile>& files) {
  std::vector<ManifestEntry> entries;
  entries.reserve(files.size());
  for (const auto& file : files) entries.push_back(file.entry);
  auto facts = site.manifest.facts;
  facts.push_back({"release", site.id});
  return manifest_text(facts, std::move(entries));
}

// Compressed files and the manifest come and go with what they belong to.
bool is_of_release_only(std::string_view path, const Digests& all) {
  if (path == manifest_name) return true;
  return std::any_of(compressions.begin(), compressions.end(), [&](const Compression& one) {
    if (!path.ends_with(one.extension)) return false;
    path.remove_suffix(one.extension.size());
    return all.contains(std::string(path));
  });
}

}  // namespace

Release make_release(const BuiltSite& site, const std::string& before, const Manifest& sound,
                     std::size_t jobs) {
  const auto digests = digests_of(sound);
  const auto& entries = site.manifest.entries;
  std::vector<std::vector<ReleaseFile>> made(entries.size());
  parallel_for(entries.size(), jobs,
               [&](std::size_t i) { made[i] = files_of(site, entries[i], digests); });
  Release release{&site, site.id, before, {}, {}};
  for (auto& files : made) {
    std::move(files.begin(), files.end(), std::back_inserter(release.files));
  }
  const auto manifest = manifest_entry(site);
  release.files.push_back({manifest, is_same(digests, manifest)});
  std::sort(release.files.begin(), release.files.end(),
            [](const auto& a, const auto& b) { return a.entry.path < b.entry.path; });
  release.record = record_of(site, release.files);
  return release;
}

ReleaseChanges changes_between(const Manifest& record, const Manifest& manifest) {
  const auto before = digests_of(record);
  const auto after = digests_of(manifest);
  ReleaseChanges changes;
  for (const auto& entry : manifest.entries) {
    if (is_same(before, entry)) {
      ++changes.unchanged;
    } else {
      (before.contains(entry.path) ? changes.changed : changes.added).push_back(entry.path);
    }
  }
  for (const auto& entry : record.entries) {
    if (after.contains(entry.path) || is_of_release_only(entry.path, before)) continue;
    changes.removed.push_back(entry.path);
  }
  return changes;
}

std::vector<std::string> gone_pages(const ReleaseChanges& changes) {
  std::vector<std::string> pages;
  std::copy_if(changes.removed.begin(), changes.removed.end(), std::back_inserter(pages),
               [](const std::string& path) { return path.ends_with(".html"); });
  return pages;
}

}  // namespace waymark
