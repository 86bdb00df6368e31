#include "publish/lock_note.hpp"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <array>

#include "base/diagnostics.hpp"
#include "base/text.hpp"

namespace waymark {

std::string moment(std::time_t time) {
  std::tm utc{};
  ::gmtime_r(&time, &utc);
  std::array<char, 32> text{};
  const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
  return {text.data(), size};
}

std::string moment_now() { return moment(std::time(nullptr)); }

std::string myself() {
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '?';
  const auto* user = ::getpwuid(::geteuid());
  return fmt::format("{}@{}", user == nullptr ? std::to_string(::geteuid()) : user->pw_name,
                     host.data());
}

std::string lock_note() {
  return fmt::format("{}, process {}, since {}", myself(), ::getpid(), moment_now());
}

void throw_locked(const std::string& target, const std::string& note) {
  throw EnvironmentError(fmt::format(
      "refused to publish to `{}`: another publisher is at work there ({}); wait until it is done",
      target, note.empty() ? "unknown" : std::string(trimmed(note))));
}

void throw_unsound(const std::string& target, const std::vector<std::string>& faults) {
  throw EnvironmentError(fmt::format(
      "cannot publish to `{}`: {} not arrive as sent, such as `{}`; look at its disk and publish "
      "again; what is published is unchanged",
      target, faults.size() == 1 ? "1 file did" : fmt::format("{} files did", faults.size()),
      faults.front()));
}

}  // namespace waymark
