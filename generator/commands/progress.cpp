#include "commands/progress.hpp"

#include <fmt/format.h>

#include <ostream>

namespace waymark {
namespace {

constexpr long quiet_tenths = 10;

}  // namespace

Progress::Progress(std::ostream& stream, bool is_shown, std::size_t total)
    : stream_(stream), is_shown_(is_shown), total_(total) {}

Progress::~Progress() {
  if (last_shown_ > 0) stream_ << "\r\x1b[K" << std::flush;
}

void Progress::step() {
  const auto done = ++done_;
  if (!is_shown_) return;
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start_);
  const long tenths = elapsed.count() / 100;
  auto last = last_shown_.load();
  // The thread that moves the mark is the one that prints.
  if (tenths < quiet_tenths || tenths == last) return;
  if (!last_shown_.compare_exchange_strong(last, tenths)) return;
  stream_ << fmt::format("\rwriting page {} of {}", done, total_) << std::flush;
}

}  // namespace waymark
