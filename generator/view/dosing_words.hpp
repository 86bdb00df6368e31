// What pages call sides, tiers and levels of doses.
#pragma once

#include <fmt/format.h>

#include <string>

#include "project/dosing.hpp"
#include "view/context.hpp"
#include "view/number_words.hpp"

namespace waymark {

// Whether the example has added all of a field of the group.
bool is_example(const TargetGroup& group, std::string_view field);

class DosingWords {
 public:
  explicit DosingWords(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("dosing.{}", name));
  }

  // "Linjeorganisation".
  [[nodiscard]] std::string side(const TargetGroup& group) const {
    return vocabulary_.word(
        fmt::format("choices.target-group.side.{}", TargetGroupSide::words[group.side.index]));
  }

  // "Känna till".
  [[nodiscard]] std::string level(std::size_t index) const {
    return vocabulary_.word(
        fmt::format("choices.target-group.doses_level.{}", DoseLevel::words[index]));
  }

  // "18 000 personer", "1 målgrupp": a number with its noun.
  [[nodiscard]] std::string counted(std::int64_t number, std::string_view noun) const {
    return fmt::format("{}\u00A0{}", whole_number(vocabulary_, number),
                       word(fmt::format("{}.{}", noun, number == 1 ? "one" : "many")));
  }

  // "20,75", "13 500": at most two decimals, and none from a thousand on.
  [[nodiscard]] std::string hours(double hours) const;

 private:
  const Vocabulary& vocabulary_;
};

// What is said of groups that belong to no organisation, too.
std::string organisation_name(const ViewContext& context, const Dosing& dosing);

// The organisations that have pages of their own; none where there are not several.
std::vector<const Unit*> organisations_of(const std::vector<Dosing>& dosings);

}  // namespace waymark
