#include "view/limit_comparison.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

// As deep as any organisation is.
constexpr int highest_place = 50;
constexpr std::size_t most_overlaps = 20;

// One of a mandate's spans.
struct Claim {
  AmountSpan amounts;
  const Mandate* mandate;
  std::size_t order;  // of the mandate among those compared
};

bool comes_before(const Claim& a, const Claim& b) {
  return std::tie(a.amounts.from, a.amounts.to, a.order) <
         std::tie(b.amounts.from, b.amounts.to, b.order);
}

// What is claimed in each place that a mandate's scope names, in the order of the mandates.
class Places {
 public:
  Places(const Snapshot& snapshot, std::span<const Mandate* const> mandates) : snapshot_(snapshot) {
    for (std::size_t i = 0; i < mandates.size(); ++i) {
      for (const auto& span : spans_of(*mandates[i])) add({span, mandates[i], i});
    }
  }

  [[nodiscard]] const std::vector<const Unit*>& all() const { return order_; }
  [[nodiscard]] const std::vector<Claim>& at(const Unit* place) const { return claims_.at(place); }

  // Where mandates are named for what the place lies under, from the nearest.
  [[nodiscard]] std::vector<const Unit*> above(const Unit* place) const {
    std::vector<const Unit*> found;
    for (int left = highest_place; place != nullptr && left > 0; --left) {
      const auto* parent = parent_on(*place, snapshot_.as_of());
      place = parent == nullptr ? nullptr : as<Unit>(parent->target);
      if (place != nullptr && claims_.contains(place)) found.push_back(place);
    }
    return found;
  }

 private:
  void add(const Claim& claim) {
    const auto& scope = claim.mandate->scope.items;
    if (scope.empty()) add(snapshot_.organisation_of(*claim.mandate), claim);
    for (const auto& each : scope) {
      if (const auto* unit = as<Unit>(each.target)) add(unit, claim);
    }
  }

  void add(const Unit* place, const Claim& claim) {
    auto& claims = claims_[place];
    if (claims.empty()) order_.push_back(place);
    claims.push_back(claim);
  }

  const Snapshot& snapshot_;
  std::unordered_map<const Unit*, std::vector<Claim>> claims_;
  std::vector<const Unit*> order_;
};

// The spans in one place, of those with this right.
std::vector<AmountSpan> spans_with(const std::vector<Claim>& claims, Right right) {
  std::vector<AmountSpan> spans;
  for (const auto& claim : claims) {
    if (right_of(*claim.mandate) == right) spans.push_back(claim.amounts);
  }
  return spans;
}

bool is_between(const AmountSpan& gap) { return gap.from > 0 && gap.to != without_limit; }

std::vector<AmountSpan> gaps_in(const std::vector<Claim>& claims) {
  const auto decided = spans_with(claims, Right::decision);
  const auto carried_out = spans_with(claims, Right::execution);
  if (decided.empty()) return left_out(carried_out);
  std::vector<AmountSpan> gaps;
  for (const auto& gap : left_out(decided)) {
    if (is_between(gap)) {
      gaps.push_back(gap);
      continue;
    }
    for (const auto& untouched : left_out(carried_out)) {
      if (const auto rest = common(gap, untouched)) gaps.push_back(*rest);
    }
  }
  return gaps;
}

class OverlapFinder {
 public:
  explicit OverlapFinder(const Places& places) : places_(places) {}

  std::vector<LimitOverlap> find() {
    for (const auto* place : places_.all()) look_at(place);
    std::stable_sort(
        found_.begin(), found_.end(), [](const LimitOverlap& a, const LimitOverlap& b) {
          return std::tie(a.amounts.from, a.amounts.to) < std::tie(b.amounts.from, b.amounts.to);
        });
    return std::move(found_);
  }

 private:
  // What is claimed in the place itself, against that and what is claimed above it.
  void look_at(const Unit* place) {
    auto claims = places_.at(place);
    const auto own = claims.size();
    for (const auto* above : places_.above(place)) {
      const auto& more = places_.at(above);
      claims.insert(claims.end(), more.begin(), more.end());
    }
    if (own != claims.size() || own > 1) compare(std::move(claims));
  }

  void compare(std::vector<Claim> claims) {
    std::sort(claims.begin(), claims.end(), comes_before);
    for (auto one = claims.begin(); one != claims.end(); ++one) {
      for (auto other = one + 1; other != claims.end(); ++other) {
        if (other->amounts.from > one->amounts.to || found_.size() == most_overlaps) break;
        note(*one, *other);
      }
    }
  }

  void note(const Claim& one, const Claim& other) {
    const auto& a = *one.mandate;
    const auto& b = *other.mandate;
    if (one.order == other.order || right_of(a) != right_of(b)) return;
    if (a.matter.target != b.matter.target) return;
    if (is_delegated_from(a, b) || is_delegated_from(b, a)) return;
    const auto both = common(one.amounts, other.amounts);
    const auto pair = std::minmax(one.order, other.order);
    if (!both || !seen_.insert({pair.first, pair.second, both->from}).second) return;
    found_.push_back({*both, &a, &b});
  }

  const Places& places_;
  std::set<std::tuple<std::size_t, std::size_t, std::int64_t>> seen_;
  std::vector<LimitOverlap> found_;
};

}  // namespace

LimitComparison compare_limits(const Snapshot& snapshot, std::span<const Mandate* const> mandates) {
  std::vector<const Mandate*> compared;
  bool has_limits = false;
  for (const auto* mandate : mandates) {
    if (right_of(*mandate) == Right::signature) continue;
    compared.push_back(mandate);
    has_limits = has_limits || !mandate->limit.empty();
  }
  if (!has_limits) return {};
  const Places places(snapshot, compared);
  LimitComparison comparison;
  for (const auto* place : places.all()) {
    if (!places.above(place).empty()) continue;
    for (const auto& gap : gaps_in(places.at(place))) comparison.gaps.push_back({gap, place});
  }
  comparison.overlaps = OverlapFinder(places).find();
  return comparison;
}

}  // namespace waymark
