#include "check/prose_survey.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "check/letters.hpp"
#include "check/private_numbers.hpp"

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

std::vector<NameFacts> names_of(const Entity& entity) {
  std::vector<NameFacts> names{name_facts(entity.title.value)};
  for (const auto& alias : entity.aliases) names.push_back(name_facts(alias.value));
  if (const auto* term = as<Term>(&entity)) {
    for (const auto& synonym : term->synonyms) names.push_back(name_facts(synonym.value));
  }
  return names;
}

}  // namespace

ProseSurvey::ProseSurvey(const SourceSet& sources, const Resolved& portal, Day as_of,
                         std::size_t jobs, ProseMemory* memory)
    : avoided_(portal, as_of),
      first_file_(sources.content.empty() ? 0 : sources.content.front().file) {
  ProseMemory none;
  if (memory == nullptr) {
    none.versions.resize(sources.content.size());
    std::iota(none.versions.begin(), none.versions.end(), Version{1});
  }
  measure_files(sources, portal, jobs, memory == nullptr ? none : *memory);
}

ProseMeasure ProseSurvey::measure(const Entity& entity) const {
  Surveyor surveyor(avoided_);
  for_each_stretch(entity, [&](const Stretch& stretch) { surveyor.read(stretch); });
  surveyor.whole.names = names_of(entity);
  return std::move(surveyor.whole);
}

void ProseSurvey::measure_files(const SourceSet& sources, const Resolved& portal, std::size_t jobs,
                                ProseMemory& memory) {
  if (auto avoided = avoided_.all(); avoided != memory.avoided) {
    memory.avoided = std::move(avoided);
    memory.files = {};
  }
  std::vector<std::vector<const Entity*>> by_file(sources.content.size());
  for (const auto& entity : portal.entities()) {
    by_file[entity->place.file - first_file_].push_back(entity.get());
  }
  files_ = memory.files.of(memory.versions, jobs, [&](std::size_t i) {
    const std::string_view text = sources.files[sources.content[i].file].text;
    FileMeasure file{{}, !identity_numbers(text).empty() || !phone_numbers(text).empty()};
    for (const auto* entity : by_file[i]) file.entities.push_back(measure(*entity));
    return file;
  });
  for (const auto& file : files_) {
    for (const auto& each : file->entities) measures_.push_back(&each);
  }
}

}  // namespace waymark
