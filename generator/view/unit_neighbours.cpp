#include "view/unit_neighbours.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "diagram/neighbourhood_picture.hpp"
#include "model/field_path.hpp"
#include "view/field_views.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_children = 12;
constexpr std::size_t most_beside = 6;  // of counterparts, and of forums

bool says_by_example(const Unit& unit) {
  return unit.illustrative.all || is_marked(unit.illustrative, "counterparts");
}

std::vector<Counterpart> counterparts_of(const Snapshot& snapshot, const Unit& unit) {
  std::unordered_map<const Entity*, bool> examples;
  std::vector<const Entity*> order;
  const auto see = [&](const Entity* other, const Unit& writer) {
    if (other == nullptr || other == &unit || !snapshot.is_current(*other)) return;
    if (examples.try_emplace(other, says_by_example(writer)).second) order.push_back(other);
  };
  for (const auto& reference : unit.counterparts.items) see(reference.target, unit);
  for (const auto& link : snapshot.backlinks(unit)) {
    if (link.field == nullptr || link.field->name != "counterparts") continue;
    see(link.from, *as<Unit>(link.from));
  }
  snapshot.sort(order);
  std::vector<Counterpart> counterparts;
  for (const auto* entity : order) counterparts.push_back({as<Unit>(entity), examples[entity]});
  return counterparts;
}

std::vector<const Entity*> children_of(const Snapshot& snapshot, const Unit& unit) {
  auto children = snapshot.current_naming(unit, kind_of<Unit>, "to");
  std::erase_if(children, [&](const Entity* child) {
    return parent_of(*as<Unit>(child), snapshot.as_of()) != &unit;
  });
  return children;
}

// What stands in one box of the picture.
struct Named {
  const Entity* entity;
  bool is_example;
};

std::vector<Named> with_marks(const std::vector<const Entity*>& entities) {
  std::vector<Named> named;
  for (const auto* each : entities) named.push_back({each, each->illustrative.all});
  return named;
}

std::vector<Named> with_marks(const std::vector<Counterpart>& counterparts) {
  std::vector<Named> named;
  for (const auto& each : counterparts) named.push_back({each.unit, each.is_example});
  return named;
}

class PictureMaker {
 public:
  PictureMaker(const ViewContext& context, const Linker& linker, const Unit& unit)
      : context_(context), linker_(linker) {
    const auto type = FieldViews(context, linker).fact(unit, field_named(unit, "type"), unit);
    made_.name = "unit-picture";
    made_.title = fmt::format("{}: {}", word("neighbourhood"), name_of(unit));
    made_.main.word = type.single ? type.single->text : std::string();
    made_.main.title = name_of(unit);
    made_.main.is_main = true;
  }

  Neighbourhood make(const UnitNeighbours& all) {
    if (all.parent != nullptr) {
      add({all.parent, false}, {"above", {}, LineStyle::solid, true});
      tell(word("above"), std::string(name_of(*all.parent)));
    }
    add_some(with_marks(all.counterparts),
             {"counterpart", "unit.counterparts", LineStyle::dashed, true}, most_beside);
    add_some(with_marks(all.forums), {"forum_here", "unit.forums", LineStyle::dotted, true},
             most_beside);
    add_some(with_marks(all.children), {"below", "unit.children", LineStyle::solid, false},
             most_children);
    made_.description += word("picture_text");
    return std::move(made_);
  }

 private:
  struct Relation {
    std::string_view word;
    std::string_view heading;  // of the same as a list on the page
    LineStyle line;
    bool is_before;
  };

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  void tell(const std::string& label, const std::string& value) {
    made_.description += fmt::format("{}: {}. ", label, value);
  }

  void add(const Named& named, const Relation& relation) {
    auto label = word(relation.word);
    if (named.is_example) label += fmt::format(" ({})", word("example"));
    made_.neighbours.push_back({{std::move(label),
                                 std::string(name_of(*named.entity)),
                                 {},
                                 linker_.url(*named.entity),
                                 named.entity->kind == kind_of<Forum>},
                                relation.line,
                                relation.is_before});
  }

  void add_some(const std::vector<Named>& all, const Relation& relation, std::size_t most) {
    if (all.empty()) return;
    const auto shown = all.size() > most ? most - 1 : all.size();
    for (std::size_t i = 0; i < shown; ++i) add(all[i], relation);
    tell(context_.vocabulary.word(relation.heading), fmt::format("{}", all.size()));
    if (shown == all.size()) return;
    auto rest = fmt::format("{} {} {}", word("and"), all.size() - shown, word("more"));
    made_.neighbours.push_back(
        {{word(relation.word), std::move(rest), {}, fmt::format("#unit_{}", relation.word)},
         relation.line,
         relation.is_before});
  }

  const ViewContext& context_;
  const Linker& linker_;
  Neighbourhood made_;
};

}  // namespace

const Unit* parent_of(const Unit& unit, Day day) {
  const auto* parent = parent_on(unit, day);
  return parent == nullptr ? nullptr : as<Unit>(parent->target);
}

UnitNeighbours neighbours_of(const Snapshot& snapshot, const Unit& unit) {
  return {parent_of(unit, snapshot.as_of()), children_of(snapshot, unit),
          counterparts_of(snapshot, unit), snapshot.current_naming(unit, kind_of<Forum>, "unit")};
}

Html unit_picture(const ViewContext& context, const Linker& linker, const Unit& unit,
                  const UnitNeighbours& neighbours) {
  auto made = PictureMaker(context, linker, unit).make(neighbours);
  if (made.neighbours.size() < 2) return {};
  return neighbourhood_picture(made);
}

}  // namespace waymark
