#include "view/mirror_page.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "model/field_path.hpp"
#include "view/narrower.hpp"
#include "view/unit_neighbours.hpp"

namespace waymark {
namespace {

struct Mirror {
  const Unit* organisation;  // may be null
  std::vector<const Unit*> units;
};

std::vector<const Entity*> administrations_of(const Snapshot& snapshot, const Unit& unit) {
  std::vector<const Entity*> administrations;
  for (const auto& reference : unit.mirrored_in.items) {
    const bool is_there = reference.target != nullptr && snapshot.is_current(*reference.target);
    if (is_there) administrations.push_back(reference.target);
  }
  return administrations;
}

// By the alphabet of the organisations; units that belong to none come last.
std::vector<Mirror> mirrors_of(const Snapshot& snapshot) {
  std::unordered_map<const Entity*, std::vector<const Unit*>> units;
  std::vector<const Entity*> organisations;
  for (const auto* entity : snapshot.of_kind(kind_of<Unit>)) {
    const auto& unit = *as<Unit>(entity);
    if (!snapshot.is_current(unit) || administrations_of(snapshot, unit).empty()) continue;
    const auto* organisation = snapshot.organisation_of(unit);
    auto& of_organisation = units[organisation];
    if (of_organisation.empty() && organisation != nullptr) organisations.push_back(organisation);
    of_organisation.push_back(&unit);
  }
  snapshot.sort(organisations);
  std::vector<Mirror> mirrors;
  for (const auto* each : organisations) mirrors.push_back({as<Unit>(each), units.at(each)});
  if (units.contains(nullptr)) mirrors.push_back({nullptr, units.at(nullptr)});
  return mirrors;
}

struct Count {
  std::size_t found = 0;
  std::size_t wanted = 0;
};

class MirrorMaker {
 public:
  MirrorMaker(const ViewContext& context, const Linker& linker, const Mirror& mirror)
      : context_(context), linker_(linker), mirror_(mirror) {
    for (const auto* unit : mirror.units) {
      for (const auto* each : administrations_of(context.snapshot, *unit)) {
        if (counts_.try_emplace(each).second) administrations_.push_back(each);
      }
    }
    context.snapshot.sort(administrations_);
  }

  MirrorView make() {
    MirrorView view;
    view.label = word("mirror");
    for (const auto* each : administrations_) view.administrations.push_back(linker_.link(*each));
    for (const auto* unit : mirror_.units) view.rows.push_back(row_of(*unit));
    for (const auto* each : administrations_) view.totals.push_back({std::string(name_of(*each)), in_words(counts_[each])});
    view.total = in_words(all_);
    view.told = fmt::format("{} {}", view.total, word("counterparts_exist"));
    return view;
  }

 private:
  // By each unit that the counterparts are or stand under.
  using Places = std::unordered_map<const Entity*, std::vector<ValueView>>;

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  [[nodiscard]] std::string in_words(const Count& count) const {
    return fmt::format("{} {} {}", count.found, word("of"), count.wanted);
  }

  [[nodiscard]] Places places_of(const Unit& unit, bool row_is_example) const {
    Places places;
    const auto day = context_.snapshot.as_of();
    for (const auto& [counterpart, is_example] :
         neighbours_of(context_.snapshot, unit).counterparts) {
      const ValueView value{std::string(name_of(*counterpart)),
                            linker_.url(*counterpart),
                            {},
                            is_example && !row_is_example};
      for (const auto* at = counterpart; at != nullptr; at = parent_of(*at, day)) {
        places[at].push_back(value);
      }
    }
    return places;
  }

  MirrorRowView row_of(const Unit& unit) {
    const bool is_example = unit.illustrative.all || is_marked(unit.illustrative, "mirrored_in");
    const auto wanted = administrations_of(context_.snapshot, unit);
    auto places = places_of(unit, is_example);
    MirrorRowView row;
    row.unit = {std::string(name_of(unit)), linker_.url(unit), {}, is_example};
    Count own;
    for (const auto* administration : administrations_) {
      MirrorCellView cell{std::string(name_of(*administration)), {}};
      cell.counterparts = std::move(places[administration]);
      const bool is_wanted =
          std::find(wanted.begin(), wanted.end(), administration) != wanted.end();
      cell.is_outside = !is_wanted;
      cell.is_gap = is_wanted && cell.counterparts.empty();
      if (is_wanted) {
        for (auto* count : {&own, &all_, &counts_[administration]}) {
          count->wanted += 1;
          count->found += cell.is_gap ? 0 : 1;
        }
      }
      row.cells.push_back(std::move(cell));
    }
    row.total = in_words(own);
    return row;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Mirror& mirror_;
  std::vector<const Entity*> administrations_;
  std::unordered_map<const Entity*, Count> counts_;  // by administration
  Count all_;
};

}  // namespace

std::vector<const Unit*> organisations_with_mirror(const Snapshot& snapshot) {
  std::vector<const Unit*> organisations;
  for (const auto& mirror : mirrors_of(snapshot)) {
    if (mirror.organisation != nullptr) organisations.push_back(mirror.organisation);
  }
  if (organisations.size() < 2) organisations.clear();
  return organisations;
}

MirrorPageView make_mirror_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, "");
  MirrorPageView page;
  page.title = vocabulary.word("views.mirror");
  if (organisation != nullptr) page.title += fmt::format(": {}", name_of(*organisation));
  page.summary = vocabulary.word("organisation_pages.mirror_intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower = links_to_narrower(context, linker, mirror_view, organisation,
                                    organisations_with_mirror(context.snapshot));
  const auto mirrors = mirrors_of(context.snapshot);
  for (const auto& mirror : mirrors) {
    if (organisation != nullptr && mirror.organisation != organisation) continue;
    page.mirrors.push_back(MirrorMaker(context, linker, mirror).make());
    if (organisation != nullptr || mirrors.size() < 2) continue;
    auto& made = page.mirrors.back();
    made.organisation = mirror.organisation == nullptr
                            ? vocabulary.word("organisation_pages.no_organisation")
                            : std::string(name_of(*mirror.organisation));
    made.label += fmt::format(": {}", made.organisation);
  }
  if (page.mirrors.empty()) page.none = vocabulary.word("organisation_pages.mirror_none");
  return page;
}

}  // namespace waymark
