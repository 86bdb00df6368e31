// Which template renders which view.
#pragma once

#include <vector>

#include "render/template.hpp"

namespace waymark {

inline constexpr std::string_view menu_template = "menu.html";
inline constexpr std::string_view search_template = "search.html";
inline constexpr std::string_view start_template = "start.html";
inline constexpr std::string_view entity_template = "entity.html";
inline constexpr std::string_view chapters_template = "chapters.html";
inline constexpr std::string_view rule_template = "rule.html";
inline constexpr std::string_view path_template = "path.html";
inline constexpr std::string_view plan_template = "plan.html";
inline constexpr std::string_view report_template = "report.html";
inline constexpr std::string_view plan_list_template = "plan-groups.html";
inline constexpr std::string_view principle_template = "principle.html";
inline constexpr std::string_view guide_template = "guide.html";
inline constexpr std::string_view unit_template = "unit.html";
inline constexpr std::string_view matter_template = "matter.html";
inline constexpr std::string_view mandate_template = "mandate.html";
inline constexpr std::string_view holder_template = "holder.html";
inline constexpr std::string_view who_decides_template = "who-decides.html";
inline constexpr std::string_view document_template = "document.html";
inline constexpr std::string_view document_list_template = "document-list.html";
inline constexpr std::string_view document_tree_template = "document-tree.html";
inline constexpr std::string_view decision_template = "decision.html";
inline constexpr std::string_view lineage_template = "lineage.html";
inline constexpr std::string_view register_template = "register.html";
inline constexpr std::string_view organisation_template = "organisation.html";
inline constexpr std::string_view mirror_template = "mirror.html";
inline constexpr std::string_view forums_template = "forums.html";
inline constexpr std::string_view findings_template = "findings.html";
inline constexpr std::string_view metric_template = "metric.html";
inline constexpr std::string_view term_template = "term.html";
inline constexpr std::string_view glossary_template = "glossary.html";
inline constexpr std::string_view dosing_template = "dosing-matrix.html";
inline constexpr std::string_view training_cost_template = "training-cost.html";
inline constexpr std::string_view training_template = "training.html";
inline constexpr std::string_view target_group_template = "target-group.html";
inline constexpr std::string_view catalogue_template = "catalogue.html";
inline constexpr std::string_view what_do_i_need_template = "what-do-i-need.html";
inline constexpr std::string_view listing_template = "listing.html";
inline constexpr std::string_view open_data_template = "open-data.html";
inline constexpr std::string_view statement_template = "statement.html";
inline constexpr std::string_view moved_template = "moved.html";
inline constexpr std::string_view not_found_template = "not-found.html";

// For Templates::compile.
std::vector<TemplateRoot> page_templates();

}  // namespace waymark
