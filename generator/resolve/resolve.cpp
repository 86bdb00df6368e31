// 1. ids  2. what each reference and link names, on all threads  3. whether it may stand there, and
// who refers to whom
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "resolve/link_checks.hpp"
#include "resolve/organisation.hpp"
#include "resolve/references.hpp"
#include "resolve/resolved.hpp"

namespace waymark {
class Binder {
 public:
  Binder(Resolved& resolved, const SourceSet& sources, const std::string& content_folder,
         Diagnostics& diagnostics)
      : resolved_(resolved),
        sources_(sources),
        content_prefix_(content_folder + "/"),
        diagnostics_(diagnostics),
        suggestions_(resolved.portal_, diagnostics),
        paths_(sources) {}

  void bind(std::size_t jobs) {
    const auto& entities = resolved_.portal_.entities;
    bind_ids();
    check_former_ids();
    std::vector<Bound> bound(entities.size());
    parallel_for(entities.size(), jobs, [&](std::size_t i) { bound[i] = look_up(*entities[i]); });
    std::vector<const Entity*> belonging(entities.size());
    for (std::size_t i = 0; i < entities.size(); ++i) {
      if (!bound[i].referrals) check_references(*entities[i]);
      for (const auto& each : bound[i].referrals.value_or(std::vector<Referral>())) {
        add_backlink(*each.target, each.link);
      }
      belonging[i] = bound[i].referrals ? bound[i].belongs : belongs_to(*entities[i]);
    }
    LinkChecker links(sources_, paths_, suggestions_, diagnostics_);
    for (std::size_t i = 0; i < entities.size(); ++i) {
      if (!bound[i].has_sound_links) check_links(*entities[i], links);
      add_links(*entities[i]);
    }
    resolved_.organisations_ = organisations_of(resolved_.portal_, belonging);
  }

 private:
  struct Referral {
    const Entity* target;
    Backlink link;
  };

  // What can be told of an entity without looking at what others refer to.
  struct Bound {
    std::optional<std::vector<Referral>> referrals;  // none: something is wrong, to be told
    const Entity* belongs = nullptr;
    bool has_sound_links = false;
  };

  void bind_ids() {
    resolved_.by_id_.reserve(resolved_.portal_.entities.size());
    for (auto& entity : resolved_.portal_.entities) {
      if (!entity->id.is_set()) continue;
      const auto [at, is_new] = resolved_.by_id_.emplace(entity->id.value, entity.get());
      if (!is_new) report_duplicate(*entity, *at->second);
      if (content_path(*entity).ends_with(".md")) paths_.add(*entity);
    }
  }

  // An address must lead to one place.
  void check_former_ids() {
    std::unordered_map<std::string_view, const Text*> former;
    for (const auto& entity : resolved_.portal_.entities) {
      for (const auto& id : entity->former_ids) {
        if (!is_slug(id.value)) report_bad_former_id(id);
        const auto* taken = resolved_.find(id.value);
        const auto [at, is_new] = former.emplace(id.value, &id);
        if (taken == nullptr && is_new) continue;
        diagnostics_.add(
            {&duplicate_id,
             id.span,
             fmt::format("the former id `{}` is taken", shortened(id.value)),
             "take it away here",
             {{taken != nullptr ? taken->place : at->second->span, "the other one stands here"}}});
      }
    }
  }

  void report_bad_former_id(const Text& id) {
    diagnostics_.add(id_not_slug, id.span, fmt::format("`{}` is no id", shortened(id.value)),
                     fmt::format("write `{}`", slug(id.value)));
  }

  void report_duplicate(const Entity& entity, const Entity& first) {
    diagnostics_.add({&duplicate_id,
                      entity.place,
                      fmt::format("the id `{}` is taken", entity.id.value),
                      "give one of them another id",
                      {{first.place, "the first one stands here"}}});
  }

  // Touches nothing but the entity's own references and links.
  Bound look_up(const Entity& entity) {
    Bound bound;
    bound.referrals = look_up_references(entity);
    if (bound.referrals) bound.belongs = belongs_to(entity);
    bound.has_sound_links = look_up_links(entity);
    return bound;
  }

  // Whom the entity refers to; nothing where something is wrong with that.
  std::optional<std::vector<Referral>> look_up_references(const Entity& entity) {
    std::vector<Referral> referrals;
    bool is_sound = true;
    for_each_reference(entity,
                       [&](const Field& field, const Reference& reference, const Part& part) {
                         const auto* target = resolved_.find(reference.id);
                         bind_to(reference, target);
                         is_sound = is_sound && target != nullptr && fits(*target, field) &&
                                    (reference.part.empty() || has_place(*target, reference.part));
                         if (!is_sound) return;
                         referrals.push_back({target, {&entity, &field, part}});
                         if (field.facts.symmetric)
                           referrals.push_back({&entity, {target, &field, {}}});
                       });
    for_each_part_reference(entity, [&](const PartRef& reference) {
      is_sound = is_sound && find_part(entity, reference.id).id != nullptr;
    });
    return is_sound ? std::optional(std::move(referrals)) : std::nullopt;
  }

