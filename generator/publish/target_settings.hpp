// `waymark-target.yaml` in the target: what may be published there. Written by the first publish,
// changed by hand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

inline constexpr std::string_view target_settings_name = "waymark-target.yaml";

struct TargetSettings {
  std::string audience;  // empty: a site for any
  std::size_t keep = 5;  // releases that stay, the current one among them
};

// Throws EnvironmentError, naming the file as `shown`, for a text that is not understood.
TargetSettings read_target_settings(const std::string& text, const std::string& shown);

std::string target_settings_text(const TargetSettings& settings);

}  // namespace waymark
