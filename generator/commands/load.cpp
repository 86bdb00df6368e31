// 1. site.yaml  2. words  3. content  4. ids and links  5. templates and assets  6. checks
#include "commands/load.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <limits>
#include <ostream>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "check/active_files.hpp"
#include "check/audiences.hpp"
#include "check/cycles.hpp"
#include "check/governance.hpp"
#include "check/site_links.hpp"
#include "commands/styles.hpp"
#include "model/portal.hpp"
#include "model/record_reader.hpp"
#include "parse/words_file.hpp"
#include "project/narrow.hpp"
#include "render/page_templates.hpp"
#include "view/vocabulary.hpp"
#include "write/manifest.hpp"
#include "write/sha256.hpp"

namespace waymark {
namespace {

Day day_of(const Options& options, const Site& site) {
  if (options.as_of) return *options.as_of;
  if (site.as_of.is_set()) return site.as_of.date.first_day();
  return today(site.time_zone.value);
}

std::string revision_of(const SourceSet& sources, const std::vector<Sha256>& digests) {
  std::string lines;
  for (std::size_t i = 0; i < digests.size(); ++i) {
    lines.append(hex(digests[i])).append(" ").append(sources.content[i].path).append("\n");
  }
  constexpr std::size_t shown = 12;
  return hex(sha256(lines)).substr(0, shown);
}

Words read_words_of(const std::string& path, FileIndex file, Loaded& loaded, Memory* memory) {
  const auto& text = loaded.sources.files[file].text;
  Diagnostics found;
  if (memory == nullptr) {
    auto words = read_words(text, file, found);
    loaded.diagnostics.append(std::move(found));
    return words;
  }
  auto& kept = memory->words.files[path];
  if (kept.file != file || kept.text != text) {
    kept = {file, text, read_words(text, file, found), std::move(found)};
  }
  loaded.diagnostics.append(kept.diagnostics);
  return kept.words;
}

// The words at `path` below the templates.
Words words_at(const std::string& path, const Options& options, const FileSystem& disk,
               Loaded& loaded, FileIndex& index, Memory* memory) {
  const auto folder = folder_or_default(options, options.templates, "templates");
  const auto whole = fmt::format("{}/i18n/{}", folder, path);
  if (!disk.is_file(whole)) {
    throw EnvironmentError(fmt::format(
        "no words for the language `{}`: `{}` does not exist; write another `language` in {}",
        loaded.site.language.value, whole, options.site));
  }
  const auto file = read_text_file(disk, whole, loaded.sources, loaded.diagnostics);
  index = file.file;
  if (!file.is_readable) return {};
  return read_words_of(path, file.file, loaded, memory);
}

Words load_words(const Options& options, const FileSystem& disk, Loaded& loaded, FileIndex& file,
                 Memory* memory) {
  auto words = words_at(fmt::format("{}.yaml", loaded.site.language.value), options, disk, loaded,
                        file, memory);
  if (words.keys().empty()) return words;
  const Vocabulary vocabulary(words);
  if (!vocabulary.missing().empty()) {
    const std::vector<std::string_view> keys(vocabulary.missing().begin(),
                                             vocabulary.missing().end());
    loaded.diagnostics.add(missing_word, {file, 0, 0},
                           fmt::format("{} missing", counted(keys.size(), "word", "words")),
                           fmt::format("write {}", quoted_list(keys)));
  }
  return words;
}

// All that templates are compiled from; of the words that were ever read, those of one language.
std::string texts_of(const std::vector<TemplateSource>& templates, const Loaded& loaded,
                     const Memory& memory) {
  auto texts = loaded.site.language.value;
  for (const auto& [path, kept] : memory.words.files) texts += kept.text;
  for (const auto& each : templates) {
    texts += '\0';
    texts += each.name;
    texts += '\0';
    texts += loaded.sources.files[each.file].text;
  }
  return texts;
}

std::shared_ptr<const Templates> compile(const std::vector<TemplateSource>& templates,
                                         Loaded& loaded, Memory* memory) {
  auto texts = memory == nullptr ? std::string() : texts_of(templates, loaded, *memory);
  if (memory != nullptr && memory->templates.texts == texts) return memory->templates.templates;
  Diagnostics found;
  auto compiled = std::make_shared<const Templates>(
      Templates::compile(loaded.sources.files, templates, page_templates(), loaded.words, found));
  if (memory != nullptr && found.all().empty()) memory->templates = {std::move(texts), compiled};
  loaded.diagnostics.append(std::move(found));
  return compiled;
}

std::shared_ptr<const Templates> load_templates(const Options& options, const FileSystem& disk,
                                                Loaded& loaded, Memory* memory) {
  const auto folder = folder_or_default(options, options.templates, "templates");
  std::vector<TemplateSource> found;
  for (const auto& entry : disk.list(folder)) {
    if (!entry.path.ends_with(".html") || entry.is_link) continue;
    const auto file = read_text_file(disk, fmt::format("{}/{}", folder, entry.path), loaded.sources,
                                     loaded.diagnostics);
    if (file.is_readable) found.push_back({entry.path, file.file});
  }
  return compile(found, loaded, memory);
}

void load_published(const Options& options, const FileSystem& disk, Loaded& loaded) {
  if (options.published.empty()) return;
  auto text = disk.read(options.published, std::numeric_limits<std::size_t>::max()).value();
  if (!read_manifest(text)) {
    throw EnvironmentError(
        fmt::format("`{}` is no manifest of a site; give --published the `{}` of what is published",
                    options.published, manifest_name));
  }
  loaded.published = static_cast<FileIndex>(loaded.sources.files.size());
  loaded.sources.files.push_back({options.published, std::move(text)});
}

// Where each text of the content lies, seen from site.yaml.
Origins origins_of(const Options& options, const Loaded& loaded) {
  const auto project = project_folder(options);
  const auto folder = std::filesystem::path(folder_or_default(options, options.content, "content"))
                          .lexically_normal()
                          .lexically_relative(project.empty() ? "." : project)
                          .generic_string();
  const bool is_outside = folder.empty() || folder == ".." || folder.starts_with("../");
  Origins origins(loaded.sources.files.size());
  for (const auto& content : loaded.sources.content) {
    if (!is_outside) origins[content.file].path = fmt::format("{}/{}", folder, content.path);
  }
  std::vector<int> counts(origins.size());
  for (const auto& entity : loaded.portal->entities()) {
    auto& count = counts[entity->place.file];
    if (++count > 1) origins[entity->place.file].is_shared = true;
  }
  return origins;
}

void load_rule_words(const Options& options, const FileSystem& disk, Loaded& loaded,
                     Memory* memory) {
  FileIndex file = 0;
  const auto words = words_at(fmt::format("rules/{}.yaml", loaded.site.language.value), options,
                              disk, loaded, file, memory);
  for (const auto key : words.keys()) loaded.words.set(std::string(key), words[key]);
}

Portal read_entities(const Options& options, const std::vector<Sha256>& digests,
                     FileIndex words_file, Loaded& loaded, Memory* memory) {
  const auto& sources = loaded.sources;
  if (memory == nullptr) {
    return read_portal(sources, loaded.words, options.jobs, loaded.diagnostics);
  }
  auto versions = memory->versions.read(sources, digests, sources.files[words_file].text);
  auto portal = read_portal(sources, loaded.words, options.jobs, versions, memory->portal,
                            loaded.diagnostics);
  memory->prose.versions = std::move(versions);
  return portal;
}

}  // namespace

std::string project_folder(const Options& options) {
  const auto slash = options.site.rfind('/');
  if (slash == std::string::npos) return {};
  return options.site.substr(0, slash + 1);
}

std::string folder_or_default(const Options& options, const std::string& given,
                              const std::string& name) {
  auto folder = given.empty() ? project_folder(options) + name : given;
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

std::string audience_name(const Options& options, const Site& site) {
  if (!options.audience.empty()) return options.audience;
  if (site.default_audience.is_set()) return site.default_audience.value;
  return site.audiences.empty() ? std::string() : site.audiences.front().value;
}

std::size_t audience_of(const Options& options, const Site& site) {
  const auto name = audience_name(options, site);
  if (const auto level = audience_level(site, name)) return *level;
  throw EnvironmentError(
      fmt::format("no audience `{}` in {}; write it among its `audiences`, or build for another",
                  shortened(name), options.site));
}

void make_ready(const Options& options, const FileSystem& disk, std::size_t level, Loaded& loaded,
                Memory* memory) {
  load_rule_words(options, disk, loaded, memory);
  if (is_widest(loaded.site, level)) {
    loaded.findings =
        collect_findings(*loaded.portal, loaded.sources.files, loaded.diagnostics, loaded.waived);
  }
  narrow(*loaded.portal, loaded.site, level, loaded.words);
}

Loaded load_settings(const Options& options, const FileSystem& disk) {
  Loaded loaded;
  const auto site_file = read_text_file(disk, options.site, loaded.sources, loaded.diagnostics);
  loaded.site = read_site(loaded.sources, site_file, loaded.diagnostics);
  FileIndex file = 0;
  loaded.words = load_words(options, disk, loaded, file, nullptr);
  load_rule_words(options, disk, loaded, nullptr);
  if (loaded.diagnostics.has_errors()) {
    throw EnvironmentError(fmt::format("{} has mistakes; run `waymark check`", options.site));
  }
  return loaded;
}

Loaded load_content(const Options& options, const FileSystem& disk, Memory* memory) {
  Loaded loaded;
  const auto site_file = read_text_file(disk, options.site, loaded.sources, loaded.diagnostics);
  loaded.site = read_site(loaded.sources, site_file, loaded.diagnostics);
  FileIndex words_file = 0;
  loaded.words = load_words(options, disk, loaded, words_file, memory);
  const auto content = folder_or_default(options, options.content, "content");
  read_content(disk, content, options.jobs, memory == nullptr ? nullptr : &memory->texts,
               loaded.sources, loaded.diagnostics);
  const auto digests = memory == nullptr ? digests_of(loaded.sources, options.jobs)
                                         : memory->versions.digests(loaded.sources, options.jobs);
  loaded.revision = revision_of(loaded.sources, digests);
  auto portal = read_entities(options, digests, words_file, loaded, memory);
  for (const auto& found : loaded.diagnostics.all()) {
    // What still has to be filled in reads as absent.
    if (severity_of(found) != Severity::error || found.rule == &placeholder) continue;
    loaded.unreadable.insert(loaded.sources.files[found.span.file].path);
  }
  loaded.portal = std::make_unique<Resolved>(
      resolve(std::move(portal), loaded.sources, content, options.jobs, loaded.diagnostics));
  return loaded;
}

Loaded load(const Options& options, const FileSystem& disk, Memory* memory) {
  auto loaded = load_content(options, disk, memory);
  loaded.origins = origins_of(options, loaded);
  loaded.templates = load_templates(options, disk, loaded, memory);
  // `check` has no need of them; a build says what is missing.
  const auto assets = folder_or_default(options, options.assets, "assets");
  if (disk.is_file(fmt::format("{}/{}", assets, style_sheet_name))) {
    loaded.assets = load_assets(assets, loaded.site, disk, loaded.sources, loaded.diagnostics);
  }
  load_published(options, disk, loaded);
  check_audiences(loaded.site, *loaded.portal, loaded.diagnostics);
  check_active_files(*loaded.portal, loaded.sources, disk, loaded.diagnostics);
  check_cycles(*loaded.portal, loaded.diagnostics);
  check_site_links(loaded.site, *loaded.portal, loaded.diagnostics);
  loaded.as_of = day_of(options, loaded.site);
  check_governance({loaded.site, loaded.words, loaded.sources, *loaded.portal, loaded.as_of,
                    options.jobs, memory == nullptr ? nullptr : &memory->prose},
                   loaded.diagnostics);
  if (options.keeps_waivers) {
    loaded.waived = apply_waivers(*loaded.portal, loaded.as_of, loaded.diagnostics);
  }
  return loaded;
}

bool report_and_judge(const Loaded& loaded, const Options& options, const Surroundings& around) {
  auto& stream = options.format == ReportFormat::text ? around.err : around.out;
  stream << report(loaded.diagnostics, loaded.sources.files, options.format) << std::flush;
  const auto warnings = loaded.diagnostics.count(Severity::warning);
  return loaded.diagnostics.has_errors() || (options.strict && warnings > 0);
}

std::string counts_in_words(const Diagnostics& diagnostics) {
  return fmt::format("{}, {}", counted(diagnostics.count(Severity::error), "error", "errors"),
                     counted(diagnostics.count(Severity::warning), "warning", "warnings"));
}

}  // namespace waymark
