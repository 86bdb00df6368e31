#include "check/prose_survey.hpp"

#include <algorithm>

#include "base/parallel.hpp"
#include "check/letters.hpp"

namespace waymark {
namespace {

constexpr std::uint32_t most_letters = 6;  // of a word that is not long

class Surveyor {
 public:
  explicit Surveyor(const AvoidedWords& avoided) : avoided_(avoided) {}

  void read(const Stretch& stretch) {
    ProseMeasure here;
    std::uint32_t sentence = 0;
    for (WordReader reader(stretch); reader.next();) {
      const auto& word = reader.word();
      if (!word.is_read()) continue;
      ++here.words;
      if (word.letters > most_letters) ++here.long_words;
      if (word.begins_sentence) {
        ++here.sentences;
        sentence = 0;
      }
      whole.longest_sentence = std::max(whole.longest_sentence, ++sentence);
      whole.has_capitals = whole.has_capitals || begins_with_capitals(word.text);
      whole.has_avoided = whole.has_avoided || !avoided_.at(reader).empty();
    }
    if (stretch.body == nullptr) return;
    whole.words = here.words;
    whole.long_words = here.long_words;
    whole.sentences = here.sentences;
  }

  ProseMeasure whole;

 private:
  const AvoidedWords& avoided_;
};

}  // namespace

ProseSurvey::ProseSurvey(const Resolved& portal, Day as_of, std::size_t jobs, ProseMemory* memory)
    : avoided_(portal, as_of) {
  if (memory != nullptr) {
    recall(portal, jobs, *memory);
    return;
  }
  measures_.resize(portal.entities().size());
  parallel_for(measures_.size(), jobs,
               [&](std::size_t i) { measures_[i] = measure(*portal.entities()[i]); });
}

ProseMeasure ProseSurvey::measure(const Entity& entity) const {
  Surveyor surveyor(avoided_);
  for_each_stretch(entity, [&](const Stretch& stretch) { surveyor.read(stretch); });
  return surveyor.whole;
}

void ProseSurvey::recall(const Resolved& portal, std::size_t jobs, ProseMemory& memory) {
  if (auto avoided = avoided_.all(); avoided != memory.avoided) {
    memory.avoided = std::move(avoided);
    memory.measures = {};
  }
  std::vector<std::vector<const Entity*>> by_file(memory.versions.size());
  for (const auto& entity : portal.entities()) {
    by_file[entity->place.file - memory.first_file].push_back(entity.get());
  }
  const auto kept = memory.measures.of(memory.versions, jobs, [&](std::size_t i) {
    std::vector<ProseMeasure> measures;
    for (const auto* entity : by_file[i]) measures.push_back(measure(*entity));
    return measures;
  });
  for (const auto& measures : kept) {
    measures_.insert(measures_.end(), measures->begin(), measures->end());
  }
}

}  // namespace waymark
