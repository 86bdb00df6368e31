#include "commands/preview.hpp"

#include <fmt/format.h>

#include <chrono>
#include <map>
#include <ostream>

#include "base/json_writer.hpp"
#include "commands/site_pages.hpp"
#include "serve/preview_script.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_shown = 20;

// The errors; with `strict`, what else counts as one.
std::string refusal_of(const Loaded& loaded, bool strict) {
  Diagnostics shown;
  std::size_t all = 0;
  for (const auto* each : sorted(loaded.diagnostics, loaded.sources.files)) {
    const auto severity = severity_of(*each);
    const bool counts = severity == Severity::error || (strict && severity == Severity::warning);
    if (counts && ++all <= most_shown) shown.add(*each);
  }
  auto text = diagnostics_as_text(shown, loaded.sources.files);
  if (all > most_shown) text += fmt::format("… + {}\n", all - most_shown);
  return text;
}

bool is_refused(const Loaded& loaded, bool strict) {
  return loaded.diagnostics.has_errors() ||
         (strict && loaded.diagnostics.count(Severity::warning) > 0);
}

// Shown until the site has been without errors once.
constexpr std::string_view waiting_page =
    "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Waymark</title>\n"
    "</head>\n<body>\n<main></main>\n</body>\n</html>\n";

}  // namespace

struct Preview::Derived {
  using Files = std::map<std::string, std::function<void(std::string&)>, std::less<>>;

  Derived(Loaded&& read, const Options& options, const FileSystem& disk, std::uint64_t site_number)
      : loaded(std::move(read)), pages(loaded, options, disk), number(site_number) {}

  // Null where the site has no such file.
  const std::function<void(std::string&)>* find(const std::string& path) const {
    const auto& all = path.starts_with("search/") ? search_files() : files();
    const auto found = all.find(path);
    return found == all.end() ? nullptr : &found->second;
  }

  const Files& files() const {
    std::call_once(has_files_, [&] {
      for (auto& file : pages.files()) files_.emplace(std::move(file.path), std::move(file.make));
    });
    return files_;
  }

  const Files& search_files() const {
    std::call_once(has_search_, [&] {
      std::mutex mutex;
      pages.make_search_files([&](const std::string& path, std::string&& made) {
        const std::lock_guard lock(mutex);
        search_.emplace(path, [bytes = std::move(made)](std::string& out) { out += bytes; });
      });
    });
    return search_;
  }

  const Loaded loaded;
  const SitePages pages;
  const std::uint64_t number;

 private:
  mutable std::once_flag has_files_;
  mutable Files files_;
  mutable std::once_flag has_search_;
  mutable Files search_;
};

Preview::Preview(const Options& options, const Surroundings& around, RememberingDisk* lender)
    : options_(options), around_(around), lender_(lender) {}

Preview::~Preview() = default;

bool Preview::derive() {
  const auto start = std::chrono::steady_clock::now();
  std::shared_ptr<const Derived> derived;
  try {
    derived = attempt();
  } catch (const EnvironmentError& error) {
    if (current() == nullptr) throw;
    mistakes_ = fmt::format("{}\n", error.what());
    around_.err << mistakes_ << std::flush;
  }
  if (derived == nullptr) return false;
  took_ = std::chrono::steady_clock::now() - start;
  const std::lock_guard lock(mutex_);
  former_ = std::exchange(derived_, derived);
  return true;
}

void Preview::list_files() const {
  const auto derived = current();
  around_.out << fmt::format("{} files; {}; {:.0f} ms\n", derived->files().size(),
                             counts_in_words(derived->loaded.diagnostics), took_.count())
              << std::flush;
}

std::shared_ptr<const Preview::Derived> Preview::attempt() {
  auto loaded = load(options_, around_.disk, &memory_);
  take_words(loaded);
  print(loaded);
  if (is_refused(loaded, options_.strict)) {
    mistakes_ = refusal_of(loaded, options_.strict);
    give_back(loaded);
    return nullptr;
  }
  mistakes_.clear();
  const auto level = audience_of(options_, loaded.site);
  const auto earlier = add_history(options_, around_, level, loaded, history_);
  make_ready(options_, around_.disk, level, loaded, &memory_);
  if (earlier) loaded.changes = changes_between(*earlier, {}, level, loaded);
  give_back(loaded);
  return std::make_shared<const Derived>(std::move(loaded), options_, around_.disk, ++number_);
}

void Preview::take_words(const Loaded& loaded) {
  const auto take = [&](std::string_view key, std::string& word) {
    if (const auto* text = loaded.words.find(key)) word = *text;
  };
  take("preview.title", title_);
  take("preview.close", close_);
}

// Once for as long as it stays the same.
void Preview::print(const Loaded& loaded) {
  auto text = report(loaded.diagnostics, loaded.sources.files, ReportFormat::text);
  if (text == printed_) return;
  around_.err << text << std::flush;
  if (is_refused(loaded, options_.strict)) {
    around_.err << fmt::format("{}; the preview stays as it was\n",
                               counts_in_words(loaded.diagnostics))
                << std::flush;
  }
  printed_ = std::move(text);
}

// No page needs the texts any more.
void Preview::give_back(Loaded& loaded) {
  if (lender_ != nullptr) lender_->give_back(loaded.sources.files);
}

void Preview::rest() {
  {
    std::shared_ptr<const Derived> former;
    const std::lock_guard lock(mutex_);
    former_.swap(former);
  }
  make_copies(memory_.portal, options_.jobs);
}

std::string Preview::state() const {
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object();
  json.member("number", static_cast<std::int64_t>(number_));
  json.member("title", title_);
  json.member("close", close_);
  json.member("text", mistakes_);
  json.end_object();
  return out;
}

std::shared_ptr<const Preview::Derived> Preview::current() const {
  const std::lock_guard lock(mutex_);
  return derived_;
}

std::string Preview::base_path() const {
  const auto derived = current();
  return derived == nullptr ? "/" : derived->loaded.site.base_path.value;
}

std::optional<std::string> Preview::file(const std::string& path) const {
  const auto derived = current();
  if (derived == nullptr) return std::nullopt;
  const auto* make = derived->find(path);
  if (make == nullptr) return std::nullopt;
  std::string bytes;
  try {
    (*make)(bytes);
  } catch (const EnvironmentError&) {
    return std::nullopt;  // a picture that has gone, before the site without it is there
  }
  if (path.ends_with(".html")) {
    add_preview_script(bytes, derived->loaded.site.base_path.value, derived->number);
  }
  return bytes;
}

std::string Preview::missing_page() const {
  if (auto page = file("404.html")) return std::move(*page);
  std::string page(waiting_page);
  add_preview_script(page, "/", 0);
  return page;
}

std::vector<std::string> Preview::paths() const {
  std::vector<std::string> paths;
  if (const auto derived = current()) {
    for (const auto& [path, make] : derived->files()) paths.push_back(path);
    for (const auto& [path, make] : derived->search_files()) paths.push_back(path);
  }
  return paths;
}

std::optional<std::string> Preview::as_built(const std::string& path) const {
  const auto derived = current();
  if (derived == nullptr) return std::nullopt;
  const auto* make = derived->find(path);
  if (make == nullptr) return std::nullopt;
  std::string bytes;
  (*make)(bytes);
  return bytes;
}

}  // namespace waymark
