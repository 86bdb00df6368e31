// What there is to know about each kind at run time, and the headers of them all.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "model/assignment.hpp"
#include "model/decision.hpp"
#include "model/decision_path.hpp"
#include "model/document.hpp"
#include "model/finding.hpp"
#include "model/forum.hpp"
#include "model/guide.hpp"
#include "model/mandate.hpp"
#include "model/matter.hpp"
#include "model/meeting.hpp"
#include "model/metric.hpp"
#include "model/page.hpp"
#include "model/plan.hpp"
#include "model/principle.hpp"
#include "model/question.hpp"
#include "model/role.hpp"
#include "model/system.hpp"
#include "model/target_group.hpp"
#include "model/term.hpp"
#include "model/topic.hpp"
#include "model/training.hpp"
#include "model/unit.hpp"

namespace waymark {

struct KindInfo {
  std::string_view name;    // "unit", as in links
  std::string_view folder;  // "units", as in the content folder
  bool needs_title;
  FieldTable own_fields;
  std::vector<const Field*> fields;  // all of them: the common ones, then its own
  std::unique_ptr<Entity> (*make)();
};

// By KindIndex.
std::span<const KindInfo> kinds();

inline const KindInfo& kind_info(KindIndex kind) { return kinds()[kind]; }
inline const KindInfo& kind_info(const Entity& entity) { return kinds()[entity.kind]; }

// The kind with this name, or nullptr.
const KindInfo* find_kind(std::string_view name);

// Its place in the list.
KindIndex index_of(const KindInfo& info);

// The entity as its own type; nullptr when it is of another kind.
template <class Kind>
const Kind* as(const Entity* entity) {
  return entity != nullptr && entity->kind == kind_of<Kind> ? static_cast<const Kind*>(entity)
                                                            : nullptr;
}

}  // namespace waymark
