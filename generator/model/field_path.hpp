// Paths of fields within one entity, as waivers and `illustrative` write them: `timeline`,
// `steps.beslut.time_limit` (a part by its id), `timeline.2.note` (a part by its place, from 1).
#pragma once

#include "base/diagnostics.hpp"
#include "model/entity.hpp"
#include "parse/yaml.hpp"

namespace waymark {

inline constexpr Rule unknown_path{"unknown-path", Severity::error,
                                   "A path that leads to no field of its entity."};

// What the entity's paths name in the YAML it was read from: fills `Waiver::covers`, with the whole
// entity where a waiver has no path. A path that leads nowhere is a diagnostic.
void check_field_paths(const yaml::Node& map, Entity& entity, Diagnostics& diagnostics);

// True when one of the marks is `path` or stands above it.
bool is_marked(const Marks& marks, std::string_view path);

}  // namespace waymark
