#include "publish/program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "base/diagnostics.hpp"
#include "write/disk_error.hpp"

// POSIX has programs declare it.
extern char** environ;

namespace waymark {
namespace {

[[noreturn]] void fail_to(std::string_view doing, const std::string& name, int error) {
  throw EnvironmentError(fmt::format("cannot {} `{}`: {}", doing, name, error_text(error)));
}

class FileActions {
 public:
  FileActions() { ::posix_spawn_file_actions_init(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }

  void let(int descriptor, int become) {
    ::posix_spawn_file_actions_adddup2(&actions_, descriptor, become);
  }
  void drop(int descriptor) {
    ::posix_spawn_file_actions_addopen(&actions_, descriptor, "/dev/null", O_WRONLY, 0);
  }
  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

std::vector<char*> as_arguments(std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  return arguments;
}

}  // namespace

Program::Program(const std::vector<std::string>& words, ProgramErrors errors)
    : name_(words.front()) {
  // A socket, since writing to a closed one can be told not to end this process.
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.data()) != 0) {
    fail_to("start", name_, errno);
  }
  input_ = Descriptor(in[0]);
  const Descriptor its_input(in[1]);
  if (::pipe2(out.data(), O_CLOEXEC) != 0) fail_to("start", name_, errno);
  output_ = Descriptor(out[0]);
  const Descriptor its_output(out[1]);
  FileActions actions;
  actions.let(its_input.get(), STDIN_FILENO);
  actions.let(its_output.get(), STDOUT_FILENO);
  if (errors == ProgramErrors::dropped) actions.drop(STDERR_FILENO);
  auto copy = words;
  const auto arguments = as_arguments(copy);
  const int error =
      ::posix_spawnp(&process_, name_.c_str(), actions.get(), nullptr, arguments.data(), environ);
  if (error != 0) fail_to("start", name_, error);
}

Program::~Program() {
  if (process_ != 0) static_cast<void>(wait());
}

void Program::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(input_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) fail_to("speak to", name_, errno);
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

std::string Program::read() {
  std::string bytes(65'536, '\0');
  for (;;) {
    const auto got = ::read(output_.get(), bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail_to("hear", name_, errno);
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
  }
}

int Program::wait() {
  input_ = Descriptor();
  int status = 0;
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = 0;
  constexpr int signal_base = 128;
  return WIFEXITED(status) ? WEXITSTATUS(status) : signal_base + WTERMSIG(status);
}

int run_program(const std::vector<std::string>& words) {
  Program program(words);
  while (!program.read().empty()) {
  }
  return program.wait();
}

}  // namespace waymark
