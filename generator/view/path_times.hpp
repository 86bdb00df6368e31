// How long a decision path takes, added up from the limits of its steps.
#pragma once

#include <optional>
#include <string>

#include "model/decision_path.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

// In calendar days, on the longest way there is without a return.
struct PathTimes {
  std::optional<double> to_decision;  // until the first decision is taken; nothing without one
  double whole = 0;
  std::size_t without_limit = 0;  // steps that say no time, but for ends
};

PathTimes path_times(const DecisionPath& path);

// "15 dagar", "6 veckor", "8 månader", "2,5 år": rounded up to what people say.
std::string days_in_words(const Vocabulary& vocabulary, double days);

}  // namespace waymark
