// Whatever a site's readers may not see leaves no trace in any of its files, however the portal is
// made; and all that they may see is there.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "commands/site_pages.hpp"
#include "random_portal.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr unsigned rounds = WAYMARK_LARGE_ROUNDS == 1 ? 1000 : 50;

// A site as its readers get it.
struct BuiltSite {
  std::map<std::string, std::string> files;  // path -> bytes
  std::vector<std::string> pages;            // by the place of the portal's entity; empty: none
  std::string base_path;
};

MemoryFileSystem templates_and_assets() {
  MemoryFileSystem disk;
  copy_into(disk, "templates");
  copy_into(disk, "assets");
  return disk;
}

// What is wrong with the portal itself, without the warnings that chance brings.
std::string errors_of(const Loaded& loaded) {
  Diagnostics errors;
  for (const auto& each : loaded.diagnostics.all()) {
    if (each.rule->severity == Severity::error) errors.add(each);
  }
  return report(errors, loaded.sources.files, ReportFormat::text);
}

BuiltSite built(const RandomPortal& portal, const MemoryFileSystem& disk, std::size_t level) {
  const Options options;
  auto loaded = load(options, disk);
  REQUIRE(errors_of(loaded) == "");
  make_ready(options, disk, level, loaded);
  const SitePages pages(loaded, options, disk);
  BuiltSite site{{}, {}, loaded.site.base_path.value};
  for (const auto& file : pages.files()) file.make(site.files[file.path]);
  const Addresses addresses(loaded.site);
  for (const auto& made : portal.entities) {
    const auto* entity = loaded.portal->find(made.id);
    site.pages.push_back(entity == nullptr ? std::string() : addresses.page(*entity));
  }
  return site;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::string around(const std::string& text, std::size_t at) {
  constexpr std::size_t shown = 80;
  return text.substr(at < shown ? 0 : at - shown, 2 * shown);
}

// The first secret in a file's name or bytes, with what stands around it; empty when there is none.
std::string leak_in(const BuiltSite& site, std::size_t level) {
  for (const auto& [path, bytes] : site.files) {
    const auto text = lower(path + "\n" + bytes);
    for (auto secret = level + 1; secret < level_words.size(); ++secret) {
      const auto at = text.find(level_words[secret]);
      if (at != std::string::npos) return fmt::format("{}: {}", path, around(text, at));
    }
  }
  return {};
}

// The first thing that these readers miss.
std::string missing_in(const BuiltSite& site, const RandomPortal& portal, std::size_t level) {
  for (std::size_t i = 0; i < portal.entities.size(); ++i) {
    const auto& entity = portal.entities[i];
    if (entity.level > level) continue;
    const auto page = site.files.find(site.pages[i]);
    if (page == site.files.end()) return "the page of " + entity.id;
    const auto text = lower(page->second);
    for (const auto& said : entity.says) {
      if (said.level <= level && text.find(said.word) == std::string::npos) {
        return fmt::format("{} in {}", said.word, page->first);
      }
    }
  }
  return {};
}

// What stands between `begin` and the next `"`, everywhere.
std::vector<std::string_view> values_after(std::string_view begin, std::string_view html) {
  std::vector<std::string_view> values;
  for (auto at = html.find(begin); at != std::string_view::npos; at = html.find(begin, at)) {
    at += begin.size();
    values.push_back(html.substr(at, html.find('"', at) - at));
  }
  return values;
}

// The path of the file that a relative address leads to.
std::string file_at(const BuiltSite& site, const std::string& from, std::string_view address) {
  if (address.empty()) return from;
  if (address.starts_with('/')) {
    return std::string(address.substr(std::min(site.base_path.size(), address.size())));
  }
  const auto folder = std::filesystem::path(from).parent_path();
  return (folder / address).lexically_normal().string();
}

using PlacesOfPages = std::map<std::string, std::set<std::string_view>>;

bool leads_somewhere(const BuiltSite& site, const PlacesOfPages& places, const std::string& from,
                     std::string_view link) {
  if (!url_scheme(link).empty()) return true;
  const auto mark = link.find('#');
  const auto path = file_at(site, from, link.substr(0, mark));
  if (!site.files.contains(path)) return false;
  if (mark == std::string_view::npos) return true;
  const auto page = places.find(path);
  return page != places.end() && page->second.contains(link.substr(mark + 1));
}

// The first link that leads to no file of the site, or to no place in it.
std::string broken_link_in(const BuiltSite& site) {
  PlacesOfPages places;
  for (const auto& [path, bytes] : site.files) {
    const bool is_data = path.ends_with(".jsonld");
    if (!is_data && !path.ends_with(".html")) continue;
    const auto ids = values_after(is_data ? "\"@id\":\"#" : " id=\"", bytes);
    places.emplace(path, std::set<std::string_view>(ids.begin(), ids.end()));
  }
  for (const auto& page : places) {
    const auto& html = site.files.at(page.first);
    for (const auto* attribute : {" href=\"", " src=\""}) {
      for (const auto link : values_after(attribute, html)) {
        if (leads_somewhere(site, places, page.first, link)) continue;
        return fmt::format("{}: {}", page.first, link);
      }
    }
  }
  return {};
}

}  // namespace

TEST_CASE("what an audience may not see leaks into no file of its site") {
  const auto common = templates_and_assets();
  for (unsigned seed = 0; seed < rounds; ++seed) {
    CAPTURE(seed);
    const auto portal = random_portal(seed);
    auto disk = common;
    for (const auto& [path, bytes] : portal.files) disk.write(path, bytes);
    for (const std::size_t level : {0U, 1U}) {
      CAPTURE(level);
      const auto site = built(portal, disk, level);
      CHECK(leak_in(site, level) == "");
      CHECK(missing_in(site, portal, level) == "");
      CHECK(broken_link_in(site) == "");
    }
  }
}

}  // namespace waymark::test
