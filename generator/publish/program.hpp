// Another program, with its standard input and output in our hands.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

#include "write/disk.hpp"

namespace waymark {

enum class ProgramErrors { shown, dropped };

class Program {
 public:
  // Starts the program named by the first word, looked up in PATH, with no shell between. Throws
  // EnvironmentError when it cannot be started. Its standard error goes where ours goes.
  explicit Program(const std::vector<std::string>& words,
                   ProgramErrors errors = ProgramErrors::shown);
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  // Closes its input and waits for its end.
  ~Program();

  // Throws EnvironmentError when the program does not listen any more.
  void write(std::string_view bytes);

  // Some bytes of its output, waiting for them; none at its end.
  [[nodiscard]] std::string read();

  // Closes its input, waits, and returns its exit status; 128 and more when a signal ended it.
  int wait();

 private:
  std::string name_;
  Descriptor input_;
  Descriptor output_;
  pid_t process_ = 0;
};

// Runs it to its end with nothing to read; its output is dropped. Returns its exit status.
int run_program(const std::vector<std::string>& words);

}  // namespace waymark
