// The points of the assignments behind a plan, and where in the plan each one is met.
#pragma once

#include "view/trail_chapter.hpp"

namespace waymark {

// Where the tables stand on the plan's page.
inline constexpr std::string_view commission_place = "chapter_commission";

// For each assignment of which the plan meets a point, all its points: those not met, too.
std::vector<TrailTableView> commission_tables(const ViewContext& context, const Linker& linker,
                                              const Plan& plan);

// Where the points of an assignment are met by current plans.
class MetPoints {
 public:
  MetPoints(const ViewContext& context, const Linker& linker, const Assignment& assignment);

  // The plans that meet the point, each with its words on how.
  [[nodiscard]] std::vector<ValueView> of(std::string_view point) const;

  // No plan meets it, though some plan meets another.
  [[nodiscard]] bool is_gap(std::string_view point) const;

 private:
  struct Meeting {
    const Plan* plan;
    const MeetsPoint* at;
    std::size_t number;  // among what the plan meets, counted from 1
  };

  const Linker& linker_;
  std::vector<Meeting> meetings_;
};

}  // namespace waymark
