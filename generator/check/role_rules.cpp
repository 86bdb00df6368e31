#include "check/role_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "check/organisation_key.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule role_vacant{"role-vacant", Severity::warning,
                           "Nobody holds a role, on a site that shows who does."};
constexpr Rule role_without_place{"role-without-place", Severity::warning,
                                  "A role belongs to neither a unit nor a forum."};
constexpr Rule acting_without_end{
    "acting-without-end", Severity::warning,
    "An acting holder has no last day, or one that has passed with nobody following."};
constexpr Rule too_many_holders{"too-many-holders", Severity::error,
                                "A role has more holders at once than seats."};
constexpr Rule name_with_many_roles{
    "name-with-many-roles", Severity::warning,
    "One name holds more roles with accountabilities than the limit.", 3};

bool has_begun(const Holder& holder, Day day) {
  return !holder.from.is_set() || holder.from.date.first_day() <= day;
}

bool has_left(const Holder& holder, Day day) {
  return holder.to.is_set() && holder.to.date.last_day() < day;
}

bool holds_on(const Holder& holder, Day day) {
  return has_begun(holder, day) && !has_left(holder, day);
}

// On such a day: someone who leaves "2025-10" may have handed over to the next on any day of it.
bool surely_holds_on(const Holder& holder, Day day) {
  return has_begun(holder, day) && (!holder.to.is_set() || day <= holder.to.date.first_day());
}

bool is_held(const Role& role, Day day) {
  return std::any_of(role.holders.begin(), role.holders.end(),
                     [&](const Holder& holder) { return holds_on(holder, day); });
}

template <class Visit>
void each_current_role(const RuleContext& context, Visit visit) {
  context.each<Role>([&](const Role& role) {
    if (is_current(role, context.as_of)) visit(role);
  });
}

void check_vacancies(const RuleContext& context) {
  if (!shows_names(context.site)) return;
  each_current_role(context, [&](const Role& role) {
    if (is_held(role, context.as_of)) return;
    context.diagnostics.add(
        role_vacant, role.place,
        fmt::format("nobody holds `{}` on {}", role.id.value, to_string(context.as_of)),
        "write who does under `holders`, or accept the finding with a reason");
  });
}

void check_places(const RuleContext& context) {
  each_current_role(context, [&](const Role& role) {
    if (role.unit.is_set() || role.forum.is_set()) return;
    context.diagnostics.add(
        role_without_place, role.place,
        fmt::format("`{}` belongs to neither a unit nor a forum", role.id.value),
        "write `unit` or `forum`");
  });
}

// The acting holder who was the last to leave, where nobody is there or to come.
const Holder* left_behind_by(const Role& role, Day day) {
  const Holder* last = nullptr;
  for (const auto& holder : role.holders) {
    if (!has_left(holder, day)) return nullptr;
    if (last == nullptr || last->to.date.last_day() < holder.to.date.last_day()) last = &holder;
  }
  return last != nullptr && last->acting.value ? last : nullptr;
}

void check_acting(const RuleContext& context) {
  each_current_role(context, [&](const Role& role) {
    for (const auto& holder : role.holders) {
      if (!holder.acting.value || holder.to.is_set()) continue;
      context.diagnostics.add(acting_without_end, holder.acting.span,
                              fmt::format("the acting holder of `{}` has no end", role.id.value),
                              "write `to`");
    }
    const auto* last = left_behind_by(role, context.as_of);
    if (last == nullptr) return;
    context.diagnostics.add(
        acting_without_end, last->to.span,
        fmt::format("the acting holder of `{}` is past the end, and nobody follows", role.id.value),
        "write who holds the role now, or another day");
  });
}

Span place_of(const Holder& holder, const Role& role) {
  for (const auto& span : {holder.name.span, holder.from.span, holder.acting.span}) {
    if (span.is_somewhere()) return span;
  }
  return role.place;
}

void check_seats(const RuleContext& context) {
  each_current_role(context, [&](const Role& role) {
    std::vector<const Holder*> current;
    for (const auto& holder : role.holders) {
      if (surely_holds_on(holder, context.as_of)) current.push_back(&holder);
    }
    const auto seats = role.seats.is_set() ? std::max<std::int64_t>(role.seats.value, 0) : 1;
    if (std::ssize(current) <= seats) return;
    Diagnostic found{
        &too_many_holders, place_of(*current.back(), role),
        fmt::format("`{}` has {} on {}, and {}", role.id.value,
                    counted(current.size(), "holder", "holders"), to_string(context.as_of),
                    counted(static_cast<std::size_t>(seats), "seat", "seats")),
        "write `to` for those who have left, or `seats`"};
    current.pop_back();
    for (const auto* other : current) {
      found.notes.push_back({place_of(*other, role), "another holder stands here"});
    }
    context.diagnostics.add(std::move(found));
  });
}

struct Post {
  const Role* role;
  const Text* name;
};

// By organisation, as people of one name are many, and name.
using Posts = std::map<std::pair<std::string_view, std::string>, std::vector<Post>>;

// Those of a role that answers for something.
void add_posts(const RuleContext& context, const Role& role, Posts& posts) {
  if (role.accountabilities.empty()) return;
  for (const auto& holder : role.holders) {
    if (!holder.name.is_set() || !holds_on(holder, context.as_of)) continue;
    auto& held = posts[{organisation_key(context.portal, role), fold(trimmed(holder.name.value))}];
    if (held.empty() || held.back().role != &role) held.push_back({&role, &holder.name});
  }
}

void check_names(const RuleContext& context) {
  if (!shows_names(context.site)) return;
  Posts posts;
  each_current_role(context, [&](const Role& role) { add_posts(context, role, posts); });
  for (const auto& [name, held] : posts) {
    if (std::ssize(held) <= context.limit) continue;
    std::vector<std::string_view> ids;
    for (const auto& post : held) ids.push_back(post.role->id.value);
    context.diagnostics.add(
        name_with_many_roles, held.back().name->span,
        fmt::format("one name holds {} roles with accountabilities: {}", ids.size(),
                    quoted_list(ids)),
        "write who else holds one of them, or accept the finding with a reason");
  }
}

constexpr RuleCheck checks[] = {{&role_vacant, &check_vacancies},
                                {&role_without_place, &check_places},
                                {&acting_without_end, &check_acting},
                                {&too_many_holders, &check_seats},
                                {&name_with_many_roles, &check_names}};

}  // namespace

RuleChecks role_rules() { return checks; }

}  // namespace waymark
