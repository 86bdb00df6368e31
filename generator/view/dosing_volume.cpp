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
  std::vector<const TargetGroup*> groups;
  std::size_t level = 0;  // the highest dose
  double hours = 0;       // of all
};

using Tiers = std::map<std::pair<Half, std::int64_t>, Tier>;

Tiers tiers_of(const Dosing& dosing) {
  Tiers tiers;
  for (const auto& row : dosing.rows) {
    auto& tier = tiers[{half_of(*row.group), row.group->tier.value}];
    tier.groups.push_back(row.group);
    for (const auto* dose : row.doses) {
      if (dose != nullptr) tier.level = std::max<std::size_t>(tier.level, dose->level.index);
    }
  }
  for (const auto& load : dosing.cost.loads()) {
    if (!load.is_in_sums) continue;
    tiers[{half_of(*load.group), load.group->tier.value}].hours +=
        static_cast<double>(load.people) * load.hours;
  }
  return tiers;
}

class VolumeMaker {
 public:
  VolumeMaker(const ViewContext& context, const TrainingCost& cost, const std::string& name)
      : context_(context), cost_(cost), words_(context.vocabulary), name_(name) {}

  [[nodiscard]] DosingVolumeView make(const Tiers& tiers) {
    DosingVolumeView view;
    view.label = words_.word("volume");
    picture_ = {name_, view.label, words_.word("volume_text"), {}};
    view.table.label = view.label;
    for (const auto column : {"tier", "groups", "people", "highest", "hours_each", "hours_all"}) {
      view.table.columns.push_back({words_.word(column)});
    }
    for (const auto& [place, tier] : tiers) {
      for (const auto* group : tier.groups) {
        if (is_example(*group, "headcount")) view.table.is_example = true;
      }
      view.table.rows.push_back(row_of(place.first, place.second, tier));
      add_bar(place.first, place.second, tier);
    }
    view.picture = draw(picture_);
    return view;
  }

 private:
  [[nodiscard]] std::string half(Half half) const {
    return words_.word(half == Half::support ? "support" : "line_and_knowledge");
  }

  [[nodiscard]] std::string place(Half half, std::int64_t tier) const {
    return fmt::format("{}_{}_{}", name_, half == Half::support ? "support" : "line", tier);
  }

  // Nothing where nobody is counted: nought would say that there is nobody.
  [[nodiscard]] std::string people(const Tier& tier) const {
    const auto people = people_of(tier.groups, cost_.overlaps());
    return people == 0 ? std::string() : whole_number(context_.vocabulary, people);
  }

  [[nodiscard]] double hours_each(const Tier& tier) const {
    const auto people = people_of(tier.groups, cost_.overlaps());
    return people == 0 ? 0 : tier.hours / static_cast<double>(people);
  }

  [[nodiscard]] RowView row_of(Half half, std::int64_t number, const Tier& tier) const {
    const auto cell = [](std::string text) { return CellView{{{std::move(text)}}}; };
    RowView row{
        cell(fmt::format("{}, {} {}", this->half(half), words_.word("tier_in_text"), number)),
        {cell(fmt::format("{}", tier.groups.size()))},
        place(half, number)};
    const bool is_known = people_of(tier.groups, cost_.overlaps()) > 0;
    row.cells.push_back(cell(is_known ? people(tier) : words_.word("unknown")));
    row.cells.push_back(cell(words_.level(tier.level)));
    row.cells.push_back(is_known ? cell(words_.hours(hours_each(tier))) : CellView{});
    row.cells.push_back(is_known ? cell(words_.hours(tier.hours)) : CellView{});
    return row;
  }

  void add_bar(Half half, std::int64_t number, const Tier& tier) {
    if (picture_.sides.empty() || picture_.sides.back().title != this->half(half)) {
      picture_.sides.push_back({this->half(half), {}});
    }
    PyramidTier bar;
    bar.label = fmt::format("{} {}", words_.word("tier_short"), number);
    bar.url = "#" + place(half, number);
    bar.people = people_of(tier.groups, cost_.overlaps());
    bar.shade = fmt::format("dose-{}", DoseLevel::words[tier.level]);
    bar.volume =
        bar.people == 0 ? words_.word("people_unknown") : words_.counted(bar.people, "person");
    bar.intensity = words_.level(tier.level);
    if (bar.people > 0) {
      bar.intensity +=
          fmt::format(", {} {}", words_.hours(hours_each(tier)), words_.word("hours_short"));
    }
    picture_.sides.back().tiers.push_back(std::move(bar));
  }

  const ViewContext& context_;
  const TrainingCost& cost_;
  DosingWords words_;
  std::string name_;
  PyramidPicture picture_;
};

}  // namespace

std::optional<DosingVolumeView> dosing_volume(const ViewContext& context, const Dosing& dosing,
                                              const std::string& name) {
  const bool has_numbers = std::any_of(dosing.rows.begin(), dosing.rows.end(),
                                       [](const auto& row) { return people_of(*row.group) > 0; });
  if (!has_numbers) return std::nullopt;
  return VolumeMaker(context, dosing.cost, name).make(tiers_of(dosing));
}

}  // namespace waymark
