#include "view/plan_journey.hpp"

#include <unordered_map>

#include "view/counted.hpp"
#include "view/part_values.hpp"

namespace waymark {
namespace {

PhaseView phase_of(const PartValues& values, const PlanPhase& phase) {
  return {phase.id.value, values.name(phase), values.value(phase, "question"),
          values.value(phase, "text")};
}

PhaseView track_of(const PartValues& values, const PlanItem& track) {
  return {track.id.value, values.name(track), {}, values.value(track, "text")};
}

std::string journey_told(const Vocabulary& vocabulary, const Plan& plan) {
  std::vector<std::string> told;
  if (!plan.phases.empty()) {
    told.push_back(fmt::format("{} {}.", vocabulary.word("journey.has"),
                               counted(vocabulary, plan.phases.size(), "journey.phases")));
  }
  if (!plan.tracks.empty()) {
    told.push_back(fmt::format("{} {}.", vocabulary.word("journey.beside"),
                               counted(vocabulary, plan.tracks.size(), "journey.tracks")));
  }
  return fmt::format("{}", fmt::join(told, " "));
}

// By the effect that they are about; those of one effect by the alphabet.
using Metrics = std::unordered_map<std::string_view, std::vector<const Metric*>>;

Metrics metrics_of(const Snapshot& snapshot, const Plan& plan) {
  Metrics metrics;
  for (const auto* entity : snapshot.current_naming(plan, kind_of<Metric>, "about")) {
    const auto& metric = *as<Metric>(entity);
    metrics[metric.about.part].push_back(&metric);
  }
  return metrics;
}

CellView metric_cell(const ViewContext& context, const Linker& linker,
                     const std::vector<const Metric*>& metrics) {
  CellView cell;
  for (const auto* metric : metrics) {
    cell.values.push_back(
        {std::string(name_of(*metric)), linker.url(*metric), {}, metric->illustrative.all});
  }
  if (metrics.empty()) cell.values.push_back({context.vocabulary.word("journey.no_metric")});
  return cell;
}

}  // namespace

std::optional<PlanJourneyView> make_plan_journey(const ViewContext& context, const Linker& linker,
                                                 const Plan& plan) {
  if (plan.phases.empty() && plan.tracks.empty()) return std::nullopt;
  const PartValues phases(context, linker, plan, "phases");
  const PartValues tracks(context, linker, plan, "tracks");
  std::vector<PhaseView> steps;
  for (const auto& phase : plan.phases) steps.push_back(phase_of(phases, phase));
  std::vector<PhaseView> beside;
  for (const auto& track : plan.tracks) beside.push_back(track_of(tracks, track));
  return PlanJourneyView{journey_told(context.vocabulary, plan),
                         phases.is_example() || tracks.is_example(), as_group(std::move(steps)),
                         as_group(std::move(beside))};
}

std::optional<PlanEffectsView> make_plan_effects(const ViewContext& context, const Linker& linker,
                                                 const Plan& plan) {
  if (plan.effects.empty()) return std::nullopt;
  const auto& vocabulary = context.vocabulary;
  const PartValues effects(context, linker, plan, "effects");
  auto metrics = metrics_of(context.snapshot, plan);
  PlanEffectsView view;
  view.table = {vocabulary.word("plan.chapters.effects"),
                {{vocabulary.word("journey.effect")}, {vocabulary.word("journey.followed_by")}},
                {}};
  view.table.is_example = effects.is_example();
  std::size_t followed = 0;
  for (const auto& effect : plan.effects) {
    const auto& own = metrics[effect.id.value];
    RowView row{{{effects.name(effect)}}, {metric_cell(context, linker, own)}};
    row.id = effect.id.value;
    if (auto text = effects.value(effect, "text")) row.head.values.push_back(std::move(*text));
    followed += own.empty() ? 0 : 1;
    view.table.rows.push_back(std::move(row));
  }
  view.told = fmt::format("{} {}. {} {}.", vocabulary.word("journey.plan_has"),
                          counted(vocabulary, plan.effects.size(), "journey.effect_goals"),
                          followed, vocabulary.word("journey.followed"));
  return view;
}

}  // namespace waymark
