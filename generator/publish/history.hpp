// What has been current at a target, line by line, oldest first: `<time> <action> <release> <who>`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

inline constexpr std::string_view history_name = "waymark-history.txt";

struct HistoryEntry {
  std::string time;    // UTC, "2026-03-01T12:00:00Z"
  std::string action;  // `publish` or `rollback`
  std::string release;
  std::string who;  // `user@host`
};

// Lines that were cut off are left out.
std::vector<HistoryEntry> read_history(std::string_view text);
std::string history_line(const HistoryEntry& entry);

// The history as it is when `current` is current: a publisher that was killed after its switch has
// left no line.
std::vector<HistoryEntry> with_current(std::vector<HistoryEntry> history,
                                       const std::string& current);

// What was current before `current` was last published, among `releases`; empty when nothing was.
std::string release_before(const std::vector<HistoryEntry>& history, const std::string& current,
                           const std::vector<std::string>& releases);

// All of `releases` but the `keep` that were current last.
std::vector<std::string> superfluous(const std::vector<HistoryEntry>& history,
                                     std::vector<std::string> releases, std::size_t keep);

}  // namespace waymark
