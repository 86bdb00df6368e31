// What every view is made from.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "base/text.hpp"
#include "model/parts.hpp"
#include "model/site.hpp"
#include "project/calendar.hpp"
#include "project/document_standing.hpp"
#include "project/learning.hpp"
#include "project/lineage.hpp"
#include "project/origins.hpp"
#include "project/rights.hpp"
#include "project/snapshot.hpp"
#include "project/term_uses.hpp"
#include "urls/addresses.hpp"
#include "urls/asset_addresses.hpp"
#include "view/parts.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

struct ViewContext {
  const Site& site;
  const Snapshot& snapshot;
  const Addresses& addresses;
  const Vocabulary& vocabulary;
  const std::string& revision;  // of the content
  const Rights& rights;
  const TermUses& term_uses;
  const Learning& learning;
  const Calendar& calendar;
  const DocumentStandings& standings;
  const Lineages& lineages;
  const AssetAddresses& assets;
  bool shows_quality = false;        // the readers may see what rules have found
  const Origins* origins = nullptr;  // of the texts, where they are told
  bool shows_changes = false;        // the site has a page of changes in its content
};

// Makes links for one page; `way` is what stands before paths from the root.
class Linker {
 public:
  Linker(const ViewContext& context, std::string way)
      : Linker(context.addresses, context.vocabulary, std::move(way)) {
    assets_ = &context.assets;
  }
  Linker(const Addresses& addresses, const Vocabulary& vocabulary, std::string way)
      : addresses_(addresses), vocabulary_(vocabulary), way_(std::move(way)) {}

  [[nodiscard]] std::string url(std::string_view path) const { return way_ + std::string(path); }
  [[nodiscard]] std::string url(const Entity& entity) const { return url(addresses_.page(entity)); }
  [[nodiscard]] LinkView link(const Entity& entity) const {
    return {std::string(name_of(entity)), url(entity)};
  }
  // A part of it where `part` is one.
  [[nodiscard]] LinkView link(const Entity& entity, const Part& part) const {
    if (part.id == nullptr) return link(entity);
    return {fmt::format("{} – {}", shortened(part.label), name_of(entity)),
            fmt::format("{}#{}", url(entity), part.id->value)};
  }
  [[nodiscard]] LinkView register_link(KindIndex kind) const {
    return {vocabulary_.many(kind), url(addresses_.register_of(kind))};
  }
  // Of a file of assets/, by its path there.
  [[nodiscard]] std::string asset(std::string_view name) const {
    return url(assets_->of(name));
  }
  [[nodiscard]] const std::string& way() const { return way_; }

 private:
  const Addresses& addresses_;
  const Vocabulary& vocabulary_;
  const AssetAddresses* assets_ = nullptr;  // of a linker for pages
  std::string way_;
};

}  // namespace waymark
