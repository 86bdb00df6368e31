// 1. what is hidden  2. references, parts and names  3. bodies  4. the portal without it
#include "project/narrow.hpp"

#include <algorithm>

#include "project/narrow_body.hpp"
#include "resolve/references.hpp"

namespace waymark {

class Narrowing {
 public:
  Narrowing(Resolved& portal, const Site& site, std::size_t level, const Words& words)
      : portal_(portal),
        words_(words),
        hidden_(portal.entities().size()),
        is_changed_(hidden_.size()),
        is_widest_(is_widest(site, level)),
        tells_changes_(!site.changes.empty()) {
    for (const auto& entity : portal.entities()) {
      hidden_[entity->number] = audience_level(site, entity->audience.value).value_or(0) > level;
    }
    hides_any_ = std::find(hidden_.begin(), hidden_.end(), true) != hidden_.end();
    shows_names_ = shows_names(site);
  }

  void narrow() {
    for (auto& entity : portal_.portal_.entities) {
      if (!shows_names_) take_names(*entity);
      if (hides_any_ && !is_hidden(entity.get())) prune(*entity);
    }
    if (is_widest_ && tells_changes_) return;
    narrow_bodies();
    mend_places();
    if (is_widest_) return;
    take_backlinks();
    take_entities();
  }

 private:
  [[nodiscard]] bool is_hidden(const Entity* entity) const {
    return entity != nullptr && hidden_[entity->number];
  }

  // The page of what rules have found tells of everything; that of changes is not always made.
  [[nodiscard]] bool is_hidden(const BoundLink& link) const {
    return is_hidden(link.entity) ||
           (link.target.form == LinkForm::view &&
            ((link.target.id == quality_view && !is_widest_) ||
             (link.target.id == content_changes_view && !tells_changes_)));
  }

  static void take_names(Entity& entity) {
    if (entity.kind != kind_of<Role>) return;
    for (auto& holder : static_cast<Role&>(entity).holders) holder.name = {};
  }

  void prune(Entity& entity) {
    for (const auto* field : kind_info(entity).fields) {
      if (prune(*field, entity)) is_changed_[entity.number] = true;
    }
  }

  // Fields give read access to everyone else.
  template <class Value>
  static Value& writable(const Value* value) {
    return const_cast<Value&>(*value);
  }

  // True when a part fell.
  bool prune(const Field& field, const Record& record) const {
    const auto slot = field.reach(record);
    if (const auto* one = std::get_if<const Reference*>(&slot)) {
      if (is_hidden((*one)->target)) hide(writable(*one));
    } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
      std::erase_if(writable(*many), [&](const Reference& each) { return is_hidden(each.target); });
    } else if (const auto* parts = std::get_if<const RecordList*>(&slot)) {
      return prune_parts(writable(*parts), field.parts());
    }
    return false;
  }

  static void hide(Reference& reference) { reference = {{}, {}, reference.span, nullptr, true}; }

  bool prune_parts(RecordList& parts, FieldTable fields) const {
    bool has_fallen = false;
    for (auto i = parts.size(); i-- > 0;) {
      if (falls(parts.at(i), fields)) {
        parts.remove(i);
        has_fallen = true;
      } else {
        for (const auto& field : fields) has_fallen = prune(field, parts.at(i)) || has_fallen;
      }
    }
    return has_fallen;
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
    for (auto& entity : portal_.portal_.entities) {
      auto& links = portal_.links_[entity->number];
      if (is_hidden(entity.get()) || links.empty()) continue;
      std::vector<bool> hidden;
      for (const auto& link : links) hidden.push_back(is_hidden(link));
      if (narrow_body(*entity, links, hidden, hidden_word)) is_changed_[entity->number] = true;
    }
  }

  // What led to a part or a heading that is gone leads to its page.
  void mend_places() {
    for (auto& entity : portal_.portal_.entities) {
      if (is_hidden(entity.get())) continue;
      if (is_changed_[entity->number]) mend_parts(*entity);
      for (auto& link : portal_.links_[entity->number]) mend_link(*entity, link);
    }
  }

  void mend_link(const Entity& from, BoundLink& link) const {
    const bool is_here = link.target.form == LinkForm::anchor;
    const auto* target = is_here ? &from : link.entity;
    if (target == nullptr || link.target.part.empty() || !is_changed_[target->number]) return;
    if (has_place(*target, link.target.part)) return;
    link.target.part = is_here ? whole_page : std::string_view();
  }

  static void mend_parts(const Entity& entity) {
    for_each_part_slot(entity, [&](const Slot& slot) {
      const auto is_lost = [&](const PartRef& each) {
        return each.is_set() && find_part(entity, each.id).id == nullptr;
      };
      if (const auto* one = std::get_if<const PartRef*>(&slot)) {
        if (is_lost(**one)) writable(*one) = {};
      } else if (const auto* many = std::get_if<const PartRefs*>(&slot)) {
        std::erase_if(writable(*many), is_lost);
      }
    });
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
  // The element that holds a page's own text (templates/head.html).
  static constexpr std::string_view whole_page = "page_content";

  std::vector<bool> hidden_;      // by number
  std::vector<bool> is_changed_;  // by number: parts or headings are gone
  bool is_widest_;
  bool tells_changes_;
  bool hides_any_ = false;
  bool shows_names_ = false;
};

void narrow(Resolved& portal, const Site& site, std::size_t level, const Words& words) {
  Narrowing(portal, site, level, words).narrow();
}

}  // namespace waymark
