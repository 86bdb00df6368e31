// 1. what is hidden  2. references, parts and names  3. bodies  4. the portal without it
#include "project/narrow.hpp"

#include <algorithm>

#include "project/narrow_body.hpp"

namespace waymark {

class Narrowing {
 public:
  Narrowing(Resolved& portal, const Site& site, std::size_t level, const Words& words)
      : portal_(portal), words_(words), hidden_(portal.entities().size()) {
    for (const auto& entity : portal.entities()) {
      hidden_[entity->number] = audience_level(site, entity->audience.value).value_or(0) > level;
    }
    shows_names_ = std::any_of(site.privacy.begin(), site.privacy.end(),
                               [](const Privacy& each) { return each.person_names.is("show"); });
  }

  void narrow() {
    for (auto& entity : portal_.portal_.entities) {
      if (!shows_names_) take_names(*entity);
      if (!is_hidden(entity.get())) prune(*entity);
    }
    if (std::find(hidden_.begin(), hidden_.end(), true) == hidden_.end()) return;
    narrow_bodies();
    take_backlinks();
    take_entities();
  }

 private:
  [[nodiscard]] bool is_hidden(const Entity* entity) const {
    return entity != nullptr && hidden_[entity->number];
  }

  static void take_names(Entity& entity) {
    if (entity.kind != kind_of<Role>) return;
    for (auto& holder : static_cast<Role&>(entity).holders) holder.name = {};
  }

  void prune(Entity& entity) const {
    for (const auto* field : kind_info(entity).fields) prune(*field, entity);
  }

  // Fields give read access to everyone else.
  template <class Value>
  static Value& writable(const Value* value) {
    return const_cast<Value&>(*value);
  }

  void prune(const Field& field, const Record& record) const {
    const auto slot = field.reach(record);
    if (const auto* one = std::get_if<const Reference*>(&slot)) {
      if (is_hidden((*one)->target)) hide(writable(*one));
    } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
      std::erase_if(writable(*many), [&](const Reference& each) { return is_hidden(each.target); });
    } else if (const auto* parts = std::get_if<const RecordList*>(&slot)) {
      prune_parts(writable(*parts), field.parts());
    }
  }

  static void hide(Reference& reference) { reference = {{}, {}, reference.span, nullptr, true}; }

  void prune_parts(RecordList& parts, FieldTable fields) const {
    for (auto i = parts.size(); i-- > 0;) {
      if (falls(parts.at(i), fields)) {
        parts.remove(i);
      } else {
        for (const auto& field : fields) prune(field, parts.at(i));
      }
    }
  }

  // True when what the part is about is hidden.
  [[nodiscard]] bool falls(const Record& part, FieldTable fields) const {
    return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
      if (!field.facts.required && &field != &fields.front()) return false;
      const auto slot = field.reach(part);
      const auto* one = std::get_if<const Reference*>(&slot);
      return one != nullptr && is_hidden((*one)->target);
    });
  }

  void narrow_bodies() {
    const auto hidden_word = words_["values.hidden"];
    RenamedAnchors renamed;
    for (auto& entity : portal_.portal_.entities) {
      auto& links = portal_.links_[entity->number];
      if (is_hidden(entity.get()) || links.empty()) continue;
      std::vector<bool> hidden;
      for (const auto& link : links) hidden.push_back(is_hidden(link.entity));
      narrow_body(*entity, links, hidden, hidden_word, renamed);
    }
    for (auto& links : portal_.links_) {
      for (auto& link : links) renamed.apply(link);
    }
  }

  void take_backlinks() {
    for (auto& links : portal_.backlinks_) {
      std::erase_if(links, [&](const Backlink& link) { return is_hidden(link.from); });
    }
    for (auto& organisation : portal_.organisations_) {
      if (is_hidden(organisation)) organisation = nullptr;
    }
  }

  template <class Item>
  void keep_visible(std::vector<Item>& items) const {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!hidden_[i]) std::swap(items[kept++], items[i]);
    }
    items.resize(kept);
  }

  void take_entities() {
    std::erase_if(portal_.by_id_, [&](const auto& entry) { return is_hidden(entry.second); });
    keep_visible(portal_.backlinks_);
    keep_visible(portal_.links_);
    keep_visible(portal_.organisations_);
    keep_visible(portal_.portal_.entities);
    std::uint32_t number = 0;
    for (auto& entity : portal_.portal_.entities) entity->number = number++;
  }

  Resolved& portal_;
  const Words& words_;
  std::vector<bool> hidden_;  // by number
  bool shows_names_ = false;
};

void narrow(Resolved& portal, const Site& site, std::size_t level, const Words& words) {
  Narrowing(portal, site, level, words).narrow();
}

}  // namespace waymark
