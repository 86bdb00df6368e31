// How far a long build has come, on a terminal. Says nothing during the first second.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <iosfwd>

namespace waymark {

class Progress {
 public:
  Progress(std::ostream& stream, bool is_shown, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One more page is done. From any thread.
  void step();

 private:
  using Clock = std::chrono::steady_clock;

  std::ostream& stream_;
  bool is_shown_;
  std::size_t total_;
  Clock::time_point start_ = Clock::now();
  std::atomic<std::size_t> done_ = 0;
  std::atomic<long> last_shown_ = 0;  // tenths of a second since the start
};

}  // namespace waymark
