// bench-corpus N DIR: writes a portal of N entities to DIR/waymark and the equivalent Hugo site's
// content to DIR/hugo. The same N gives the same bytes, everywhere and every time.
#include <array>
#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/front_matter.hpp"
#include "corpus/plan.hpp"
#include "corpus/prose.hpp"

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t menu_links = 35;

class Writer {
 public:
  explicit Writer(fs::path top) : top_(std::move(top)) {}

  void write(const std::string& path, std::string_view text) {
    const auto file = top_ / path;
    if (made_.insert(file.parent_path().native()).second) {
      fs::create_directories(file.parent_path());
    }
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
  }

 private:
  fs::path top_;
  std::set<std::string> made_;
};

std::string indented(std::string_view lines) {
  std::string text = "  ";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += lines[i];
    if (lines[i] == '\n' && i + 1 < lines.size()) text += "  ";
  }
  return text;
}

// Links to plans and decision paths lead to one of their parts.
std::string_view part_of(const Entity& entity) {
  return entity.kind == Kind::plan            ? "#omrade-1"
         : entity.kind == Kind::decision_path ? "#steg-1"
                                              : "";
}

std::string by_id(const Entity& entity) {
  return std::string(names_of(entity.kind).name) + ':' + entity.id;
}

// What both sites say of an entity. The same seed before each body gives the same words.
class Source {
 public:
  Source(const Entity& entity, const Plan& plan) : entity_(entity) {
    Random random(seed());
    fields_ = fields_of(entity, plan, random);
    constexpr std::array kinds = {Kind::unit,     Kind::role, Kind::document,      Kind::assignment,
                                  Kind::training, Kind::plan, Kind::decision_path, Kind::decision};
    linked_.push_back(&plan.any(random.pick(kinds), entity, random));
    if (random.one_in(2)) linked_.push_back(&plan.any(Kind::forum, entity, random));
    if (random.one_in(4)) term_ = &plan.any(Kind::term, entity, random);
  }

  // Waymark finds terms by itself.
  [[nodiscard]] std::string for_waymark() const {
    const auto say = [](const Entity& term) { return uncapitalised(term.title); };
    return "---\ntitle: " + entity_.title + '\n' + fields_ + "---\n\n" + body(by_id, say);
  }
  // Hugo has no way from a body's links and terms to a list of them, so the front matter says them
  // again.
  [[nodiscard]] std::string for_hugo() const {
    std::string text =
        "---\ntitle: " + entity_.title + "\nurl: " + address_of(entity_) + "\nlinks:\n";
    for (const auto* entity : linked_) text += "  - " + entity->id + '\n';
    if (term_ != nullptr) text += "explains: " + term_->id + '\n';
    if (!entity_.former_id.empty()) text += "aliases: [" + former_address_of(entity_) + "]\n";
    const auto say = [](const Entity& term) {
      return '[' + uncapitalised(term.title) + "](#term_" + term.id + ')';
    };
    return text + "fields:\n" + indented(fields_) + "---\n\n" + body(address_of, say);
  }

 private:
  // Apart from the seeds of the titles.
  [[nodiscard]] std::uint64_t seed() const { return (1ULL << 32U) + entity_.number; }

  // `form` makes the address of a link: Waymark's by id, Hugo's absolute. `say` makes a term's
  // Markdown.
  template <class Form, class Say>
  [[nodiscard]] std::string body(Form form, Say say) const {
    std::vector<std::string> openers;
    for (const auto* entity : linked_) {
      openers.push_back("Läs mer i [" + entity->title + "](" + form(*entity) +
                        std::string(part_of(*entity)) + ").");
    }
    if (term_ != nullptr) openers.push_back("Här avses " + say(*term_) + '.');
    Random random(~seed());
    return Prose(random).body(openers);
  }

  const Entity& entity_;
  std::string fields_;
  std::vector<const Entity*> linked_;
  const Entity* term_ = nullptr;  // that the text uses
};

struct MenuItem {
  std::string title;
  std::string to;       // Waymark's words for it
  std::string address;  // where it leads
};

