#include "check/mandate_limit_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule mandates_overlap{
    "mandates-overlap", Severity::error,
    "Two mandates of one matter overlap, and neither is delegated from the other."};
constexpr Rule mandate_gap{"mandate-gap", Severity::warning,
                           "A gap is left between the limits of one matter's mandates."};

// Amounts that a mandate covers; all there are on the side where no limit is written.
struct Amounts {
  std::int64_t from = std::numeric_limits<std::int64_t>::min();
  std::int64_t to = std::numeric_limits<std::int64_t>::max();
  Span from_span = {};
  Span to_span = {};
  const Mandate* mandate = nullptr;
};

Amounts amounts_of(const Mandate& mandate, const AmountRange& limit) {
  Amounts amounts;
  amounts.mandate = &mandate;
  if (limit.from.is_set()) amounts.from = limit.from.value;
  if (limit.to.is_set()) amounts.to = limit.to.value;
  amounts.from_span = limit.from.span;
  amounts.to_span = limit.to.span;
  return amounts;
}

std::vector<Amounts> all_amounts_of(const Mandate& mandate) {
  std::vector<Amounts> all;
  for (const auto& limit : mandate.limit) all.push_back(amounts_of(mandate, limit));
  if (all.empty()) all.emplace_back().mandate = &mandate;
  return all;
}

// A unit that a mandate names as its scope; null stands for its whole organisation.
using Place = const Unit*;

std::vector<Place> places_of(const RuleContext& context, const Mandate& mandate) {
  const auto* organisation = context.portal.organisation_of(mandate);
  std::vector<Place> places;
  for (const auto& each : mandate.scope.items) {
    const auto* unit = as<Unit>(each.target);
    if (unit != nullptr) places.push_back(unit == organisation ? nullptr : unit);
  }
  if (mandate.scope.items.empty()) places.push_back(nullptr);
  return places;
}

// `found` is asked of the place, of those it lies under, and of the whole organisation.
template <class Found>
bool any_place_above(Place place, Day day, Found found) {
  const auto is_found = [&](const Unit& at) { return found(&at); };
  return (place != nullptr && any_at_or_above(*place, day, is_found)) || found(nullptr);
}

using Mandates = std::vector<const Mandate*>;

// Calls `visit` with those that hold today, for each matter in each organisation.
template <class Visit>
void each_group(const RuleContext& context, Visit visit) {
  const auto number = [](const Entity* entity) {
    return entity == nullptr ? std::numeric_limits<std::uint32_t>::max() : entity->number;
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, Mandates> groups;
  context.each<Mandate>([&](const Mandate& mandate) {
    if (mandate.matter.target == nullptr || !is_current(mandate, context.as_of)) return;
    groups[{number(mandate.matter.target), number(context.portal.organisation_of(mandate))}]
        .push_back(&mandate);
  });
  for (const auto& [key, mandates] : groups) visit(mandates);
}

// The amounts at one place, sorted so that those which meet others stand close together.
class Ladder {
 public:
  void add(const Amounts& amounts) { steps_.push_back(amounts); }

  // Of those that begin at one amount, the first written is looked at first by `find`.
  void sort() {
    std::sort(steps_.begin(), steps_.end(), [](const Amounts& a, const Amounts& b) {
      return a.from != b.from ? a.from < b.from : a.mandate->number > b.mandate->number;
    });
    for (const auto& step : steps_) {
      reach_.push_back(reach_.empty() ? step.to : std::max(reach_.back(), step.to));
    }
  }

  // One that overlaps `amounts` and is `wanted`, or nullptr.
  template <class Wanted>
  const Mandate* find(const Amounts& amounts, Wanted wanted) const {
    const auto end = std::lower_bound(
        steps_.begin(), steps_.end(), amounts.to,
        [](const Amounts& step, std::int64_t amount) { return step.from < amount; });
    for (auto i = static_cast<std::size_t>(end - steps_.begin());
         i > 0 && amounts.from < reach_[i - 1]; --i) {
      const auto& step = steps_[i - 1];
      if (amounts.from < step.to && wanted(*step.mandate)) return step.mandate;
    }
    return nullptr;
  }

 private:
  std::vector<Amounts> steps_;
  std::vector<std::int64_t> reach_;  // the highest amount of a step and of those before it
};

bool is_right_to_decide(const Mandate& mandate) {
  return mandate.kind_of_right.is("statutory") || is_delegation(mandate);
}

class OverlapFinder {
 public:
  OverlapFinder(const RuleContext& context, const Mandates& mandates) : context_(context) {
    for (const auto* mandate : mandates) {
      for (const auto place : places_of(context, *mandate)) {
        for (const auto& amounts : all_amounts_of(*mandate)) ladders_[place].add(amounts);
      }
    }
    for (auto& [place, ladder] : ladders_) ladder.sort();
  }

  // One that overlaps it in the same place or a wider one; nullptr where there is none.
  [[nodiscard]] const Mandate* other_than(const Mandate& mandate) const {
    const Mandate* other = nullptr;
    const auto is_other = [&](const Mandate& each) {
      return !is_delegated_from(mandate, each) && !is_delegated_from(each, mandate);
    };
    for (const auto& amounts : all_amounts_of(mandate)) {
      for (const auto place : places_of(context_, mandate)) {
        any_place_above(place, context_.as_of, [&](Place at) {
          const auto ladder = ladders_.find(at);
          if (ladder != ladders_.end()) other = ladder->second.find(amounts, is_other);
          return other != nullptr;
        });
        if (other != nullptr) return other;
      }
    }
    return nullptr;
  }

 private:
  const RuleContext& context_;
  std::unordered_map<Place, Ladder> ladders_;
};

void report_overlap(const RuleContext& context, const Mandate& mandate, const Mandate& other) {
  context.diagnostics.add(
      {&mandates_overlap,
       mandate.place,
       fmt::format("`{}` and `{}` overlap, and neither is delegated from the other",
                   mandate.id.value, other.id.value),
       "write limits or scopes that differ, or `delegated_from`",
       {{other.place, "the other stands here"}}});
}

void check_overlaps(const RuleContext& context) {
  each_group(context, [&](const Mandates& group) {
    Mandates deciding;
    std::copy_if(group.begin(), group.end(), std::back_inserter(deciding),
                 [](const Mandate* mandate) { return is_right_to_decide(*mandate); });
    const OverlapFinder finder(context, deciding);
    std::set<std::pair<std::uint32_t, std::uint32_t>> told;
    for (const auto* mandate : deciding) {
      const auto* other = finder.other_than(*mandate);
      if (other == nullptr) continue;
      if (mandate->number < other->number) std::swap(mandate, other);
      if (told.emplace(mandate->number, other->number).second) {
        report_overlap(context, *mandate, *other);
      }
    }
  });
}

// Joins amounts that overlap or meet, in whole units of the currency.
std::vector<Amounts> joined(std::vector<Amounts> all) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Amounts& a, const Amounts& b) { return a.from < b.from; });
  std::vector<Amounts> left;
  for (const auto& each : all) {
    const bool leaves_gap =
        left.empty() || (left.back().to < each.from && left.back().to < each.from - 1);
    if (leaves_gap) {
      left.push_back(each);
    } else if (left.back().to < each.to) {
      left.back().to = each.to;
      left.back().to_span = each.to_span;
    }
  }
  return left;
}

