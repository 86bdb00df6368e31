#include "render/page_templates.hpp"

#include "view/assignment_page.hpp"
#include "view/entity_page.hpp"
#include "view/findings_page.hpp"
#include "view/forums_page.hpp"
#include "view/glossary_page.hpp"
#include "view/guide_page.hpp"
#include "view/holder_page.hpp"
#include "view/listing_page.hpp"
#include "view/mandate_page.hpp"
#include "view/matter_page.hpp"
#include "view/metric_page.hpp"
#include "view/mirror_page.hpp"
#include "view/moved_page.hpp"
#include "view/organisation_page.hpp"
#include "view/path_page.hpp"
#include "view/plan_list_page.hpp"
#include "view/plan_page.hpp"
#include "view/principle_page.hpp"
#include "view/register_page.hpp"
#include "view/report_page.hpp"
#include "view/rule_page.hpp"
#include "view/start_page.hpp"
#include "view/term_page.hpp"
#include "view/unit_page.hpp"
#include "view/who_decides_page.hpp"

namespace waymark {

std::vector<TemplateRoot> page_templates() {
  return {
      {menu_template, &view_type_of<MenuView>()},
      {start_template, &view_type_of<StartPageView>()},
      {entity_template, &view_type_of<EntityPageView>()},
      {assignment_template, &view_type_of<AssignmentPageView>()},
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
      {register_template, &view_type_of<RegisterPageView>()},
      {organisation_template, &view_type_of<OrganisationPageView>()},
      {mirror_template, &view_type_of<MirrorPageView>()},
      {forums_template, &view_type_of<ForumsPageView>()},
      {findings_template, &view_type_of<FindingsPageView>()},
      {metric_template, &view_type_of<MetricPageView>()},
      {term_template, &view_type_of<TermPageView>()},
      {glossary_template, &view_type_of<GlossaryPageView>()},
      {listing_template, &view_type_of<ListingPageView>()},
      {moved_template, &view_type_of<MovedPageView>()},
      {not_found_template, &view_type_of<NotFoundPageView>()},
  };
}

}  // namespace waymark
