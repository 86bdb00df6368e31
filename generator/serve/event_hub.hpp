// Tells all pages that are open in browsers how the site stands.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <utility>

namespace waymark {

class EventHub {
 public:
  // From now on the site stands as `data`, text without line ends, says.
  void tell(std::string data) {
    {
      const std::lock_guard lock(mutex_);
      data_ = std::move(data);
      ++number_;
    }
    changed_.notify_all();
  }

  // No more is told.
  void close() {
    {
      const std::lock_guard lock(mutex_);
      is_closed_ = true;
    }
    changed_.notify_all();
  }

  struct News {
    std::uint64_t number = 0;  // of what was told
    std::string data;
    bool is_closed = false;
  };

  // What has been told behind number `seen` (0: anything at all). After `longest` without news, the
  // number is `seen`.
  News wait(std::uint64_t seen, std::chrono::milliseconds longest) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, longest, [&] { return is_closed_ || number_ > seen; });
    if (number_ <= seen) return {seen, {}, is_closed_};
    return {number_, data_, is_closed_};
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t number_ = 0;
  std::string data_;
  bool is_closed_ = false;
};

}  // namespace waymark
