// Where a diagnostic stands and what it says, as every format for programs tells it.
#pragma once

#include <cstdint>
#include <string>

#include "base/diagnostics.hpp"
#include "base/source_places.hpp"

namespace waymark {

// Lines and columns count from 1.
struct DiagnosticPlace {
  std::string path;  // empty for what stands in no file
  LineColumn begin;
  LineColumn end;
};

// Without `./` before the path: programs look it up in the repository.
DiagnosticPlace place_of(const Span& span, SourcePlaces& places);

// The message with its mend.
std::string whole_message(const Diagnostic& diagnostic);

// A line or column as a number of JSON.
constexpr std::int64_t number(std::size_t place) { return static_cast<std::int64_t>(place); }

}  // namespace waymark
