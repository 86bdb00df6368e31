// How pages tell of trainings: their hours, extent, status, and who they are for.
#pragma once

#include <string>
#include <vector>

#include "view/field_views.hpp"

namespace waymark {

// The place of a dose on its target group's page.
inline std::string place_of(const Dose& dose) { return "dose_" + dose.topic.id; }

class LearningWords {
 public:
  LearningWords(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), fields_(context, linker) {}

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("learning.{}", name));
  }

  // "20,75 timmar", "45 minuter" below an hour; at most two decimals.
  [[nodiscard]] std::string hours(double hours) const;

  // "Känna till".
  [[nodiscard]] std::string level(const Dose& dose) const;

  // The training's name, with its address; marked where all of it is an example.
  [[nodiscard]] ValueView name(const Training& training) const;

  // "2,5 dagar, 20 timmar"; empty where nothing is written.
  [[nodiscard]] std::vector<ValueView> extent(const Training& training) const;

  // The same without marks.
  [[nodiscard]] std::string extent_text(const Training& training) const;

  // "Planerad, startar december 2025"; told, too, where that time has passed.
  [[nodiscard]] std::vector<ValueView> status(const Training& training) const;

  // The same without marks, for what stands after a name: "planerad, startar december 2025".
  [[nodiscard]] std::string status_text(const Training& training) const;

  // Those that must take it, then those that it is for; at most `most`, then how many more.
  [[nodiscard]] std::vector<ValueView> audience(const Training& training, std::size_t most) const;

  // The unit in one field, else the name in the other.
  [[nodiscard]] std::vector<ValueView> either(const Training& training, std::string_view unit,
                                              std::string_view name) const;

  [[nodiscard]] std::vector<ValueView> form_and_extent(const Training& training) const;

  // Of a field, as every page tells it.
  [[nodiscard]] std::vector<ValueView> values(const Training& training,
                                              std::string_view field) const {
    return fields_.values(training, field_named(training, field), training);
  }

 private:
  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
};

// True of a training that is planned after the time of its launch.
bool is_late(const Training& training, Day day);

}  // namespace waymark
