#include "commands/publish.hpp"

#include <fmt/format.h>

#include <chrono>
#include <memory>
#include <ostream>

#include "base/text.hpp"
#include "publish/publisher.hpp"
#include "publish/remote_target.hpp"
#include "publish/target_folder.hpp"

namespace waymark {
namespace {

using Clock = std::chrono::steady_clock;

// Addresses told one by one in a warning; a folder that moved has hundreds.
constexpr std::size_t most_told = 20;

std::unique_ptr<Target> target_of(const PublishOptions& options, std::size_t jobs) {
  if (options.to.starts_with(remote_prefix)) {
    return std::make_unique<RemoteTarget>(options.to, options.rsh);
  }
  return std::make_unique<TargetFolder>(options.to, jobs);
}

void tell_gone(const Published& published, std::ostream& err) {
  for (std::size_t i = 0; i < published.gone.size(); ++i) {
    if (i == most_told) {
      err << fmt::format("warning: and {} more\n", published.gone.size() - i);
      return;
    }
    err << fmt::format(
        "warning: the address `{}` is gone, and nothing leads on from it; write the id that it had "
        "as one of the `former_ids` of what has taken its place\n",
        published.gone[i]);
  }
}

void tell_each(const Published& published, std::ostream& out) {
  const auto& changes = published.changes;
  for (const auto& path : changes.added) out << fmt::format("added    {}\n", path);
  for (const auto& path : changes.changed) out << fmt::format("changed  {}\n", path);
  for (const auto& path : changes.removed) out << fmt::format("removed  {}\n", path);
}

std::string counts_of(const ReleaseChanges& changes) {
  return fmt::format("{} added, {} changed, {} removed, {} unchanged", changes.added.size(),
                     changes.changed.size(), changes.removed.size(), changes.unchanged);
}

std::string after(const std::string& before) {
  return before.empty() ? std::string("the first release there")
                        : fmt::format("before it: {}", before);
}

int roll_back_to(const PublishOptions& options, const PublishRules& rules, Target& target,
                 std::ostream& out) {
  const auto [release, before] = roll_back(target, options.release, rules);
  out << fmt::format(
      "{} {} at {}; {}\n", rules.is_dry ? "would make current" : "made current", release,
      options.to,
      before == release ? std::string("it was already") : fmt::format("instead of {}", before));
  return exit_done;
}

}  // namespace

int publish(const PublishOptions& options, std::size_t jobs, const Surroundings& around) {
  const auto start = Clock::now();
  const PublishRules rules{options.is_dry, options.allows_older, options.wait_seconds, jobs};
  const auto target = target_of(options, jobs);
  if (options.rolls_back || !options.release.empty()) {
    return roll_back_to(options, rules, *target, around.out);
  }
  const auto site = read_built_site(options.from, jobs);
  const auto published = publish_site(site, *target, rules);
  if (options.is_dry) tell_each(published, around.out);
  tell_gone(published, around.err);
  if (!published.mended.empty()) {
    around.err << fmt::format("note: {} of the release before had been damaged, such as `{}`\n",
                              counted(published.mended.size(), "file", "files"),
                              published.mended.front());
  }
  const std::chrono::duration<double> took = Clock::now() - start;
  around.out << fmt::format("{} {} to {}: {}; {}; {:.2f} s\n",
                            options.is_dry ? "would publish" : "published", published.release,
                            options.to, counts_of(published.changes), after(published.before),
                            took.count());
  return exit_done;
}

}  // namespace waymark
