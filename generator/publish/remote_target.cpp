#include "publish/remote_target.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "publish/history.hpp"
#include "publish/lock_note.hpp"
#include "publish/target_settings.hpp"
#include "write/disk_error.hpp"

namespace waymark {
namespace {

namespace fs = std::filesystem;

// Files named in one command: far below what a command line holds.
constexpr std::size_t batch = 200;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (end != 0) lines.emplace_back(text.substr(0, end));
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  return lines;
}

// A folder of our own with the files of a release that are in no built folder.
class MadeFiles {
 public:
  explicit MadeFiles(const Release& release) {
    auto name = (fs::temp_directory_path() / "waymark-publish-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) fail("make", name, errno);
    folder_ = name;
    for (const auto& file : release.files) {
      if (file.is_made && !file.is_kept) write(file.entry.path, file.bytes);
    }
    write(std::string(release_record_name), release.record);
  }
  MadeFiles(const MadeFiles&) = delete;
  MadeFiles& operator=(const MadeFiles&) = delete;
  ~MadeFiles() {
    std::error_code error;
    fs::remove_all(folder_, error);
  }

  [[nodiscard]] const fs::path& folder() const { return folder_; }

 private:
  void write(const std::string& path, const std::string& bytes) {
    const auto whole = folder_ / path;
    fs::create_directories(whole.parent_path());
    std::ofstream file(whole, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) fail("write", whole.string(), errno);
  }

  fs::path folder_;
};

}  // namespace

RemoteTarget::RemoteTarget(const std::string& name, std::string rsh)
    : name_(name), rsh_(std::move(rsh)) {
  const auto rest = name.substr(remote_prefix.size());
  const auto colon = rest.find(":/");
  host_ = rest.substr(0, colon);
  // ssh would take a host that begins so for an option.
  if (colon == rest.npos || host_.empty() || host_.starts_with('-')) {
    throw EnvironmentError(fmt::format(
        "no target `{}`; write it as `ssh:user@host:/path`, with the whole path", shortened(name)));
  }
  path_ = rest.substr(colon + 1);
}

std::string RemoteTarget::shown(std::string_view name) const {
  return name.empty() ? name_ : fmt::format("{}/{}", name_, name);
}

RemoteShell& RemoteTarget::shell() {
  if (!shell_) shell_ = std::make_unique<RemoteShell>(rsh_, host_);
  return *shell_;
}

std::string RemoteTarget::there(std::string_view doing, std::string_view script) {
  return shell().must_run(doing, fmt::format("cd {} && {{ {}\n}}", shell_quoted(path_), script));
}

std::string RemoteTarget::text_at(std::string_view name) {
  const auto path = shell_quoted(fmt::format("{}/{}", path_, name));
  return shell().must_run("read the target", fmt::format("[ ! -e {0} ] || cat {0}", path));
}

std::string RemoteTarget::current() {
  const auto path = shell_quoted(fmt::format("{}/current", path_));
  const auto leads_to = shell().must_run(
      "read `current`", fmt::format("if [ -L {0} ]; then readlink {0}; elif [ -e {0} ]; then echo "
                                    "not a link; fi",
                                    path));
  constexpr std::string_view folder = "releases/";
  const auto link = trimmed(leads_to);
  if (link.empty()) return {};
  if (!link.starts_with(folder)) {
    throw EnvironmentError(
        fmt::format("refused to publish: `{}` is no link to a release; move it away, or name "
                    "another target",
                    shown("current")));
  }
  return std::string(link.substr(folder.size()));
}

TargetState RemoteTarget::look() {
  TargetState state;
  state.settings = text_at(target_settings_name);
  state.history = text_at(history_name);
  state.current = current();
  const auto releases = shell_quoted(fmt::format("{}/releases", path_));
  state.releases = lines_of(
      shell().must_run("list the releases", fmt::format("[ ! -d {0} ] || ls -1 {0}", releases)));
  if (!state.current.empty())
    state.record = text_at(fmt::format("current/{}", release_record_name));
  return state;
}

void RemoteTarget::lock(const std::string& who, int seconds) {
  shell().must_run("make the target", fmt::format("mkdir -p {0}/releases && : >>{0}/{1}",
                                                  shell_quoted(path_), lock_name));
  const auto answer = shell().run_here(fmt::format(
      "exec 9>>{0}; if flock -w {1} 9; then printf %s {2} >{0}; else cat {0}; false; fi",
      shell_quoted(fmt::format("{}/{}", path_, lock_name)), seconds, shell_quoted(who)));
  if (answer.status != 0) throw_locked(shown(), answer.output);
}

void RemoteTarget::remove_leftovers() {
  // The rsync of a publisher that was killed may be at work for another moment.
  there("remove what was left",
        "for try in 1 2 3 4 5; do find . releases -mindepth 1 -maxdepth 1 \\( -path './.new-*' -o "
        "-path 'releases/.*' \\) -exec rm -rf {} + && exit; sleep 1; done; exit 1");
}

std::vector<std::string> RemoteTarget::faults_of(const std::string& release) {
  const auto record = shell_quoted(std::string(release_record_name));
  const auto told = there("verify the release",
                          fmt::format("cd {}; [ -f {} ] || echo {}: FAILED; sha256sum --check "
                                      "--strict --quiet {} 2>/dev/null || true",
                                      shell_quoted("releases/" + release), record, record, record));
  std::vector<std::string> faults;
  for (const auto& line : lines_of(told)) faults.push_back(line.substr(0, line.rfind(": FAILED")));
  return faults;
}

void RemoteTarget::link_kept(const Release& release, const std::string& staging) {
  std::string words;
  std::size_t count = 0;
  const auto link = [&] {
    if (count > 0) {
      there("link what is unchanged",
            fmt::format("cd {} && cp -l --parents -t ../{} --{}",
                        shell_quoted("releases/" + release.before), staging, words));
    }
    words.clear();
    count = 0;
  };
  for (const auto& file : release.files) {
    if (!file.is_made || !file.is_kept) continue;
    words += ' ' + shell_quoted(file.entry.path);
    if (++count == batch) link();
  }
  link();
}

void RemoteTarget::send(const Release& release, const std::string& staging) {
  const MadeFiles made(release);
  std::vector<std::string> words = {"rsync",     "--recursive", "--checksum", "--protect-args",
                                    "--exclude", ".*",          "--rsh",      rsh_};
  if (!release.before.empty()) words.push_back("--link-dest=../" + release.before);
  words.push_back("--");
  words.push_back(release.site->folder + '/');
  words.push_back(made.folder().string() + '/');
  words.push_back(fmt::format("{}:{}/releases/{}/", host_, path_, staging));
  const int status = run_program(words);
  if (status == 0) return;
  throw EnvironmentError(fmt::format(
      "cannot send the site to {}: rsync ended with {}; mend what it says above and publish again; "
      "what is published is unchanged",
      host_, status));
}

void RemoteTarget::add(const Release& release) {
  // A publisher that was killed may leave an rsync at work for a moment, so each has its own name.
  const auto staging = fmt::format(".staging-{}-{}", ::getpid(), release_id(lock_note()));
  there("make the release", fmt::format("mkdir releases/{}", staging));
  link_kept(release, staging);
  send(release, staging);
  const auto faults = faults_of(staging);
  if (!faults.empty()) throw_unsound(shown(), faults);
  there("name the release",
        fmt::format("chmod -R u=rwX,go=rX releases/{0} && sync -f releases/{0} && mv -T "
                    "releases/{0} {1}",
                    staging, shell_quoted("releases/" + release.name)));
}

void RemoteTarget::make_current(const std::string& release) {
  there("switch", fmt::format("ln -s {} .new-current && mv -T .new-current current",
                              shell_quoted("releases/" + release)));
}

void RemoteTarget::remove(const std::string& release) {
  there("remove a release", fmt::format("mv -T {0} releases/.removed && rm -rf releases/.removed",
                                        shell_quoted("releases/" + release)));
}

void RemoteTarget::write_settings(const std::string& text) {
  there("write the settings", fmt::format("printf %s {} >.new-settings && mv -T .new-settings {}",
                                          shell_quoted(text), target_settings_name));
}

void RemoteTarget::append_history(const std::string& lines) {
  there("write the history", fmt::format("printf %s {} >>{}", shell_quoted(lines), history_name));
}

}  // namespace waymark
