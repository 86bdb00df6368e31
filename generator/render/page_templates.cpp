#include "render/page_templates.hpp"

#include "view/assignment_page.hpp"
#include "view/catalogue_page.hpp"
#include "view/chapters_page.hpp"
#include "view/cost_page.hpp"
#include "view/decision_page.hpp"
#include "view/document_list.hpp"
#include "view/document_page.hpp"
#include "view/document_tree_page.hpp"
#include "view/dosing_page.hpp"
#include "view/entity_page.hpp"
#include "view/findings_page.hpp"
#include "view/forums_page.hpp"
#include "view/glossary_page.hpp"
#include "view/guide_page.hpp"
#include "view/holder_page.hpp"
#include "view/lineage_page.hpp"
#include "view/listing_page.hpp"
#include "view/mandate_page.hpp"
#include "view/matter_page.hpp"
#include "view/metric_page.hpp"
#include "view/mirror_page.hpp"
#include "view/moved_page.hpp"
#include "view/open_data_page.hpp"
#include "view/organisation_page.hpp"
#include "view/path_page.hpp"
#include "view/plan_list_page.hpp"
#include "view/plan_page.hpp"
#include "view/principle_page.hpp"
#include "view/register_page.hpp"
#include "view/report_page.hpp"
#include "view/rule_page.hpp"
#include "view/search_page.hpp"
#include "view/start_page.hpp"
#include "view/statement_page.hpp"
#include "view/target_group_page.hpp"
#include "view/term_page.hpp"
#include "view/training_page.hpp"
#include "view/unit_page.hpp"
#include "view/what_do_i_need_page.hpp"
#include "view/who_decides_page.hpp"

namespace waymark {

std::vector<TemplateRoot> page_templates() {
  return {
      {menu_template, &view_type_of<MenuView>()},
      {start_template, &view_type_of<StartPageView>()},
      {entity_template, &view_type_of<EntityPageView>()},
      {chapters_template, &view_type_of<ChaptersPageView>()},
      {search_template, &view_type_of<SearchPageView>()},
      {rule_template, &view_type_of<RulePageView>()},
      {path_template, &view_type_of<PathPageView>()},
      {plan_template, &view_type_of<PlanPageView>()},
      {report_template, &view_type_of<ReportPageView>()},
      {plan_list_template, &view_type_of<PlanListPageView>()},
      {principle_template, &view_type_of<PrinciplePageView>()},
      {guide_template, &view_type_of<GuidePageView>()},
      {unit_template, &view_type_of<UnitPageView>()},
      {matter_template, &view_type_of<MatterPageView>()},
      {mandate_template, &view_type_of<MandatePageView>()},
      {holder_template, &view_type_of<HolderPageView>()},
      {who_decides_template, &view_type_of<WhoDecidesPageView>()},
      {document_template, &view_type_of<DocumentPageView>()},
      {document_list_template, &view_type_of<DocumentListPageView>()},
      {document_tree_template, &view_type_of<DocumentTreePageView>()},
      {decision_template, &view_type_of<DecisionPageView>()},
      {lineage_template, &view_type_of<LineagePageView>()},
      {register_template, &view_type_of<RegisterPageView>()},
      {organisation_template, &view_type_of<OrganisationPageView>()},
      {mirror_template, &view_type_of<MirrorPageView>()},
      {forums_template, &view_type_of<ForumsPageView>()},
      {findings_template, &view_type_of<FindingsPageView>()},
      {metric_template, &view_type_of<MetricPageView>()},
      {term_template, &view_type_of<TermPageView>()},
      {glossary_template, &view_type_of<GlossaryPageView>()},
      {dosing_template, &view_type_of<DosingPageView>()},
      {training_cost_template, &view_type_of<CostPageView>()},
      {training_template, &view_type_of<TrainingPageView>()},
      {target_group_template, &view_type_of<TargetGroupPageView>()},
      {catalogue_template, &view_type_of<CataloguePageView>()},
      {what_do_i_need_template, &view_type_of<WhatDoINeedPageView>()},
      {listing_template, &view_type_of<ListingPageView>()},
      {open_data_template, &view_type_of<OpenDataPageView>()},
      {statement_template, &view_type_of<StatementPageView>()},
      {moved_template, &view_type_of<MovedPageView>()},
      {not_found_template, &view_type_of<NotFoundPageView>()},
  };
}

}  // namespace waymark
