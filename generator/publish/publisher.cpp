// 1. lock  2. look  3. refuse  4. add the release  5. switch  6. remove the oldest
#include "publish/publisher.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "publish/history.hpp"
#include "publish/lock_note.hpp"
#include "publish/target_settings.hpp"

namespace waymark {
namespace {

[[noreturn]] void refuse(const BuiltSite& site, const Target& target, const std::string& why) {
  throw EnvironmentError(
      fmt::format("refused to publish `{}` to `{}`: {}", site.folder, target.shown(), why));
}

TargetSettings settings_of(const TargetState& state, const BuiltSite& site, const Target& target) {
  if (state.settings.empty()) return {.audience = std::string(site.manifest.fact("audience"))};
  return read_target_settings(state.settings, target.shown(target_settings_name));
}

void check_audience(const TargetSettings& settings, const BuiltSite& site, const Target& target) {
  const auto audience = site.manifest.fact("audience");
  if (settings.audience.empty() || settings.audience == audience) return;
  refuse(site, target,
         fmt::format("it is built for {}, and the target's `{}` declares `{}`; build with "
                     "--audience {}, or name another target",
                     audience.empty() ? "no audience" : fmt::format("`{}`", audience),
                     target_settings_name, settings.audience, settings.audience));
}

// One fact of both: earlier than what is there, or not told at all.
void check_fact(std::string_view key, const BuiltSite& site, const Manifest& there,
                const Target& target) {
  const auto ours = site.manifest.fact(key);
  const auto theirs = there.fact(key);
  if (theirs.empty() || ours >= theirs) return;
  refuse(site, target,
         fmt::format("its `{}` is {}, and that of what is there is {}; build the newest, or give "
                     "--allow-older",
                     key, ours.empty() ? "not told" : ours, theirs));
}

void check_age(const BuiltSite& site, const Manifest& there, const Target& target) {
  constexpr std::string_view time = "revision_time";
  check_fact(time, site, there, target);
  if (site.manifest.fact(time) == there.fact(time)) check_fact("as_of", site, there, target);
}

// What of the record can be trusted.
Manifest without(Manifest record, const std::vector<std::string>& faults) {
  const std::set<std::string_view> names(faults.begin(), faults.end());
  std::erase_if(record.entries, [&](const auto& entry) { return names.contains(entry.path); });
  return record;
}

bool has_release(const TargetState& state, const std::string& name) {
  return std::find(state.releases.begin(), state.releases.end(), name) != state.releases.end();
}

// The folder's name for the release: its id, or with a number behind where a damaged folder bears
// that.
std::string free_name(const TargetState& state, const std::string& id) {
  auto name = id;
  for (int number = 2; has_release(state, name); ++number) name = fmt::format("{}-{}", id, number);
  return name;
}

// A folder of the very same site that is whole; empty where there is none.
std::string sound_release(const TargetState& state, Target& target, const std::string& id) {
  for (const auto& name : state.releases) {
    const bool is_same = name == id || name.starts_with(id + '-');
    if (is_same && target.faults_of(name).empty()) return name;
  }
  return {};
}

void tell_history(Target& target, const TargetState& state, std::string_view action,
                  const std::string& release) {
  auto told = read_history(state.history);
  const auto count = told.size();
  told = with_current(std::move(told), state.current);
  std::string lines;
  // A line that was cut off ends here.
  if (!state.history.empty() && !state.history.ends_with('\n')) lines += '\n';
  for (auto i = count; i < told.size(); ++i) lines += history_line(told[i]);
  lines += history_line({moment_now(), std::string(action), release, myself()});
  target.append_history(lines);
}

std::vector<std::string> remove_oldest(Target& target, std::size_t keep) {
  const auto state = target.look();
  auto going =
      superfluous(with_current(read_history(state.history), state.current), state.releases, keep);
  for (const auto& release : going) target.remove(release);
  return going;
}

std::string add_release(const BuiltSite& site, Target& target, const TargetState& state,
                        const Manifest& there, std::size_t jobs, Published& published) {
  if (const auto same = sound_release(state, target, site.id); !same.empty()) return same;
  if (!state.current.empty()) published.mended = target.faults_of(state.current);
  auto release = make_release(site, state.current, without(there, published.mended), jobs);
  release.name = free_name(state, site.id);
  target.add(release);
  return release.name;
}

void add_and_switch(const BuiltSite& site, Target& target, const TargetState& state,
                    const Manifest& there, const PublishRules& rules, Published& published) {
  const auto settings = settings_of(state, site, target);
  target.remove_leftovers();
  if (state.settings.empty()) target.write_settings(target_settings_text(settings));
  published.release = add_release(site, target, state, there, rules.jobs, published);
  if (published.release != state.current) {
    target.make_current(published.release);
    tell_history(target, state, "publish", published.release);
  }
  published.removed = remove_oldest(target, settings.keep);
}

std::string wanted_release(const TargetState& state, const Target& target,
                           const std::string& wanted) {
  if (wanted.empty()) {
    const auto history = with_current(read_history(state.history), state.current);
    auto before = release_before(history, state.current, state.releases);
    if (!before.empty()) return before;
    throw EnvironmentError(fmt::format(
        "cannot roll back `{}`: no release before the current one is left there", target.shown()));
  }
  std::vector<std::string_view> names;
  for (const auto& release : state.releases) {
    if (release.starts_with(wanted)) names.push_back(release);
  }
  if (names.size() == 1 || has_release(state, wanted)) return std::string(names.front());
  const std::vector<std::string_view> all(state.releases.begin(), state.releases.end());
  throw EnvironmentError(fmt::format("cannot roll back `{}`: {} begin with `{}`; there is {}",
                                     target.shown(), counted(names.size(), "release", "releases"),
                                     shortened(wanted), quoted_list(all)));
}

}  // namespace

Published publish_site(const BuiltSite& site, Target& target, const PublishRules& rules) {
  if (!rules.is_dry) target.lock(lock_note(), rules.wait_seconds);
  const auto state = target.look();
  const auto there = read_manifest(state.record).value_or(Manifest{});
  check_audience(settings_of(state, site, target), site, target);
  if (!rules.allows_older) check_age(site, there, target);
  Published published{site.id, state.current, changes_between(there, site.manifest), {}, {}, {}};
  published.gone = gone_pages(published.changes);
  if (!rules.is_dry) add_and_switch(site, target, state, there, rules, published);
  return published;
}

Switched roll_back(Target& target, const std::string& wanted, const PublishRules& rules) {
  if (!rules.is_dry) target.lock(lock_note(), rules.wait_seconds);
  const auto state = target.look();
  const auto release = wanted_release(state, target, wanted);
  if (rules.is_dry) return {release, state.current};
  target.remove_leftovers();
  if (const auto faults = target.faults_of(release); !faults.empty()) {
    throw EnvironmentError(fmt::format(
        "cannot roll back `{}`: release `{}` is damaged, such as `{}`; name another with --release",
        target.shown(), release, faults.front()));
  }
  if (release != state.current) {
    target.make_current(release);
    tell_history(target, state, "rollback", release);
  }
  return {release, state.current};
}

}  // namespace waymark
