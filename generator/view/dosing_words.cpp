#include "view/dosing_words.hpp"

#include <algorithm>
#include <cmath>

#include "model/field_path.hpp"

namespace waymark {

bool is_example(const TargetGroup& group, std::string_view field) {
  return group.illustrative.all || is_marked(group.illustrative, field);
}

std::string DosingWords::hours(double hours) const {
  constexpr double most = 1e15;  // so that what is absurd is a number, too
  constexpr double without_decimals = 1000;
  const auto shown = std::min(hours, most);
  if (shown >= without_decimals) return whole_number(vocabulary_, std::llround(shown));
  return decimal_number(vocabulary_, std::llround(shown * 100) * 10);
}

std::string organisation_name(const ViewContext& context, const Dosing& dosing) {
  return dosing.organisation == nullptr
             ? context.vocabulary.word("organisation_pages.no_organisation")
             : std::string(name_of(*dosing.organisation));
}

std::vector<const Unit*> organisations_of(const std::vector<Dosing>& dosings) {
  std::vector<const Unit*> organisations;
  for (const auto& dosing : dosings) {
    if (dosing.organisation != nullptr) organisations.push_back(dosing.organisation);
  }
  if (organisations.size() < 2) organisations.clear();
  return organisations;
}

}  // namespace waymark
