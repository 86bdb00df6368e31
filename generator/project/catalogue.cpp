#include "project/catalogue.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

class CatalogueMaker {
 public:
  CatalogueMaker(const Snapshot& snapshot, const Learning& learning, const Unit* organisation)
      : snapshot_(snapshot), learning_(learning) {
    catalogue_.organisation = organisation;
  }

  void add(const Training& training) {
    catalogue_.trainings.push_back(&training);
    add_areas(training);
    add_choice(Facet::form, training.form, TrainingForm::words, training);
    add_groups(training);
    for (const auto& who : training.mandatory_for.items) {
      add_entity(Facet::mandatory, who.target, training);
    }
    add_choice(Facet::status, training.status, TrainingStatus::words, training);
    add_choice(Facet::tier, training.tier, OfferTier::words, training);
  }

  Catalogue finish() {
    for (const auto facet : facets) {
      add_selections(entities_[facet]);
      for (auto& [place, selection] : choices_[facet]) {
        catalogue_.selections.push_back(std::move(selection));
      }
    }
    return std::move(catalogue_);
  }

 private:
  using ByEntity = std::unordered_map<const Entity*, Selection>;

  static void put(Selection& selection, const Training& training) {
    auto& all = selection.trainings;
    if (all.empty() || all.back() != &training) all.push_back(&training);
  }

  void add_entity(Facet facet, const Entity* entity, const Training& training) {
    if (entity == nullptr || !snapshot_.is_current(*entity)) return;
    auto& selection = entities_[facet][entity];
    selection.facet = facet;
    selection.value = entity->id.value;
    selection.entity = entity;
    put(selection, training);
  }

  template <class Words>
  void add_choice(Facet facet, const ChoiceValue& choice, const Words& words,
                  const Training& training) {
    if (!choice.is_set()) return;
    auto& selection = choices_[facet][choice.index];
    selection.facet = facet;
    selection.value = words[choice.index];
    put(selection, training);
  }

  // A circle of topics, which its own rule tells of, is followed once round.
  void add_areas(const Training& training) {
    auto left = snapshot_.of_kind(kind_of<Topic>).size();
    const auto* topic = as<Topic>(training.area.target);
    for (; topic != nullptr && left > 0; --left) {
      add_entity(Facet::area, topic, training);
      topic = as<Topic>(topic->parent.target);
    }
  }

  void add_groups(const Training& training) {
    for (const auto& group : training.for_groups.items) {
      add_entity(Facet::group, group.target, training);
    }
    for (const auto& who : training.mandatory_for.items) {
      add_entity(Facet::group, as<TargetGroup>(who.target), training);
    }
    for (const auto& [group, dose] : learning_.asking(training)) {
      add_entity(Facet::group, group, training);
    }
  }

  void add_selections(ByEntity& by_entity) {
    std::vector<const Entity*> order;
    for (const auto& [entity, selection] : by_entity) order.push_back(entity);
    snapshot_.sort(order);
    for (const auto* entity : order) {
      catalogue_.selections.push_back(std::move(by_entity.at(entity)));
    }
  }

  const Snapshot& snapshot_;
  const Learning& learning_;
  Catalogue catalogue_;
  std::map<Facet, ByEntity> entities_;
  std::map<Facet, std::map<std::uint8_t, Selection>> choices_;
};

// Marks what is less than the same selection of all.
void mark_parts(const Catalogue& of_all, Catalogue& catalogue) {
  std::map<std::pair<Facet, std::string_view>, std::size_t> sizes;
  for (const auto& each : of_all.selections) {
    sizes.emplace(std::pair(each.facet, each.value), each.trainings.size());
  }
  for (auto& each : catalogue.selections) {
    each.is_whole = each.trainings.size() == sizes.at({each.facet, each.value});
  }
}

}  // namespace

std::string_view name_of(Facet facet) {
  constexpr std::string_view names[] = {"area", "form", "group", "mandatory", "status", "tier"};
  return names[static_cast<std::size_t>(facet)];
}

std::vector<Catalogue> catalogues(const Snapshot& snapshot, const Learning& learning) {
  CatalogueMaker of_all(snapshot, learning, nullptr);
  std::unordered_map<const Entity*, CatalogueMaker> of_each;
  std::vector<const Entity*> organisations;
  for (const auto* entity : snapshot.of_kind(kind_of<Training>)) {
    if (!snapshot.is_current(*entity)) continue;
    const auto& training = *as<Training>(entity);
    of_all.add(training);
    const auto* organisation = snapshot.organisation_of(training);
    if (organisation == nullptr) continue;
    const auto [place, is_new] =
        of_each.try_emplace(organisation, snapshot, learning, organisation);
    if (is_new) organisations.push_back(organisation);
    place->second.add(training);
  }
  std::vector<Catalogue> all;
  all.push_back(of_all.finish());
  if (organisations.size() < 2) return all;
  snapshot.sort(organisations);
  for (const auto* each : organisations) {
    all.push_back(of_each.at(each).finish());
    mark_parts(all.front(), all.back());
  }
  return all;
}

}  // namespace waymark
