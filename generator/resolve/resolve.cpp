// 1. ids  2. what each reference and link names, on all threads  3. whether it may stand there, and
// who refers to whom
#include <fmt/format.h>

#include <algorithm>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "resolve/content_path.hpp"
#include "resolve/references.hpp"
#include "resolve/resolved.hpp"

namespace waymark {
namespace {

// "a unit or a forum"
std::string kinds_in_words(std::span<const KindIndex> targets) {
  std::string words;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto joint = i == 0 ? "" : i + 1 == targets.size() ? " or " : ", ";
    words += fmt::format("{}{}", joint, kind_info(targets[i]).name);
  }
  return words.empty() ? "entity" : words;
}

std::vector<std::string_view> anchors_of(const Entity& entity) {
  auto anchors = part_ids(entity);
  for (const auto& heading : entity.body.headings) anchors.push_back(heading.id);
  return anchors;
}

bool has_anchor(const Entity& entity, std::string_view anchor) {
  const auto anchors = anchors_of(entity);
  return std::find(anchors.begin(), anchors.end(), anchor) != anchors.end();
}

}  // namespace

class Binder {
 public:
  Binder(Resolved& resolved, const SourceSet& sources, const std::string& content_folder,
         Diagnostics& diagnostics)
      : resolved_(resolved),
        sources_(sources),
        content_prefix_(content_folder + "/"),
        diagnostics_(diagnostics) {}

  void bind(std::size_t jobs) {
    const auto& entities = resolved_.portal_.entities;
    bind_ids();
    parallel_for(entities.size(), jobs, [&](std::size_t i) { look_up(*entities[i]); });
    for (const auto& entity : entities) check_references(*entity);
    for (const auto& entity : entities) check_links(*entity);
  }

 private:
  void bind_ids() {
    paths_.reserve(sources_.content.size());
    resolved_.by_id_.reserve(resolved_.portal_.entities.size());
    for (const auto& content : sources_.content) paths_.emplace(content.path, nullptr);
    for (auto& entity : resolved_.portal_.entities) {
      if (!entity->id.is_set()) continue;
      const auto [at, is_new] = resolved_.by_id_.emplace(entity->id.value, entity.get());
      if (!is_new) report_duplicate(*entity, *at->second);
      const auto path = content_path(*entity);
      if (path.ends_with(".md")) paths_[path] = entity.get();
    }
  }

  void report_duplicate(const Entity& entity, const Entity& first) {
    diagnostics_.add({&duplicate_id,
                      entity.place,
                      fmt::format("the id `{}` is taken", entity.id.value),
                      "give one of them another id",
                      {{first.place, "the first one stands here"}}});
  }

  // Touches nothing but the entity's own references and links.
  void look_up(const Entity& entity) {
    for_each_reference(entity, [&](const Field&, const Reference& reference) {
      bind_to(reference, resolved_.find(reference.id));
    });
    auto& bound = resolved_.links_[entity.number];
    bound.reserve(entity.body.links.size());
    for (const auto& link : entity.body.links) {
      auto& last = bound.emplace_back(BoundLink{parse_link(link.destination), nullptr, {}});
      if (last.target.form == LinkForm::entity) last.entity = resolved_.find(last.target.id);
    }
  }

  // Everyone else only reads what references mean.
  static void bind_to(const Reference& reference, const Entity* target) {
    const_cast<Reference&>(reference).target = target;
  }

  void check_references(const Entity& entity) {
    for_each_reference(entity, [&](const Field& field, const Reference& reference) {
      if (!is_fitting(reference, field)) bind_to(reference, nullptr);
      if (reference.target == nullptr) return;
      add_backlink(*reference.target, entity, &field);
      if (field.facts.symmetric) add_backlink(entity, *reference.target, &field);
    });
  }

  void add_backlink(const Entity& target, const Entity& from, const Field* field) {
    auto& list = resolved_.backlinks_[target.number];
    const auto same = [&](const Backlink& link) {
      return link.from == &from && (link.field == field || field == nullptr);
    };
    // References of one entity follow each other, so a repetition stands among the last.
    const auto recent = list.size() > 64 ? list.end() - 64 : list.begin();
    if (std::none_of(recent, list.end(), same)) list.push_back({&from, field});
  }

