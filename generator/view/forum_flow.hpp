// How reports and information flow between the current forums, and to units of the line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagram/flow_picture.hpp"
#include "view/context.hpp"

namespace waymark {

struct OrganisationFlow {
  const Unit* organisation;  // of the forums that report and inform; may be null
  LevelFlow picture;
};

// One for each organisation, or for `only` one where it is not null, by the alphabet; its forums
// lead to their places on the page. What is too much for a picture is left out: the page says it in
// words.
std::vector<OrganisationFlow> forum_flows(const ViewContext& context, const Linker& linker,
                                          const Unit* only);

// The forum's place on the page of forums.
inline std::string place_of(const Forum& forum) { return "forum_" + forum.id.value; }

// The place of a forum's level, the highest first; the last is that of forums without one.
std::size_t level_of(const Forum& forum);

// What the levels are called, in that order.
std::vector<std::string> level_names(const Vocabulary& vocabulary);

}  // namespace waymark
