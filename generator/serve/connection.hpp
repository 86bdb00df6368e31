// One client's socket, with a limit to how long it may take, so that slow clients hold nobody up.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

class Connection {
 public:
  using Clock = std::chrono::steady_clock;

  explicit Connection(int socket) : socket_(socket) {}

  // All that is read and written from now on must be done within `time`.
  void must_end_within(std::chrono::milliseconds time) { end_ = Clock::now() + time; }

  // Waits until something can be read, for so long at most. False when nothing came.
  [[nodiscard]] bool wait_for_bytes(std::chrono::milliseconds longest);

  // Bytes read, 0 at the end, -1 for a failure or when the time is up.
  long read(char* to, std::size_t most);

  // All of `bytes`; false for a failure or when the time is up.
  bool write(std::string_view bytes);

  // False once the client has gone.
  [[nodiscard]] bool is_open() const;

  [[nodiscard]] bool has_bytes() const { return begin_ < buffer_.size(); }
  [[nodiscard]] int socket() const { return socket_; }

 private:
  [[nodiscard]] bool wait(short events) const;

  int socket_;
  Clock::time_point end_;
  std::string buffer_;  // read from the socket, and not yet by anyone
  std::size_t begin_ = 0;
};

}  // namespace waymark
