#include "publish/target_settings.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "base/text.hpp"
#include "parse/yaml.hpp"

namespace waymark {
namespace {

constexpr std::array<std::string_view, 2> known = {"audience", "keep"};
constexpr std::size_t most_kept = 1000;

[[noreturn]] void refuse(const std::string& shown, const std::string& what) {
  throw EnvironmentError(fmt::format("cannot go by `{}`: {}", shown, what));
}

std::size_t read_keep(const std::string& text, const std::string& shown) {
  std::size_t keep = 0;
  const auto* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, keep);
  if (error != std::errc() || at != end || keep == 0 || keep > most_kept) {
    refuse(shown,
           fmt::format("`keep` is `{}`; write a number from 1 to {}", shortened(text), most_kept));
  }
  return keep;
}

}  // namespace

TargetSettings read_target_settings(const std::string& text, const std::string& shown) {
  Diagnostics diagnostics;
  const auto root = yaml::parse(text, {0, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  if (diagnostics.has_errors()) refuse(shown, diagnostics.all().front().message);
  TargetSettings settings;
  for (const auto& [key, span, value] : root.entries) {
    if (value.type == yaml::Type::null) continue;
    if (key == "audience") {
      settings.audience = value.text;
    } else if (key == "keep") {
      settings.keep = read_keep(value.text, shown);
    } else {
      refuse(shown, fmt::format("no setting `{}`; {}", shortened(key),
                                did_you_mean(key, known, "write `audience` or `keep`")));
    }
  }
  return settings;
}

std::string target_settings_text(const TargetSettings& settings) {
  auto text = std::string(
      "# What may be published here. The first publish wrote this; change it by hand.\n");
  if (!settings.audience.empty()) text += fmt::format("audience: {}\n", settings.audience);
  text += fmt::format("keep: {}  # releases that can be brought back\n", settings.keep);
  return text;
}

}  // namespace waymark
