#include "base/crew.hpp"

namespace waymark {

Crew& Crew::get() {
  static Crew crew;
  return crew;
}

Crew::~Crew() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  has_task_.notify_all();
  for (auto& thread : threads_) thread.join();
}

void Crew::run(const std::function<void()>& work, std::size_t helpers) {
  if (helpers == 0) return work();
  Task task{work, helpers};
  {
    const std::lock_guard lock(mutex_);
    grow(helpers);
    tasks_.push_back(&task);
  }
  has_task_.notify_all();
  work();
  std::unique_lock lock(mutex_);
  tasks_.remove(&task);
  is_done_.wait(lock, [&] { return task.active == 0; });
}

void Crew::grow(std::size_t size) {
  while (threads_.size() < size) threads_.emplace_back([this] { help(); });
}

void Crew::help() {
  std::unique_lock lock(mutex_);
  for (;;) {
    has_task_.wait(lock, [&] { return is_over_ || !tasks_.empty(); });
    if (is_over_) return;
    auto& task = *tasks_.front();
    ++task.active;
    if (--task.wanted == 0) tasks_.pop_front();
    lock.unlock();
    task.work();
    lock.lock();
    if (--task.active == 0) is_done_.notify_all();
  }
}

}  // namespace waymark