// The registers, the organisation, then single entities up to the number of links.
std::vector<MenuItem> menu(const Plan& plan) {
  std::vector<MenuItem> items;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto& names = names_of(static_cast<Kind>(i));
    items.push_back({std::string(names.title), "register:" + std::string(names.name),
                     '/' + std::string(names.prefix) + '/'});
  }
  items.push_back({"Organisation", "view:organisation", "/organisation.html"});
  for (std::size_t number = 1; items.size() < menu_links; ++number) {
    const auto& entity = plan.entities()[number];
    items.push_back({entity.title, by_id(entity), address_of(entity)});
  }
  return items;
}

// What chance brings. Thousands of findings would make the build one of messages; bench-rules looks
// for these, too.
constexpr std::string_view chance_findings[] = {
    "activity-outside-plan",    "boundary-missing",           "counterpart-missing",
    "delegated-non-delegable",  "delegation-not-allowed",     "delegation-without-report",
    "document-ended",           "document-type-differs",      "dose-without-offering",
    "finding-unanswered",       "followed-up-at-zero",        "forum-decides-without-right",
    "managers-dosed-below",     "mandate-without-source",     "path-loop",
    "path-without-guide",       "question-without-answer-by", "rests-on-ended",
    "rests-on-ended-document",  "scope-point-unmet",          "step-dead-end",
    "step-without-mandate",     "subdelegation-by-other",     "topic-not-dosed",
    "union-cooperation-missing"};

std::string site_yaml(const Plan& plan) {
  std::string text = "title: Mätportalen\norganisation: " + plan.at(Kind::unit, 0).id +
                     "\nlanguage: sv\ntime_zone: Europe/Stockholm\nas_of: 2025-10-14\n"
                     "base_url: https://intranat.example.se\nbase_path: /\n"
                     "accessibility:\n  responsible: Regionen\n  site: Mätportalen\n"
                     "  conformance: full\n  assessed_on: 2025-10-01\n"
                     "  assessed_how: Av oss själva.\n  feedback: webb@example.se\n"
                     "  authority: Myndigheten för digital förvaltning\n"
                     "  complaint: https://www.digg.se/\n"
                     "menu:\n";
  for (const auto& item : menu(plan)) {
    text += "  - title: " + item.title + "\n    to: " + item.to + '\n';
  }
  text += "kinds:\n";
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto& names = names_of(static_cast<Kind>(i));
    text += "  " + std::string(names.name) + ": " + std::string(names.prefix) + '\n';
  }
  text += "checks:\n  hard-to-read: {limit: 100}\n";
  for (const auto rule : chance_findings) {
    text += "  " + std::string(rule) + ": {severity: \"off\"}\n";
  }
  return text;
}

// What Hugo's layouts need besides the entities: the menu, and the registers' titles.
void write_hugo_frame(const Plan& plan, Writer& hugo) {
  std::string text;
  for (const auto& item : menu(plan)) {
    text += "- title: " + item.title + "\n  address: " + item.address + '\n';
  }
  hugo.write("data/menu.yaml", text);
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto& names = names_of(static_cast<Kind>(i));
    hugo.write("content/" + std::string(names.prefix) + "/_index.md",
               "---\ntitle: " + std::string(names.title) + "\n---\n");
  }
  hugo.write("content/organisation.md",
             "---\ntitle: Organisation\nurl: /organisation.html\nlayout: organisation\n---\n");
}

void write_corpus(std::size_t count, const fs::path& folder) {
  const Plan plan(count);
  Writer waymark(folder / "waymark");
  Writer hugo(folder / "hugo");
  for (const auto& entity : plan.entities()) {
    const Source source(entity, plan);
    const auto& names = names_of(entity.kind);
    waymark.write("content/" + file_of(entity, names.folder), source.for_waymark());
    hugo.write("content/" + (is_start(entity) ? "_index.md" : file_of(entity, names.prefix)),
               source.for_hugo());
  }
  waymark.write("site.yaml", site_yaml(plan));
  write_hugo_frame(plan, hugo);
}

std::size_t read_count(std::string_view text) {
  std::size_t count = 0;
  const auto* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, count);
  if (result.ec != std::errc() || result.ptr != end || count < Plan::smallest) {
    throw std::runtime_error("N is a number from " + std::to_string(Plan::smallest) + " on");
  }
  return count;
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: bench-corpus N DIR\n", stderr);
    return 2;
  }
  try {
    bench::write_corpus(bench::read_count(argv[1]), argv[2]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench-corpus: %s\n", error.what());
    return 2;
  }
  return 0;
}
