// bench-measure LOG COMMAND [ARGUMENT…]: runs the command with both its outputs in the file LOG and
// prints one line: seconds of wall clock, seconds of CPU (user and system, all threads), peak
// resident memory in MB (10^6 bytes) and the exit status. A command killed by a signal counts as
// 128 and the signal's number.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace {

double now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

int fail(const char* what) {
  std::fprintf(stderr, "bench-measure: %s: %s\n", what, std::strerror(errno));
  return 2;
}

[[noreturn]] void run(const char* log, char** command) {
  constexpr int not_found = 127;
  const int file = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0 || dup2(file, STDOUT_FILENO) < 0 || dup2(file, STDERR_FILENO) < 0) {
    _exit(fail(log));
  }
  execvp(command[0], command);
  fail(command[0]);
  _exit(not_found);
}

int exit_code(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: bench-measure LOG COMMAND [ARGUMENT...]\n", stderr);
    return 2;
  }
  const double begin = now();
  const pid_t child = fork();
  if (child < 0) return fail("fork");
  if (child == 0) run(argv[1], argv + 2);
  int status = 0;
  rusage usage{};
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return fail("wait4");
  }
  const double wall = now() - begin;
  const double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  const double megabytes =
      static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;  // the kernel says kiB
  std::printf("%.3f %.3f %.1f %d\n", wall, cpu, megabytes, exit_code(status));
  return 0;
}