  bool is_fitting(const Reference& reference, const Field& field) {
    const auto* target = reference.target;
    if (target == nullptr) {
      report_unknown(reference.span, kinds_in_words(field.targets), reference.id, field.targets);
      return false;
    }
    const bool fits = field.targets.empty() || std::find(field.targets.begin(), field.targets.end(),
                                                         target->kind) != field.targets.end();
    if (fits) return true;
    const auto wanted = kinds_in_words(field.targets);
    const auto otherwise = fmt::format("write the id of {}", with_article(wanted));
    diagnostics_.add(
        {&wrong_kind,
         reference.span,
         fmt::format("`{}` is {}, and `{}` takes {}", reference.id,
                     with_article(kind_info(*target).name), field.name, with_article(wanted)),
         may_suggest() ? did_you_mean(reference.id, ids_of(field.targets), otherwise) : otherwise,
         {{target->place, "it is written here"}}});
    return false;
  }

  void report_unknown(Span span, const std::string& wanted, std::string_view id,
                      std::span<const KindIndex> targets) {
    const std::string otherwise = "check the id, or write the entry that it names";
    const auto fix = may_suggest() ? did_you_mean(id, ids_of(targets), otherwise) : otherwise;
    diagnostics_.add(unknown_reference, span, fmt::format("no {} `{}`", wanted, shortened(id)),
                     fix);
  }

  // Looking for the nearest name takes time that grows with the portal.
  bool may_suggest() {
    constexpr int most_suggestions = 200;
    return ++suggestions_ <= most_suggestions;
  }

  [[nodiscard]] std::vector<std::string_view> ids_of(std::span<const KindIndex> targets) const {
    std::vector<std::string_view> ids;
    for (const auto& entity : resolved_.portal_.entities) {
      const bool fits = targets.empty() ||
                        std::find(targets.begin(), targets.end(), entity->kind) != targets.end();
      if (fits && entity->id.is_set()) ids.push_back(entity->id.value);
    }
    return ids;
  }

  void check_links(const Entity& entity) {
    auto& bound = resolved_.links_[entity.number];
    for (std::size_t i = 0; i < bound.size(); ++i) {
      check_link(entity, entity.body.links[i], bound[i]);
      const auto* target = bound[i].entity;
      if (target != nullptr && target != &entity) add_backlink(*target, entity, nullptr);
    }
  }

  void check_link(const Entity& entity, const markdown::OpenLink& link, BoundLink& bound) {
    switch (bound.target.form) {
      case LinkForm::entity: check_entity_link(link, bound); break;
      case LinkForm::register_page: check_register(link, bound.target); break;
      case LinkForm::view: check_view(link, bound.target); break;
      case LinkForm::anchor: check_anchor(entity, link, bound.target.part); break;
      case LinkForm::file: bind_file(entity, link, bound); break;
      case LinkForm::forbidden: report_scheme(link, bound.target); break;
      case LinkForm::external: report_outside_image(link); break;
    }
  }

  void check_entity_link(const markdown::OpenLink& link, BoundLink& bound) {
    const KindIndex kind = index_of(*bound.target.kind);
    const auto* found = bound.entity;
    if (found == nullptr) {
      report_unknown(link.span, std::string(bound.target.kind->name), bound.target.id,
                     std::span(&kind, 1));
    } else if (found->kind != kind) {
      bound.entity = nullptr;
      diagnostics_.add(
          wrong_kind, link.span,
          fmt::format("`{}` is {}, not {}", bound.target.id, with_article(kind_info(*found).name),
                      with_article(bound.target.kind->name)),
          fmt::format("write `{}:{}`", kind_info(*found).name, bound.target.id));
    } else if (!bound.target.part.empty()) {
      check_anchor(*found, link, bound.target.part);
    }
  }

