// How long 200 pictures of decision paths take: `bench-pictures SITE` draws those of a portal over
// and over, and prints the seconds.
#include <chrono>
#include <cstdio>
#include <vector>

#include "commands/load.hpp"
#include "diagram/path_picture.hpp"
#include "project/term_uses.hpp"
#include "view/path_page.hpp"

namespace {

constexpr std::size_t pictures = 200;

std::vector<waymark::PathDiagram> diagrams_of(const waymark::Loaded& loaded) {
  const waymark::Snapshot snapshot(*loaded.portal, loaded.as_of, 1);
  const waymark::Addresses addresses(loaded.site);
  const waymark::Vocabulary vocabulary(loaded.words);
  const waymark::Rights rights(snapshot);
  const waymark::TermUses term_uses;
  const waymark::Learning learning(snapshot, waymark::working_hours(loaded.site));
  const waymark::Calendar calendar(snapshot);
  const waymark::DocumentStandings standings(snapshot, waymark::warn_days(loaded.site));
  const waymark::Lineages lineages(snapshot);
  const waymark::ViewContext context{
      loaded.site, snapshot, addresses, vocabulary, loaded.revision, rights,
      term_uses,   learning, calendar,  standings,  lineages,        loaded.assets.addresses};
  std::vector<waymark::PathDiagram> diagrams;
  for (const auto* entity : snapshot.of_kind(waymark::kind_of<waymark::DecisionPath>)) {
    diagrams.push_back(waymark::make_path_diagram(context, waymark::Linker(context, "../"),
                                                  *waymark::as<waymark::DecisionPath>(entity)));
  }
  return diagrams;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: bench-pictures SITE\n", stderr), 2;
  waymark::Options options;
  options.site = argv[1];
  const auto loaded = waymark::load(options, waymark::DiskFileSystem());
  const auto diagrams = diagrams_of(loaded);
  if (diagrams.empty()) return std::fputs("bench-pictures: no path in the portal\n", stderr), 2;
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < pictures; ++i) waymark::path_picture(diagrams[i % diagrams.size()]);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  std::printf("%.4f\n", took.count());
}
