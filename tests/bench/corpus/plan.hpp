// What entities there are, before anything is written: every reference is chosen from here.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/random.hpp"

namespace bench {

// In the order of the generator's own list.
enum class Kind {
  unit,
  forum,
  role,
  target_group,
  matter,
  mandate,
  decision_path,
  guide,
  decision,
  assignment,
  finding,
  document,
  plan,
  meeting,
  question,
  training,
  topic,
  metric,
  system,
  principle,
  term,
  page
};
inline constexpr std::size_t kind_count = 22;

struct KindNames {
  std::string_view name;    // in links: `role:chef-1`
  std::string_view folder;  // of the content
  std::string_view prefix;  // of the addresses
  std::string_view title;   // of the register
};

const KindNames& names_of(Kind kind);

struct Entity {
  Kind kind = Kind::page;
  std::size_t number = 0;   // among all
  std::size_t ordinal = 0;  // among its kind
  std::string id;
  std::string title;
  std::string former_id;  // of a few; its address leads to the new one
};

class Plan {
 public:
  // The least that has every kind several times over.
  static constexpr std::size_t smallest = 150;

  explicit Plan(std::size_t count);

  [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }
  [[nodiscard]] std::size_t count(Kind kind) const { return of_kind(kind).size(); }
  [[nodiscard]] const Entity& at(Kind kind, std::size_t ordinal) const {
    return entities_[of_kind(kind)[ordinal]];
  }

  // Any entity of the kind but `from` itself.
  [[nodiscard]] const Entity& any(Kind kind, const Entity& from, Random& random) const;
  // One of the kind that comes earlier than `from`: chains of such references never close.
  [[nodiscard]] const Entity& earlier(Kind kind, const Entity& from, Random& random) const;

 private:
  [[nodiscard]] const std::vector<std::size_t>& of_kind(Kind kind) const {
    return by_kind_[static_cast<std::size_t>(kind)];
  }

  std::vector<Entity> entities_;
  std::array<std::vector<std::size_t>, kind_count> by_kind_;  // numbers
};

// `/enheter/avdelningen-for-vardplanen-1.html`; the start page is `/`.
std::string address_of(const Entity& entity);

// Where it was while the entity had its former id.
std::string former_address_of(const Entity& entity);

// Where the entity's file lies below the content folder that `top` begins, at most 500 to a folder.
std::string file_of(const Entity& entity, std::string_view top);

inline bool is_start(const Entity& entity) { return entity.number == 0; }

}  // namespace bench
