// What leads to a training, and what it leads to: as lists and as the same in a picture.
#pragma once

#include "view/learning_words.hpp"

namespace waymark {

// A training on the way to the one of the page, or on the way from it.
struct ChainItem {
  const Training* training;
  std::optional<std::size_t> beyond;  // the item next to it, nearer to the page's own
};

struct TrainingChain {
  std::vector<ChainItem> before;  // the nearest first
  std::vector<ChainItem> after;

  [[nodiscard]] bool empty() const { return before.empty() && after.empty(); }
};

// The current trainings, each once; the nearest where there are many.
TrainingChain chain_of(const Snapshot& snapshot, const Training& training);

// In the order to take them, with what each one that is not next to the page's own leads to.
std::vector<ValueView> before_in_words(const LearningWords& words, const TrainingChain& chain);
std::vector<ValueView> after_in_words(const LearningWords& words, const TrainingChain& chain);

// Empty where nothing leads anywhere.
Html chain_picture(const ViewContext& context, const Linker& linker, const Training& training,
                   const TrainingChain& chain);

}  // namespace waymark
