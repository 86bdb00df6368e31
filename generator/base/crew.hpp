// Threads that are kept: to start one, and to clean up behind it, takes as long as many a piece of
// work.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark {

class Crew {
 public:
  // The one of this process.
  static Crew& get();

  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  // Runs `work` on this thread and, as far as they are free, on up to `helpers` others at the same
  // time; returns when all of them have. `work` must not throw. Any thread may call this, one of
  // the crew, too: nobody waits for help.
  void run(const std::function<void()>& work, std::size_t helpers);

 private:
  struct Task {
    const std::function<void()>& work;
    std::size_t wanted;      // helpers who are still to come
    std::size_t active = 0;  // helpers at work
  };

  Crew() = default;

  void grow(std::size_t size);
  void help();

  std::mutex mutex_;
  std::condition_variable has_task_;
  std::condition_variable is_done_;
  std::list<Task*> tasks_;  // that want helpers; guarded by mutex_, as are the others
  std::vector<std::thread> threads_;
  bool is_over_ = false;
};

}  // namespace waymark
