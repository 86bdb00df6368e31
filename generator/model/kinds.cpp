#include "model/kinds.hpp"

namespace waymark {
namespace {

template <class Kind>
KindInfo info_of() {
  KindInfo info{Kind::name, Kind::folder, Kind::needs_title, Kind::fields(), {}, nullptr};
  for (const auto& field : common_fields()) info.fields.push_back(&field);
  for (const auto& field : info.own_fields) info.fields.push_back(&field);
  info.make = []() -> std::unique_ptr<Entity> {
    auto entity = std::make_unique<Kind>();
    entity->kind = kind_of<Kind>;
    return entity;
  };
  return info;
}

template <class... All>
std::vector<KindInfo> infos_of(TypeList<All...>) {
  return {info_of<All>()...};
}

}  // namespace

std::span<const KindInfo> kinds() {
  static const std::vector<KindInfo> infos = infos_of(Kinds{});
  return infos;
}

const KindInfo* find_kind(std::string_view name) {
  for (const auto& info : kinds()) {
    if (info.name == name) return &info;
  }
  return nullptr;
}

KindIndex index_of(const KindInfo& info) { return static_cast<KindIndex>(&info - kinds().data()); }

}  // namespace waymark
