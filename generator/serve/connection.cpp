#include "serve/connection.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace waymark {
namespace {

constexpr std::size_t buffer_size = 8192;

bool wait_for(int socket, short events, std::chrono::milliseconds longest) {
  pollfd one{socket, events, 0};
  const auto time = static_cast<int>(std::max<long long>(longest.count(), 0));
  return ::poll(&one, 1, time) > 0;
}

}  // namespace

bool Connection::wait(short events) const {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - Clock::now());
  return left.count() > 0 && wait_for(socket_, events, left);
}

bool Connection::wait_for_bytes(std::chrono::milliseconds longest) {
  return has_bytes() || wait_for(socket_, POLLIN, longest);
}

long Connection::read(char* to, std::size_t most) {
  if (!has_bytes()) {
    if (!wait(POLLIN)) return -1;
    buffer_.resize(buffer_size);
    begin_ = 0;
    const auto got = ::recv(socket_, buffer_.data(), buffer_.size(), 0);
    buffer_.resize(static_cast<std::size_t>(std::max<long>(got, 0)));
    if (got <= 0) return got;
  }
  const auto size = std::min(most, buffer_.size() - begin_);
  std::memcpy(to, buffer_.data() + begin_, size);
  begin_ += size;
  return static_cast<long>(size);
}

bool Connection::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (!wait(POLLOUT)) return false;
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Connection::is_open() const {
  if (has_bytes()) return true;
  char byte = 0;
  const auto got = ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return got > 0 || (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
}

}  // namespace waymark
