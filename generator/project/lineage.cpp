#include "project/lineage.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace waymark {
namespace {

bool can_be_member(const Entity& entity) {
  return entity.kind == kind_of<Document> || entity.kind == kind_of<Decision>;
}

// Sets of entities that grow together, none past the limit.
class Families {
 public:
  explicit Families(const Snapshot& snapshot) {
    for (const auto kind : {kind_of<Decision>, kind_of<Document>}) {
      for (const auto* entity : snapshot.of_kind(kind)) {
        places_[entity] = entities_.size();
        entities_.push_back(entity);
      }
    }
    heads_.resize(entities_.size());
    std::iota(heads_.begin(), heads_.end(), 0);
    sizes_.assign(entities_.size(), 1);
  }

  void join(const Entity& one, const Entity* other) {
    if (other == nullptr || !can_be_member(*other)) return;
    auto a = head_of(places_.at(&one));
    auto b = head_of(places_.at(other));
    if (a == b || sizes_[a] + sizes_[b] > Lineages::most_members) return;
    if (sizes_[a] < sizes_[b]) std::swap(a, b);
    heads_[b] = a;
    sizes_[a] += sizes_[b];
  }

  [[nodiscard]] const std::vector<const Entity*>& entities() const { return entities_; }

  // Those with two members or more.
  std::vector<std::vector<const Entity*>> with_company() {
    std::vector<std::vector<const Entity*>> families;
    std::unordered_map<std::size_t, std::size_t> places;  // by head
    for (std::size_t i = 0; i < entities_.size(); ++i) {
      const auto head = head_of(i);
      if (sizes_[head] < 2) continue;
      const auto [known, is_new] = places.try_emplace(head, families.size());
      if (is_new) families.emplace_back();
      families[known->second].push_back(entities_[i]);
    }
    return families;
  }

 private:
  std::size_t head_of(std::size_t place) {
    while (heads_[place] != place) place = heads_[place] = heads_[heads_[place]];
    return place;
  }

  std::vector<const Entity*> entities_;
  std::unordered_map<const Entity*, std::size_t> places_;
  std::vector<std::size_t> heads_;
  std::vector<std::size_t> sizes_;  // by head
};

void join_all(const Snapshot& snapshot, Families& families) {
  const auto each = [&](auto join) {
    for (const auto* entity : families.entities()) join(*entity);
  };
  each([&](const Entity& entity) {
    const auto* document = as<Document>(&entity);
    const auto* decision = as<Decision>(&entity);
    families.join(entity,
                  document != nullptr ? document->supersedes.target : decision->supersedes.target);
  });
  each([&](const Entity& entity) {
    const auto* decision = as<Decision>(&entity);
    if (decision == nullptr) return;
    for (const auto& about : decision->about.items) families.join(entity, about.target);
  });
  std::unordered_map<const std::vector<const Entity*>*, const Entity*> firsts;  // by case
  each([&](const Entity& entity) {
    const auto& same = snapshot.same_case(entity);
    if (!same.empty()) families.join(entity, firsts.try_emplace(&same, &entity).first->second);
  });
  each([&](const Entity& entity) {
    if (const auto* document = as<Document>(&entity)) {
      families.join(entity, document->parent.target);
    }
  });
}

// The last day on which one was taken.
std::optional<PartialDate> last_decision_about(const Snapshot& snapshot, const Document& document) {
  std::optional<PartialDate> last;
  for (const auto& link : snapshot.backlinks(document)) {
    const auto* decision = as<Decision>(link.from);
    const bool is_about = decision != nullptr && link.field != nullptr &&
                          link.field->name == "about" && decision->date.is_set() &&
                          !decision->status.is("planned");
    if (!is_about) continue;
    if (!last || last->last_day() < decision->date.date.last_day()) last = decision->date.date;
  }
  return last;
}

LineageMember member_of(const Snapshot& snapshot, const Entity& entity) {
  if (const auto* decision = as<Decision>(&entity)) {
    if (!decision->date.is_set()) return {&entity, std::nullopt};
    return {&entity, decision->date.date, "date"};
  }
  const auto& document = *as<Document>(&entity);
  if (document.decided_on.is_set()) return {&entity, document.decided_on.date, "decided_on"};
  if (document.valid_from.is_set()) return {&entity, document.valid_from.date, "valid_from"};
  return {&entity, last_decision_about(snapshot, document), "about"};
}

// A year before the months in it, and decisions before what they are about.
bool is_earlier(const LineageMember& a, const LineageMember& b) {
  if (!a.date || !b.date) return a.date.has_value() && !b.date;
  const auto key = [](const LineageMember& each) {
    return std::tuple(each.date->first_day(), each.date->is_full(), each.date->month,
                      each.entity->kind != kind_of<Decision>);
  };
  return key(a) < key(b);
}

}  // namespace

Lineages::Lineages(const Snapshot& snapshot) {
  Families families(snapshot);
  join_all(snapshot, families);
  for (const auto& family : families.with_company()) {
    Lineage lineage;
    for (const auto* entity : family) lineage.push_back(member_of(snapshot, *entity));
    std::stable_sort(lineage.begin(), lineage.end(), is_earlier);
    for (const auto& member : lineage) places_[member.entity] = lineages_.size();
    lineages_.push_back(std::move(lineage));
  }
}

const Lineage* Lineages::of(const Entity& entity) const {
  const auto found = places_.find(&entity);
  return found == places_.end() ? nullptr : &lineages_[found->second];
}

const LineageMember& newest_of(const Lineage& lineage) {
  const auto last = std::find_if(lineage.rbegin(), lineage.rend(),
                                 [](const LineageMember& each) { return each.date.has_value(); });
  return last == lineage.rend() ? lineage.front() : *last;
}

}  // namespace waymark
