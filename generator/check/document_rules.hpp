// Rules on governing documents and their control blocks.
#pragma once

#include "check/governance.hpp"

namespace waymark {

inline constexpr Rule no_validity{
    "no-validity", Severity::warning,
    "A document in force has neither a validity nor a day of review."};
inline constexpr Rule validity_longer_than_content{
    "validity-longer-than-content", Severity::warning,
    "A document holds longer than the time that its content is about."};
inline constexpr Rule document_type_differs{
    "document-type-differs", Severity::warning,
    "A document's title calls it by another type than its control block."};

void check_document(const RuleContext& context, const Document& document);

}  // namespace waymark
