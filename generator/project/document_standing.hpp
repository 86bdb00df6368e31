// How each governing document stands on the day of the snapshot: does it hold, and for how long.
#pragma once

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

// In the order in which lists have them. `open_ended` holds and says no last day; `replaced` is a
// document that another one has taken the place of, whatever its own dates say; `ended` is past its
// last day, or withdrawn.
enum class Standing { in_force, ending_soon, open_ended, coming, draft, replaced, ended };

inline constexpr std::array standings = {
    Standing::in_force, Standing::ending_soon, Standing::open_ended, Standing::coming,
    Standing::draft,    Standing::replaced,    Standing::ended};

// "in-force", as the site's words and its style sheet call it.
std::string_view name_of(Standing standing);

inline bool holds(Standing standing) { return standing <= Standing::open_ended; }

// For the whole portal, looked up once.
class DocumentStandings {
 public:
  // A document ends soon when its last day is at most `warn_days` after the snapshot's day.
  DocumentStandings(const Snapshot& snapshot, int warn_days);

  [[nodiscard]] Standing of(const Document& document) const { return standings_.at(&document); }

  // Documents that rest on this one; by the alphabet.
  [[nodiscard]] const std::vector<const Document*>& below(const Document& document) const;

 private:
  std::unordered_map<const Document*, Standing> standings_;
  std::unordered_map<const Entity*, std::vector<const Document*>> below_;  // by parent
};

}  // namespace waymark
