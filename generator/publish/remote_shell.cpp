#include "publish/remote_shell.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <sstream>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "write/sha256.hpp"

namespace waymark {
namespace {

std::vector<std::string> words_of(std::string_view remote_shell, const std::string& host) {
  std::istringstream stream{std::string(remote_shell)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  if (words.empty()) {
    throw EnvironmentError("cannot connect: --rsh names no program; write it as `ssh -p 2222`");
  }
  words.push_back(host);
  words.push_back("sh");
  return words;
}

}  // namespace

std::string shell_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out += '\'';
}

RemoteShell::RemoteShell(std::string_view remote_shell, const std::string& host)
    : host_(host),
      mark_(fmt::format("waymark-{}", hex(sha256(fmt::format("{} {}", ::getpid(), host))))),
      program_(words_of(remote_shell, host)) {}

RemoteShell::Answer RemoteShell::run(std::string_view script) {
  return run_here(fmt::format("( export LC_ALL=C; {}\n)", script));
}

RemoteShell::Answer RemoteShell::run_here(std::string_view script) {
  const auto begin = fmt::format("\n{} ", mark_);
  program_.write(fmt::format("{{ {}\n}} </dev/null; printf '\\n%s %s\\n' {} $?\n", script, mark_));
  std::string heard;
  for (;;) {
    const auto at = heard.rfind(begin);
    if (at != heard.npos && heard.ends_with('\n')) {
      Answer answer{1, heard.substr(0, at)};
      const auto* digits = heard.data() + at + begin.size();
      std::from_chars(digits, heard.data() + heard.size(), answer.status);
      return answer;
    }
    const auto more = program_.read();
    if (more.empty()) {
      throw EnvironmentError(fmt::format(
          "the connection with {} ended with {}; see that it works by hand, then publish again; "
          "what is published is unchanged",
          host_, program_.wait()));
    }
    heard += more;
  }
}

std::string RemoteShell::must_run(std::string_view doing, std::string_view script) {
  auto answer = run(fmt::format("exec 2>&1; {}", script));
  if (answer.status == 0) return std::move(answer.output);
  throw EnvironmentError(fmt::format("cannot {} on {}: {}; what is published is unchanged", doing,
                                     host_, shortened(trimmed(answer.output))));
}

}  // namespace waymark
