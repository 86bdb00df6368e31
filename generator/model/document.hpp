// A governing document and its control block (ELI: LegalResource).
#pragma once

#include <optional>

#include "model/entity.hpp"

namespace waymark {

struct DocumentType {
  static constexpr std::array<std::string_view, 12> words = {
      "law",       "reglemente", "arbetsordning", "delegation-order", "policy",      "strategy",
      "guideline", "routine",    "plan",          "direction",        "instruction", "report"};
};

struct DocumentStatus {
  static constexpr std::array<std::string_view, 3> words = {"draft", "in-force", "withdrawn"};
};

struct Document : Entity {
  static constexpr std::string_view name = "document";
  static constexpr std::string_view folder = "documents";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<DocumentType> document_type;
  Text document_id;
  Text version;
  Text registry_number;
  Refs<Unit> applies_to;
  Ref<Role, Unit> content_owner;
  Ref<Role, Unit> handled_by;
  Ref<Role> reviewed_by;
  Ref<Role, Forum, Unit> approved_by;
  Ref<Forum> decided_in_consultation_with;
  DateValue decided_on;
  Ref<Document> parent;
  Ref<Document> supersedes;
  DurationValue review_interval;
  Text content_period;
  Choice<DocumentStatus> status;
};

// The last year that the content is for: of "2026–2027" it is 2027. Nothing where no year is
// written.
std::optional<int> content_until(const Document& document);

}  // namespace waymark
