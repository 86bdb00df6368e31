// Fills a record from YAML by its table of fields. Everything an author can get wrong in a field
// is a diagnostic here, and reading goes on.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/field.hpp"
#include "parse/yaml.hpp"

namespace waymark {

inline constexpr Rule unknown_key{"unknown-key", Severity::error,
                                  "A key that its kind does not have."};
inline constexpr Rule wrong_type{"wrong-type", Severity::error,
                                 "A list where a text belongs, or the other way round."};
inline constexpr Rule missing_field{"missing-field", Severity::error,
                                    "A required field is not written."};
inline constexpr Rule bad_date{"bad-date", Severity::error, "A text that is no date."};
inline constexpr Rule bad_choice{"bad-choice", Severity::error,
                                 "A word that is not among those a field allows."};
inline constexpr Rule bad_duration{"bad-duration", Severity::error,
                                   "A text that is no length of time."};
inline constexpr Rule bad_clock{"bad-clock", Severity::error, "A text that is no time of day."};
inline constexpr Rule placeholder{"placeholder", Severity::error,
                                  "A value that still has to be filled in."};

// Reads the map `node` into `record`. `what` names the record in messages ("a unit", "an item
// of `timeline`"); `place` is where a missing field is reported.
void read_record(const yaml::Node& node, Record& record, std::span<const Field* const> fields,
                 std::string_view what, Span place, Diagnostics& diagnostics);

}  // namespace waymark
