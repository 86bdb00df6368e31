// The link language of Markdown bodies and of the menu: `role:it-arkitekt`, `plan:p#punkt-1`,
// `register:unit`, `view:organisation`, `#rubrik`, `bilder/karta.svg`, `https://…`.
#pragma once

#include <array>
#include <string_view>

#include "model/kinds.hpp"

namespace waymark {

enum class LinkForm {
  entity,         // kind, id and perhaps part
  register_page,  // kind
  view,           // id: the name of a page that the generator makes
  anchor,         // part: a place on the same page
  file,           // id: a path relative to the text
  external,       // whole address
  forbidden,      // a scheme that no reader's browser shall follow
};

struct LinkTarget {
  LinkForm form = LinkForm::external;
  const KindInfo* kind = nullptr;
  std::string_view id;
  std::string_view part;
};

// What the author means by `destination`. Pieces point into it.
LinkTarget parse_link(std::string_view destination);

// The pages that `view:` can name.
inline constexpr std::string_view organisation_view = "organisation";
inline constexpr std::string_view mirror_view = "mirror";
inline constexpr std::string_view forums_view = "forums";
inline constexpr std::string_view findings_view = "findings-trail";
inline constexpr std::string_view dosing_view = "dosing-matrix";
inline constexpr std::string_view training_cost_view = "training-cost";
inline constexpr std::string_view what_do_i_need_view = "what-do-i-need";
inline constexpr std::string_view mandatory_view = "mandatory-trainings";
inline constexpr std::string_view offer_view = "training-offer";
inline constexpr std::string_view changes_view = "changes";
inline constexpr std::string_view ended_view = "ended-and-coming";
inline constexpr std::string_view fields_view = "fields";
inline constexpr std::string_view document_tree_view = "document-tree";
inline constexpr std::string_view document_reviews_view = "document-reviews";
inline constexpr std::string_view lineages_view = "lineages";
inline constexpr std::string_view who_decides_view = "who-decides";
inline constexpr std::string_view rules_view = "rules";
inline constexpr std::string_view systems_view = "systems";
inline constexpr std::string_view follow_up_view = "follow-up";
inline constexpr std::string_view glossary_view = "glossary";
inline constexpr std::string_view open_data_view = "open-data";
inline constexpr std::string_view search_view = "search";
// Only where site.yaml says since when, and git tells.
inline constexpr std::string_view content_changes_view = "content-changes";
// Only in the site of the widest audience.
inline constexpr std::string_view quality_view = "quality";
inline constexpr auto view_names = std::to_array<std::string_view>(
    {who_decides_view, organisation_view,  mirror_view,           forums_view,
     findings_view,    dosing_view,        training_cost_view,    what_do_i_need_view,
     mandatory_view,   offer_view,         changes_view,          ended_view,
     fields_view,      document_tree_view, document_reviews_view, lineages_view,
     rules_view,       systems_view,       follow_up_view,        glossary_view,
     open_data_view,   search_view,        content_changes_view,  quality_view});

}  // namespace waymark
