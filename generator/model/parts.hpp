// The parts of an entity that have ids of their own, however deep: `plan-x#aktivitet-3`.
#pragma once

#include <functional>
#include <string_view>

#include "model/kinds.hpp"

namespace waymark {

struct Part {
  const Text* id = nullptr;  // null: the entity itself
  std::string_view label;    // its title, else its text
};

// What makes `record` a part by its table of fields; `id` is null where it has none.
Part part_of(const Record& record, FieldTable fields);

// What people call a record: its title, else its text; empty where it has neither.
std::string_view label_of(const Record& record, FieldTable fields);

// In the order written; an outer part comes before those in it.
void for_each_part(const Entity& entity, const std::function<void(const Part&)>& visit);

// The part with this id; `id` is null where there is none.
Part find_part(const Entity& entity, std::string_view id);

// True when a link can lead to `anchor` on the entity's page: one of its parts or headings.
bool has_place(const Entity& entity, std::string_view anchor);

}  // namespace waymark
