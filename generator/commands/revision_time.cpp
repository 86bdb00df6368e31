#include "commands/revision_time.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <optional>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "publish/lock_note.hpp"
#include "publish/program.hpp"

namespace waymark {
namespace {

std::optional<std::time_t> seconds_of(std::string_view digits) {
  std::time_t seconds = 0;
  const auto* end = digits.data() + digits.size();
  const auto [at, error] = std::from_chars(digits.data(), end, seconds);
  if (error != std::errc() || at != end || seconds < 0) return std::nullopt;
  return seconds;
}

// Empty where there is no git, or no commit.
std::string last_commit(const std::string& folder) {
  try {
    Program git({"git", "-C", folder.empty() ? "." : folder, "log", "-1", "--format=%ct"},
                ProgramErrors::dropped);
    std::string said;
    for (auto more = git.read(); !more.empty(); more = git.read()) said += more;
    return git.wait() == 0 ? std::string(trimmed(said)) : std::string();
  } catch (const EnvironmentError&) {
    return {};
  }
}

}  // namespace

std::string revision_time(const std::string& folder) {
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    if (const auto seconds = seconds_of(epoch)) return moment(*seconds);
    throw EnvironmentError(fmt::format(
        "SOURCE_DATE_EPOCH is `{}`; set it to seconds since 1970, or unset it", shortened(epoch)));
  }
  const auto seconds = seconds_of(last_commit(folder));
  return seconds ? moment(*seconds) : std::string();
}

}  // namespace waymark
