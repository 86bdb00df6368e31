// Ctrl-C and the end that a service manager asks for, as a file descriptor that can be waited for.
#pragma once

namespace waymark {

class StopSignal {
 public:
  // From now on SIGINT and SIGTERM end nothing by themselves, on this thread and those it starts.
  // Throws EnvironmentError.
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  // Can be read from once a signal has come.
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace waymark
