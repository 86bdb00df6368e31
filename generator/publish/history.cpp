#include "publish/history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace waymark {

std::vector<HistoryEntry> read_history(std::string_view text) {
  std::vector<HistoryEntry> history;
  while (!text.empty()) {
    const auto end = text.find('\n');
    std::istringstream words{std::string(text.substr(0, end))};
    HistoryEntry entry;
    words >> entry.time >> entry.action >> entry.release >> entry.who;
    if (words && end != text.npos) history.push_back(std::move(entry));
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  return history;
}

std::string history_line(const HistoryEntry& entry) {
  return fmt::format("{} {} {} {}\n", entry.time, entry.action, entry.release, entry.who);
}

std::vector<HistoryEntry> with_current(std::vector<HistoryEntry> history,
                                       const std::string& current) {
  const bool is_told = !history.empty() && history.back().release == current;
  if (!current.empty() && !is_told) history.push_back({"?", "publish", current, "?"});
  return history;
}

std::string release_before(const std::vector<HistoryEntry>& history, const std::string& current,
                           const std::vector<std::string>& releases) {
  const auto is_publish = [&](const HistoryEntry& entry) {
    return entry.release == current && entry.action == "publish";
  };
  const auto is_another = [&](const HistoryEntry& entry) {
    return entry.release != current &&
           std::find(releases.begin(), releases.end(), entry.release) != releases.end();
  };
  const auto published = std::find_if(history.rbegin(), history.rend(), is_publish);
  const auto before = std::find_if(published, history.rend(), is_another);
  return before == history.rend() ? std::string() : before->release;
}

std::vector<std::string> superfluous(const std::vector<HistoryEntry>& history,
                                     std::vector<std::string> releases, std::size_t keep) {
  std::map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < history.size(); ++i) last[history[i].release] = i + 1;
  const auto when = [&](const std::string& release) {
    const auto found = last.find(release);
    return found == last.end() ? 0 : found->second;
  };
  std::stable_sort(releases.begin(), releases.end(),
                   [&](const auto& one, const auto& other) { return when(one) > when(other); });
  releases.erase(releases.begin(),
                 releases.begin() + static_cast<std::ptrdiff_t>(std::min(keep, releases.size())));
  return releases;
}

}  // namespace waymark
