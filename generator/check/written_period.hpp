// A time that authors write as a text: `2024–2027`, `2025-09 till 2026-06`, `2025/2026`, `2026`.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace waymark {

struct WrittenPeriod {
  Day first;
  Day last;
};

// Nothing for a text with other words in it, and for a time that ends before it begins.
std::optional<WrittenPeriod> parse_period(std::string_view text);

}  // namespace waymark
