// The catalogue of trainings: all that are current, and the selections that readers make among
// them, by one facet at a time.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "project/learning.hpp"

namespace waymark {

enum class Facet { area, form, group, mandatory, status, tier };

inline constexpr std::array facets = {Facet::area,      Facet::form,   Facet::group,
                                      Facet::mandatory, Facet::status, Facet::tier};

// "area", as in addresses and words.
std::string_view name_of(Facet facet);

// The trainings with one value of a facet. An area has those of the areas below it, too; a group
// those that are for it, mandatory for it or named by its doses.
struct Selection {
  Facet facet = Facet::area;
  std::string_view value;                  // the id of an entity, or the word of a choice
  const Entity* entity = nullptr;          // null of a choice
  std::vector<const Training*> trainings;  // by the alphabet
  bool is_whole = true;                    // no other organisation has trainings with the value
};

// Of one organisation, or of all.
struct Catalogue {
  const Unit* organisation = nullptr;  // null of all
  std::vector<const Training*> trainings;
  std::vector<Selection> selections;  // none is empty; by facet, then by alphabet or as choices are
};

// The catalogue of all, then one for each organisation that has trainings, where there are several.
// Each training is put in its places once.
std::vector<Catalogue> catalogues(const Snapshot& snapshot, const Learning& learning);

}  // namespace waymark
