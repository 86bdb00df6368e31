#include "view/dosing_volume.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "diagram/pyramid_picture.hpp"
#include "view/dosing_words.hpp"

namespace waymark {
namespace {

// Support stands on one side of the pyramid, the line and the knowledge organisation on the other.
enum class Half { support, line_and_knowledge };

Half half_of(const TargetGroup& group) {
  return group.side.is("support") ? Half::support : Half::line_and_knowledge;
}

struct Tier {
  Half half;
  std::int64_t number;
  std::vector<const TargetGroup*> groups;
  std::int64_t people = 0;  // 0 where nobody is counted
  std::size_t level = 0;    // the highest dose
  double hours = 0;         // of all

  [[nodiscard]] double hours_each() const { return hours / static_cast<double>(people); }
};

using Place = std::pair<Half, std::int64_t>;

std::vector<Tier> tiers_of(const Dosing& dosing) {
  std::map<Place, Tier> tiers;
  for (const auto& row : dosing.rows) {
    const Place place(half_of(*row.group), row.group->tier.value);
    auto& tier = tiers.try_emplace(place, Tier{place.first, place.second, {}}).first->second;
    tier.groups.push_back(row.group);
    for (const auto* dose : row.doses) {
      if (dose != nullptr) tier.level = std::max<std::size_t>(tier.level, dose->level.index);
    }
  }
  for (const auto& load : dosing.cost.loads()) {
    if (!load.is_in_sums) continue;
    tiers.at({half_of(*load.group), load.group->tier.value}).hours +=
        static_cast<double>(load.people) * load.hours;
  }
  std::vector<Tier> in_order;
  for (auto& [place, tier] : tiers) {
    tier.people = people_of(tier.groups, dosing.cost.overlaps());
    in_order.push_back(std::move(tier));
  }
  return in_order;
}

class VolumeMaker {
 public:
  VolumeMaker(const ViewContext& context, const std::string& name)
      : context_(context), words_(context.vocabulary), name_(name) {}

  [[nodiscard]] DosingVolumeView make(const std::vector<Tier>& tiers) const {
    DosingVolumeView view;
    view.label = words_.word("volume");
    view.frame = view.label;
    view.table.label = view.label;
    for (const auto column : {"tier", "groups", "people", "highest", "hours_mean", "hours_all"}) {
      view.table.columns.push_back({words_.word(column)});
    }
    PyramidPicture picture{name_, view.label, words_.word("volume_text"), {}};
    for (const auto& tier : tiers) {
      view.table.is_example |=
          std::any_of(tier.groups.begin(), tier.groups.end(),
                      [](const TargetGroup* group) { return is_example(*group, "headcount"); });
      view.table.rows.push_back(row_of(tier));
      const auto side = name_of(tier.half);
      const bool is_new = picture.sides.empty() || picture.sides.back().title != side;
      if (is_new) picture.sides.push_back({side, {}});
      picture.sides.back().tiers.push_back(bar_of(tier));
    }
    view.picture = draw(picture);
    return view;
  }

 private:
  [[nodiscard]] std::string name_of(Half half) const {
    return words_.word(half == Half::support ? "support" : "line_and_knowledge");
  }

  [[nodiscard]] std::string place_of(const Tier& tier) const {
    return fmt::format("{}_{}_{}", name_, tier.half == Half::support ? "support" : "line",
                       tier.number);
  }

  [[nodiscard]] RowView row_of(const Tier& tier) const {
    const auto cell = [](std::string text) { return CellView{{{std::move(text)}}}; };
    const bool is_known = tier.people > 0;
    return {
        cell(
            fmt::format("{}, {} {}", name_of(tier.half), words_.word("tier_in_text"), tier.number)),
        {cell(fmt::format("{}", tier.groups.size())),
         cell(is_known ? whole_number(context_.vocabulary, tier.people) : words_.word("unknown")),
         cell(words_.level(tier.level)),
         is_known ? cell(words_.hours(tier.hours_each())) : CellView{},
         is_known ? cell(words_.hours(tier.hours)) : CellView{}},
        place_of(tier)};
  }

  [[nodiscard]] PyramidTier bar_of(const Tier& tier) const {
    PyramidTier bar;
    bar.label = fmt::format("{} {}", words_.word("tier_short"), tier.number);
    bar.url = "#" + place_of(tier);
    bar.people = tier.people;
    bar.shade = fmt::format("dose-{}", DoseLevel::words[tier.level]);
    bar.volume =
        tier.people == 0 ? words_.word("people_unknown") : words_.counted(tier.people, "person");
    bar.intensity = words_.level(tier.level);
    if (tier.people > 0) {
      bar.intensity +=
          fmt::format(", {} {}", words_.hours(tier.hours_each()), words_.word("hours_short"));
    }
    return bar;
  }

  const ViewContext& context_;
  DosingWords words_;
  const std::string& name_;
};

}  // namespace

std::optional<DosingVolumeView> dosing_volume(const ViewContext& context, const Dosing& dosing,
                                              const std::string& name) {
  const bool has_numbers = std::any_of(dosing.rows.begin(), dosing.rows.end(),
                                       [](const auto& row) { return people_of(*row.group) > 0; });
  if (!has_numbers) return std::nullopt;
  return VolumeMaker(context, name).make(tiers_of(dosing));
}

}  // namespace waymark
