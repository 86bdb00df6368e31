#include "commands/entity_pages.hpp"

#include <algorithm>
#include <utility>

#include "render/page_templates.hpp"
#include "view/assignment_page.hpp"
#include "view/decision_page.hpp"
#include "view/document_page.hpp"
#include "view/entity_page.hpp"
#include "view/forum_page.hpp"
#include "view/guide_page.hpp"
#include "view/mandate_page.hpp"
#include "view/matter_page.hpp"
#include "view/meeting_page.hpp"
#include "view/metric_page.hpp"
#include "view/path_page.hpp"
#include "view/plan_page.hpp"
#include "view/principle_page.hpp"
#include "view/question_page.hpp"
#include "view/report_page.hpp"
#include "view/target_group_page.hpp"
#include "view/term_page.hpp"
#include "view/training_page.hpp"
#include "view/unit_page.hpp"

namespace waymark {
namespace {

struct Work {
  const Templates& templates;
  const ViewContext& context;
  const Menus& menus;
  const Entity& entity;
  Html body;
  std::string& out;
};

struct OwnPage {
  KindIndex kind;
  bool (*is_for)(const Entity&);
  void (*render)(Work);
};

template <class Kind>
bool is_for_all(const Kind&) {
  return true;
}

template <class Kind, auto make, const std::string_view& page_template,
          auto is_for = &is_for_all<Kind>>
constexpr OwnPage own_page{
    kind_of<Kind>, [](const Entity& entity) { return is_for(static_cast<const Kind&>(entity)); },
    [](Work work) {
      const auto& entity = static_cast<const Kind&>(work.entity);
      work.templates.render(page_template,
                            make(work.context, work.menus, entity, std::move(work.body)), work.out);
    }};

constexpr OwnPage own_pages[] = {
    own_page<Assignment, &make_assignment_page, chapters_template>,
    own_page<DecisionPath, &make_path_page, path_template>,
    own_page<Forum, &make_forum_page, chapters_template>,
    own_page<Decision, &make_decision_page, decision_template>,
    own_page<Document, &make_document_page, document_template>,
    own_page<Guide, &make_guide_page, guide_template>,
    own_page<Mandate, &make_mandate_page, mandate_template>,
    own_page<Matter, &make_matter_page, matter_template>,
    own_page<Metric, &make_metric_page, metric_template>,
    own_page<Page, &make_report_page, report_template, &is_report>,
    own_page<Plan, &make_plan_page, plan_template>,
    own_page<Principle, &make_principle_page, principle_template>,
    own_page<Term, &make_term_page, term_template>,
    own_page<Meeting, &make_meeting_page, chapters_template>,
    own_page<Question, &make_question_page, chapters_template>,
    own_page<TargetGroup, &make_target_group_page, target_group_template>,
    own_page<Training, &make_training_page, training_template>,
    own_page<Unit, &make_unit_page, unit_template>,
};

}  // namespace

void render_entity(const Templates& templates, const ViewContext& context, const Menus& menus,
                   const Entity& entity, Html body, std::string& out) {
  const auto* own = std::find_if(
      std::begin(own_pages), std::end(own_pages),
      [&](const OwnPage& page) { return page.kind == entity.kind && page.is_for(entity); });
  if (own != std::end(own_pages)) {
    own->render({templates, context, menus, entity, std::move(body), out});
  } else {
    templates.render(entity_template, make_entity_page(context, menus, entity, std::move(body)),
                     out);
  }
}

}  // namespace waymark
