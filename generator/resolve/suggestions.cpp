#include "resolve/suggestions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "resolve/content_path.hpp"
#include "resolve/resolved.hpp"

namespace waymark {
namespace {

std::vector<std::string_view> anchors_of(const Entity& entity) {
  auto anchors = part_ids(entity);
  for (const auto& heading : entity.body->headings) anchors.push_back(heading.id);
  return anchors;
}

}  // namespace

// "a unit or a forum"
std::string kinds_in_words(std::span<const KindIndex> targets) {
  std::string words;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto joint = i == 0 ? "" : i + 1 == targets.size() ? " or " : ", ";
    words += fmt::format("{}{}", joint, kind_info(targets[i]).name);
  }
  return words.empty() ? "entity" : words;
}

void Suggestions::report_unknown(Span span, const std::string& wanted, std::string_view id,
                                 std::span<const KindIndex> targets) {
  const std::string otherwise = "check the id, or write the entry that it names";
  const auto fix = may_suggest() ? did_you_mean(id, ids_of(targets), otherwise) : otherwise;
  diagnostics_.add(unknown_reference, span, fmt::format("no {} `{}`", wanted, shortened(id)), fix);
}

bool Suggestions::may_suggest() {
  constexpr int most_suggestions = 200;
  return ++suggestions_ <= most_suggestions;
}

std::vector<std::string_view> Suggestions::ids_of(std::span<const KindIndex> targets) const {
  std::vector<std::string_view> ids;
  for (const auto& entity : portal_.entities) {
    const bool fits =
        targets.empty() || std::find(targets.begin(), targets.end(), entity->kind) != targets.end();
    if (fits && entity->id.is_set()) ids.push_back(entity->id.value);
  }
  return ids;
}

void Suggestions::check_anchor(const Entity& page, Span span, std::string_view anchor) {
  const auto wanted = percent_decoded(anchor);
  if (has_place(page, wanted)) return;
  auto message = fmt::format("`{}` has no place `#{}`", page.id.value, shortened(wanted));
  const auto anchors = may_suggest() ? anchors_of(page) : std::vector<std::string_view>();
  const auto otherwise = anchors.empty() ? std::string("write a heading for it")
                                         : fmt::format("its places are {}", quoted_list(anchors));
  diagnostics_.add(missing_anchor, span, std::move(message),
                   did_you_mean(wanted, anchors, otherwise));
}

}  // namespace waymark
