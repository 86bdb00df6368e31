#include "view/header.hpp"

#include <fmt/format.h>

#include "view/field_views.hpp"
#include "view/linked_data.hpp"
#include "view/origin.hpp"
#include "view/succession.hpp"

namespace waymark {
namespace {

std::string validity_words(const Vocabulary& vocabulary, const Entity& entity) {
  const auto from = vocabulary.date(entity.valid_from.date);
  const auto to = vocabulary.date(entity.valid_to.date);
  if (entity.valid_from.is_set() && entity.valid_to.is_set()) {
    return fmt::format("{} {} – {}", vocabulary.word("validity.valid"), from, to);
  }
  if (entity.valid_from.is_set()) {
    return fmt::format("{} {}", vocabulary.word("validity.valid_from"), from);
  }
  if (entity.valid_to.is_set()) {
    return fmt::format("{} {}", vocabulary.word("validity.valid_to"), to);
  }
  return {};
}

std::optional<StandingView> standing_of(const ViewContext& context, const Entity& entity) {
  if (!entity.valid_from.is_set() && !entity.valid_to.is_set()) return std::nullopt;
  const auto validity = context.snapshot.validity(entity);
  return make_standing(context.vocabulary, validity == Validity::ended    ? Standing::ended
                                           : validity == Validity::coming ? Standing::coming
                                                                          : Standing::in_force);
}

std::optional<FactView> owner_of(const ViewContext& context, const Linker& linker,
                                 const Entity& entity) {
  auto owner = FieldViews(context, linker).fact(entity, field_named(entity, "owner"), entity);
  if (owner.empty()) return std::nullopt;
  return owner;
}

// What is said of an entity that does not hold on the day of the page.
void add_validity_notice(const ViewContext& context, const Entity& entity, HeaderView& header) {
  const auto& vocabulary = context.vocabulary;
  const auto validity = context.snapshot.validity(entity);
  if (validity == Validity::ended) {
    header.notices.push_back({fmt::format("{} {}.", vocabulary.word("validity.ended"),
                                          vocabulary.date(entity.valid_to.date)),
                              {}});
  } else if (validity == Validity::coming) {
    header.notices.push_back({fmt::format("{} {}.", vocabulary.word("validity.coming"),
                                          vocabulary.date(entity.valid_from.date)),
                              {}});
  }
}

// Supersession is written on the newer entity only.
void add_supersession(const ViewContext& context, const Linker& linker, const Entity& entity,
                      HeaderView& header) {
  NoticeView newer{context.vocabulary.word("validity.superseded_by"), {}};
  for (const auto* each : replacements_of(context.snapshot, entity)) {
    newer.links.push_back(linker.link(*each));
  }
  if (!newer.links.empty()) header.notices.push_back(std::move(newer));
}

}  // namespace

HeaderView make_header(const ViewContext& context, const Linker& linker, const Entity& entity) {
  HeaderView header;
  header.kind = context.vocabulary.one(entity.kind);
  header.kind_name = kind_info(entity).name;
  header.title = name_of(entity);
  header.summary = entity.summary.value;
  header.validity = validity_words(context.vocabulary, entity);
  header.standing = standing_of(context, entity);
  header.owner = owner_of(context, linker, entity);
  header.is_example = entity.illustrative.all;
  add_validity_notice(context, entity, header);
  add_supersession(context, linker, entity, header);
  return header;
}

ShellView make_entity_shell(const ViewContext& context, const Linker& linker, const Menus& menus,
                            const Entity& entity) {
  auto shell = make_shell(context, linker, menus, std::string(name_of(entity)));
  shell.breadcrumbs.push_back(linker.register_link(entity.kind));
  shell.description = entity.summary.value;
  const auto data = linked_data_address(context.snapshot, entity);
  if (!data.empty()) shell.alternates.push_back({"application/ld+json", linker.url(data)});
  add_origin(context, entity, shell);
  return shell;
}

}  // namespace waymark