class GapFinder {
 public:
  GapFinder(const RuleContext& context, const Mandates& mandates) : context_(context) {
    for (const auto* mandate : mandates) {
      for (const auto place : places_of(context, *mandate)) {
        auto& amounts = amounts_[place];
        if (amounts.empty()) places_.push_back(place);
        for (const auto& each : all_amounts_of(*mandate)) amounts.push_back(each);
      }
    }
    for (auto& [place, amounts] : amounts_) amounts = joined(std::move(amounts));
  }

  // What a wider place leaves open is told once, however many places lie under it.
  void report() {
    for (const auto place : places_) {
      const auto amounts = joined(amounts_above(place));
      for (std::size_t i = 1; i < amounts.size(); ++i) report(amounts[i - 1], amounts[i]);
    }
  }

 private:
  [[nodiscard]] std::vector<Amounts> amounts_above(Place place) const {
    std::vector<Amounts> all;
    any_place_above(place, context_.as_of, [&](Place at) {
      const auto found = amounts_.find(at);
      if (found != amounts_.end()) {
        all.insert(all.end(), found->second.begin(), found->second.end());
      }
      return false;
    });
    return all;
  }

  void report(const Amounts& below, const Amounts& above) {
    if (!told_
             .insert({below.to_span.file, below.to_span.begin, above.from_span.file,
                      above.from_span.begin})
             .second) {
      return;
    }
    context_.diagnostics.add({&mandate_gap,
                              below.to_span,
                              fmt::format("no mandate of `{}` covers what lies between {} and {}",
                                          below.mandate->matter.id, below.to, above.from),
                              "write limits that meet, or accept the finding with a reason",
                              {{above.from_span, "the next limits begin here"}}});
  }

  const RuleContext& context_;
  std::unordered_map<Place, std::vector<Amounts>> amounts_;
  std::vector<Place> places_;                    // in the order of their files
  std::set<std::array<std::uint32_t, 4>> told_;  // where the limits stand on both sides
};

void check_gaps(const RuleContext& context) {
  each_group(context, [&](const Mandates& mandates) { GapFinder(context, mandates).report(); });
}

constexpr RuleCheck checks[] = {{&mandates_overlap, &check_overlaps}, {&mandate_gap, &check_gaps}};

}  // namespace

RuleChecks mandate_limit_rules() { return checks; }

}  // namespace waymark
