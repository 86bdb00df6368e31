#include "check/governance.hpp"

#include <array>

#include "check/assignment_rules.hpp"
#include "check/document_rules.hpp"
#include "check/meeting_rules.hpp"
#include "check/plan_rules.hpp"
#include "check/training_rules.hpp"
#include "model/record_reader.hpp"

namespace waymark {
namespace {

constexpr std::array<const Rule*, 16> all_rules = {&activity_incomplete,
                                                   &activity_without_responsible,
                                                   &agenda_time,
                                                   &commissioner_decides,
                                                   &document_type_differs,
                                                   &finding_unanswered,
                                                   &launch_passed,
                                                   &mandatory_not_available,
                                                   &no_validity,
                                                   &placeholder,
                                                   &question_overdue,
                                                   &question_without_answer_by,
                                                   &registry_number_pattern,
                                                   &timeline_outside_assignment,
                                                   &unit_overloaded,
                                                   &validity_longer_than_content};

}  // namespace

std::span<const Rule* const> governance_rules() { return all_rules; }

void check_governance(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    check_registry_number(context, *entity);
    if (const auto* assignment = as<Assignment>(entity.get()))
      check_assignment(context, *assignment);
    if (const auto* finding = as<Finding>(entity.get())) check_finding(context, *finding);
    if (const auto* document = as<Document>(entity.get())) check_document(context, *document);
    if (const auto* plan = as<Plan>(entity.get())) check_plan(context, *plan);
    if (const auto* meeting = as<Meeting>(entity.get())) check_meeting(context, *meeting);
    if (const auto* question = as<Question>(entity.get())) check_question(context, *question);
    if (const auto* training = as<Training>(entity.get())) check_training(context, *training);
  }
}

}  // namespace waymark
