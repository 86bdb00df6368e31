// The values of one field as texts and links.
#pragma once

#include <vector>

#include "view/context.hpp"

namespace waymark {

// Of a field of `record`, which is `entity` or a part of it. Empty when nothing is written.
std::vector<ValueView> field_values(const ViewContext& context, const Linker& linker,
                                    const Entity& entity, const Field& field, const Record& record);

// The same for what needs no more than words and addresses.
std::vector<ValueView> field_values(const Vocabulary& vocabulary, const Linker& linker,
                                    const Entity& entity, const Field& field, const Record& record);

// "09:05".
std::string clock(const ClockTime& time);

}  // namespace waymark