  void check_register(const markdown::OpenLink& link, const LinkTarget& target) {
    if (target.kind != nullptr) return;
    std::vector<std::string_view> names;
    for (const auto& info : kinds()) names.push_back(info.name);
    diagnostics_.add(
        broken_link, link.span, fmt::format("no register `{}`", shortened(target.id)),
        did_you_mean(target.id, names, fmt::format("write one of {}", quoted_list(names))));
  }

  void check_view(const markdown::OpenLink& link, const LinkTarget& target) {
    if (std::find(view_names.begin(), view_names.end(), target.id) != view_names.end()) return;
    diagnostics_.add(broken_link, link.span, fmt::format("no view `{}`", shortened(target.id)),
                     did_you_mean(target.id, view_names,
                                  fmt::format("write one of {}", quoted_list(view_names))));
  }

  void check_anchor(const Entity& page, const markdown::OpenLink& link, std::string_view anchor) {
    const auto wanted = percent_decoded(anchor);
    if (has_anchor(page, wanted)) return;
    auto message = fmt::format("`{}` has no place `#{}`", page.id.value, shortened(wanted));
    const auto anchors = may_suggest() ? anchors_of(page) : std::vector<std::string_view>();
    const auto otherwise = anchors.empty() ? std::string("write a heading for it")
                                           : fmt::format("its places are {}", quoted_list(anchors));
    diagnostics_.add(missing_anchor, link.span, std::move(message),
                     did_you_mean(wanted, anchors, otherwise));
  }

  void bind_file(const Entity& entity, const markdown::OpenLink& link, BoundLink& bound) {
    const auto file = content_path(entity);
    const auto slash = file.rfind('/');
    const auto here = slash == std::string_view::npos ? std::string_view() : file.substr(0, slash);
    const auto written = nfc(percent_decoded(without_query(bound.target.id)));
    const auto path = joined_path(here, written);
    const auto page = paths_.find(path);
    if (!link.is_image && page != paths_.end() && page->second != nullptr) {
      bound.target.form = LinkForm::entity;
      bound.entity = page->second;
      if (!bound.target.part.empty()) check_anchor(*page->second, link, bound.target.part);
    } else if (sources_.attachments.contains(path)) {
      bound.file = path;
    } else {
      report_missing_file(link, path, written);
    }
  }

  void report_missing_file(const markdown::OpenLink& link, const std::string& path,
                           const std::string& written) {
    std::vector<std::string_view> candidates;
    const bool is_early = may_suggest();
    for (const auto& [known, real] : sources_.attachments) {
      if (is_early) candidates.push_back(known);
    }
    if (is_early && !link.is_image) {
      for (const auto& [known, entity] : paths_) candidates.push_back(known);
    }
    std::sort(candidates.begin(), candidates.end());  // the first of equally near ones is offered
    diagnostics_.add(
        link.is_image ? missing_image : broken_link, link.span,
        fmt::format("no file `{}` in the content folder", shortened(path.empty() ? written : path)),
        did_you_mean(path, candidates, "check the path, or put the file there"));
  }

  void report_scheme(const markdown::OpenLink& link, const LinkTarget& target) {
    std::vector<std::string_view> names = {"register", "view", "lang", "https", "mailto", "tel"};
    for (const auto& info : kinds()) names.push_back(info.name);
    const auto fix = did_you_mean(target.id, names, "write http, https, mailto, tel or a kind");
    diagnostics_.add(forbidden_scheme, link.span,
                     fmt::format("a link with `{}` is refused", shortened(target.id)), fix);
  }

  void report_outside_image(const markdown::OpenLink& link) {
    if (!link.is_image) return;
    diagnostics_.add(missing_image, link.span, "an image from another host is refused",
                     "put the file in the content folder");
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
  std::unordered_map<std::string_view, Entity*> paths_;  // of content files
  int suggestions_ = 0;
};

Resolved resolve(Portal portal, const SourceSet& sources, const std::string& content_folder,
                 std::size_t jobs, Diagnostics& diagnostics) {
  Resolved resolved(std::move(portal));
  Binder(resolved, sources, content_folder, diagnostics).bind(jobs);
  return resolved;
}

}  // namespace waymark
