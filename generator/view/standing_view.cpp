#include "view/standing_view.hpp"

#include <algorithm>

#include "project/document_review.hpp"
#include "view/succession.hpp"

namespace waymark {
namespace {

std::string word(const Vocabulary& vocabulary, std::string_view name) {
  return vocabulary.word(fmt::format("documents.{}", name));
}

// "Från 2025-11-25 till och med 2030-12-31."; empty where nothing is said.
std::string period_in_words(const Vocabulary& vocabulary, const Entity& entity) {
  const auto from = vocabulary.date(entity.valid_from.date);
  const auto to = vocabulary.date(entity.valid_to.date);
  if (entity.valid_from.is_set() && entity.valid_to.is_set()) {
    return fmt::format("{} {} {} {}.", word(vocabulary, "from"), from,
                       word(vocabulary, "and_until"), to);
  }
  if (entity.valid_from.is_set()) return fmt::format("{} {}.", word(vocabulary, "from"), from);
  if (entity.valid_to.is_set()) return fmt::format("{} {}.", word(vocabulary, "until"), to);
  return {};
}

std::string text_of(const Vocabulary& vocabulary, const Document& document, Standing standing) {
  auto text = period_in_words(vocabulary, document);
  const auto add = [&](std::string_view name) {
    text += (text.empty() ? "" : " ") + word(vocabulary, name);
  };
  if (standing == Standing::open_ended) add("no_last_day");
  if (standing == Standing::draft) add("is_draft");
  if (document.status.is("withdrawn")) add("is_withdrawn");
  return text;
}

// The next occasion to look at it, but for its end, which the period tells.
void add_review(const ViewContext& context, const Document& document, GlanceView& glance) {
  const auto reviews = reviews_of(document);
  const auto next = std::find_if(reviews.begin(), reviews.end(), [](const Review& each) {
    return each.reason == ReviewReason::written || each.reason == ReviewReason::interval;
  });
  if (next == reviews.end()) return;
  const bool is_late = next->day() < context.snapshot.as_of();
  auto text = fmt::format("{} {}.", word(context.vocabulary, is_late ? "review_was" : "review_is"),
                          context.vocabulary.date(next->date));
  (is_late ? glance.late : glance.next) = std::move(text);
}

// Nothing where neither a status nor the day tells.
std::optional<std::string_view> status_of(const Decision& decision, Day day) {
  if (decision.status.is_set()) return DecisionStatus::words[decision.status.index];
  if (!decision.date.is_set()) return std::nullopt;
  if (decision.date.date.last_day() <= day) return "taken";
  if (day < decision.date.date.first_day()) return "planned";
  return std::nullopt;
}

std::vector<LinkView> links_to_newer(const ViewContext& context, const Linker& linker,
                                     const Entity& entity) {
  std::vector<LinkView> links;
  for (const auto* each : replacements_of(context.snapshot, entity)) {
    links.push_back(linker.link(*each));
  }
  return links;
}

}  // namespace

StandingView make_standing(const Vocabulary& vocabulary, Standing standing) {
  const auto name = name_of(standing);
  return {std::string(name), word(vocabulary, fmt::format("standing.{}", name))};
}

GlanceView make_glance(const ViewContext& context, const Linker& linker, const Document& document) {
  const auto standing = context.standings.of(document);
  GlanceView glance;
  glance.standing = make_standing(context.vocabulary, standing);
  glance.text = text_of(context.vocabulary, document, standing);
  glance.newer = as_group(links_to_newer(context, linker, document));
  if (holds(standing)) add_review(context, document, glance);
  return glance;
}

GlanceView make_glance(const ViewContext& context, const Decision& decision) {
  const auto& vocabulary = context.vocabulary;
  GlanceView glance;
  if (const auto status = status_of(decision, context.snapshot.as_of())) {
    glance.standing = StandingView{
        std::string(*status), vocabulary.word(fmt::format("choices.decision.status.{}", *status))};
  }
  if (decision.final_on.is_set()) {
    const bool is_final = decision.final_on.date.last_day() <= context.snapshot.as_of();
    glance.next =
        fmt::format("{} {}.", word(vocabulary, is_final ? "became_final" : "will_be_final"),
                    vocabulary.date(decision.final_on.date));
  }
  return glance;
}

}  // namespace waymark
