#include "serve/stop_signal.hpp"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

#include "base/diagnostics.hpp"

namespace waymark {

StopSignal::StopSignal() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  descriptor_ = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  if (descriptor_ < 0) throw EnvironmentError("the system has no signal descriptors left");
}

StopSignal::~StopSignal() { ::close(descriptor_); }

}  // namespace waymark