  // True where nothing is wrong with them.
  bool look_up_links(const Entity& entity) {
    auto& bound = resolved_.links_[entity.number];
    bound.reserve(entity.body->links.size());
    bool are_sound = true;
    for (const auto& link : entity.body->links) {
      auto& last = bound.emplace_back(BoundLink{parse_link(link.destination), nullptr, {}});
      if (last.target.form == LinkForm::entity) last.entity = resolved_.find(last.target.id);
      are_sound = are_sound && is_sound(entity, link, last);
    }
    return are_sound;
  }

  // Everyone else only reads what references mean.
  static void bind_to(const Reference& reference, const Entity* target) {
    const_cast<Reference&>(reference).target = target;
  }

  static bool fits(const Entity& target, const Field& field) {
    return field.targets.empty() || std::find(field.targets.begin(), field.targets.end(),
                                              target.kind) != field.targets.end();
  }

  void check_references(const Entity& entity) {
    const auto check = [&](const Field& field, const Reference& reference, const Part& part) {
      if (!is_fitting(reference, field)) bind_to(reference, nullptr);
      if (reference.target == nullptr) return;
      if (!reference.part.empty())
        suggestions_.check_anchor(*reference.target, reference.span, reference.part);
      add_backlink(*reference.target, {&entity, &field, part});
      if (field.facts.symmetric) add_backlink(entity, {reference.target, &field, {}});
    };
    for_each_reference(entity, check);
    for_each_part_reference(entity, [&](const PartRef& reference) {
      if (find_part(entity, reference.id).id == nullptr) report_unknown_part(entity, reference);
    });
  }

  void report_unknown_part(const Entity& entity, const PartRef& reference) {
    const auto ids = part_ids(entity);
    diagnostics_.add(
        unknown_reference, reference.span,
        fmt::format("no part `{}` in `{}`", shortened(reference.id), entity.id.value),
        did_you_mean(reference.id, ids, fmt::format("its parts are {}", quoted_list(ids))));
  }

  void add_backlink(const Entity& target, const Backlink& link) {
    auto& list = resolved_.backlinks_[target.number];
    const auto same = [&](const Backlink& known) {
      if (known.from != link.from) return false;
      return link.field == nullptr || (known.field == link.field && known.part.id == link.part.id);
    };
    // References of one entity follow each other, so a repetition stands among the last.
    const auto recent = list.size() > 64 ? list.end() - 64 : list.begin();
    if (std::none_of(recent, list.end(), same)) list.push_back(link);
  }

  bool is_fitting(const Reference& reference, const Field& field) {
    const auto* target = reference.target;
    if (target == nullptr) {
      suggestions_.report_unknown(reference.span, kinds_in_words(field.targets), reference.id,
                                  field.targets);
      return false;
    }
    if (fits(*target, field)) return true;
    const auto wanted = kinds_in_words(field.targets);
    const auto otherwise = fmt::format("write the id of {}", with_article(wanted));
    diagnostics_.add(
        {&wrong_kind,
         reference.span,
         fmt::format("`{}` is {}, and `{}` takes {}", reference.id,
                     with_article(kind_info(*target).name), field.name, with_article(wanted)),
         suggestions_.may_suggest()
             ? did_you_mean(reference.id, suggestions_.ids_of(field.targets), otherwise)
             : otherwise,
         {{target->place, "it is written here"}}});
    return false;
  }

  void check_links(const Entity& entity, LinkChecker& links) {
    auto& bound = resolved_.links_[entity.number];
    for (std::size_t i = 0; i < bound.size(); ++i) {
      links.check(entity, content_path(entity), entity.body->links[i], bound[i]);
    }
  }

  void add_links(const Entity& entity) {
    for (const auto& link : resolved_.links(entity)) {
      if (link.entity != nullptr && link.entity != &entity) {
        add_backlink(*link.entity, {&entity, nullptr, {}});
      }
    }
  }

  // The path of the entity's file within the content folder.
  [[nodiscard]] std::string_view content_path(const Entity& entity) const {
    const std::string_view path = sources_.files[entity.place.file].path;
    return path.starts_with(content_prefix_) ? path.substr(content_prefix_.size()) : path;
  }

  Resolved& resolved_;
  const SourceSet& sources_;
  std::string content_prefix_;
  Diagnostics& diagnostics_;
  Suggestions suggestions_;
  ContentPaths paths_;
};

Resolved resolve(Portal portal, const SourceSet& sources, const std::string& content_folder,
                 std::size_t jobs, Diagnostics& diagnostics) {
  Resolved resolved(std::move(portal));
  Binder(resolved, sources, content_folder, diagnostics).bind(jobs);
  return resolved;
}

}  // namespace waymark
