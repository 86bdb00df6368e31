#include "check/forum_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>

#include "base/text.hpp"
#include "check/organisation_key.hpp"
#include "check/stems.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule forum_decides_without_right{
    "forum-decides-without-right", Severity::warning,
    "A forum decides, and holds neither a mandate nor a remit of what to carry out."};
constexpr Rule forums_alike{
    "forums-alike", Severity::warning,
    "Two forums of one level have remits that share so many per cent of their stems.", 80};

bool holds_mandate(const RuleContext& context, const Forum& forum) {
  const auto& links = context.portal.backlinks(forum);
  return std::any_of(links.begin(), links.end(), [&](const Backlink& link) {
    return link.from->kind == kind_of<Mandate> && link.field != nullptr &&
           link.field->name == "holder" && is_current(*link.from, context.as_of);
  });
}

void check_rights(const RuleContext& context) {
  context.each<Forum>([&](const Forum& forum) {
    if (!forum.decides.value || !is_current(forum, context.as_of)) return;
    if (forum.execution_remit.is_set() || holds_mandate(context, forum)) return;
    context.diagnostics.add(
        forum_decides_without_right, forum.decides.span,
        fmt::format("`{}` decides without a mandate or `execution_remit`", forum.id.value),
        "write a mandate that it holds, or what it may carry out");
  });
}

// A forum with the stems of its remit, as their places in a list from the rarest to the commonest.
struct Remit {
  const Forum* forum;
  std::vector<std::string> words;
  std::vector<std::size_t> stems;
  std::uint64_t mask = 0;  // a bit for each stem, which some share
};

using Remits = std::vector<Remit>;

void number_stems(Remits& remits) {
  std::map<std::string_view, std::size_t> counts;
  for (const auto& remit : remits) {
    for (const auto& word : remit.words) ++counts[word];
  }
  std::vector<std::pair<std::size_t, std::string_view>> by_rarity;
  for (const auto& [word, count] : counts) by_rarity.emplace_back(count, word);
  std::sort(by_rarity.begin(), by_rarity.end());
  for (std::size_t i = 0; i < by_rarity.size(); ++i) counts[by_rarity[i].second] = i;
  for (auto& remit : remits) {
    for (const auto& word : remit.words) remit.stems.push_back(counts[word]);
    std::sort(remit.stems.begin(), remit.stems.end());
    for (const auto stem : remit.stems) remit.mask |= std::uint64_t{1} << stem % 64;
  }
}

// Of the longer remit's stems, so that it holds for both: a narrow remit that lies within a wide
// one is a part of the same work, not the same work twice. (Of all that either has, as Jaccard
// counts, 80 of 100 stems would be 67 per cent: not what people mean by sharing 80.)
std::int64_t percent_shared(const Remit& a, const Remit& b) {
  std::vector<std::size_t> shared;
  std::set_intersection(a.stems.begin(), a.stems.end(), b.stems.begin(), b.stems.end(),
                        std::back_inserter(shared));
  return static_cast<std::int64_t>(100 * shared.size() / std::max(a.stems.size(), b.stems.size()));
}

// Finds, for each remit, an earlier one that is like it. Two that share `limit` per cent share one
// of the rarest stems that are more than the rest, so that only those who do are compared.
class Likenesses {
 public:
  Likenesses(const RuleContext& context, const Remits& remits)
      : context_(context), remits_(remits) {}

  void find() {
    for (std::size_t i = 0; i < remits_.size(); ++i) {
      const auto rarest = count_rarest(remits_[i]);
      if (const auto* other = find_like(i, rarest)) tell(remits_[i], *other);
      for (std::size_t k = 0; k < rarest; ++k) having_[remits_[i].stems[k]].push_back(i);
    }
  }

 private:
  [[nodiscard]] std::size_t count_wanted(const Remit& remit) const {
    return (remit.stems.size() * static_cast<std::size_t>(context_.limit) + 99) / 100;
  }

  [[nodiscard]] std::size_t count_rarest(const Remit& remit) const {
    const auto size = remit.stems.size();
    return std::min(size, size - count_wanted(remit) + 1);
  }

  // False where the masks alone tell that too many stems are missing.
  [[nodiscard]] bool can_share(const Remit& remit, const Remit& other) const {
    const auto missing = static_cast<std::size_t>(std::popcount(remit.mask & ~other.mask));
    return missing + count_wanted(remit) <= remit.stems.size();
  }

  const Remit* find_like(std::size_t i, std::size_t rarest) {
    for (std::size_t k = 0; k < rarest; ++k) {
      for (const auto other : having_[remits_[i].stems[k]]) {
        const auto& remit = remits_[other];
        if (can_share(remits_[i], remit) && percent_shared(remits_[i], remit) >= context_.limit) {
          return &remit;
        }
      }
    }
    return nullptr;
  }

  void tell(const Remit& remit, const Remit& other) {
    context_.diagnostics.add({&forums_alike,
                              remit.forum->remit.span,
                              fmt::format("the remit shares {} % of its stems with that of `{}`",
                                          percent_shared(remit, other), other.forum->id.value),
                              "write what sets them apart, or accept the finding with a reason",
                              {{other.forum->remit.span, "the other stands here"}}});
  }

  const RuleContext& context_;
  const Remits& remits_;
  std::map<std::size_t, std::vector<std::size_t>> having_;  // stem -> remits it is a rarest of
};

void check_remits(const RuleContext& context) {
  std::map<std::pair<std::uint8_t, std::string_view>, Remits> groups;  // by level and organisation
  context.each<Forum>([&](const Forum& forum) {
    if (!forum.level.is_set() || !is_current(forum, context.as_of)) return;
    auto words = stems_of(forum.remit.value);
    if (words.empty()) return;
    groups[{forum.level.index, organisation_key(context.portal, forum)}].push_back(
        {&forum, std::move(words), {}, 0});
  });
  if (context.limit > 100) return;
  for (auto& [group, remits] : groups) {
    number_stems(remits);
    Likenesses(context, remits).find();
  }
}

constexpr RuleCheck checks[] = {{&forum_decides_without_right, &check_rights},
                                {&forums_alike, &check_remits}};

}  // namespace

RuleChecks forum_rules() { return checks; }

}  // namespace waymark
