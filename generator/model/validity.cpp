#include "model/validity.hpp"

namespace waymark {

Validity validity_on(const Entity& entity, Day day) {
  if (entity.valid_to.is_set() && entity.valid_to.date.last_day() < day) return Validity::ended;
  if (entity.valid_from.is_set() && day < entity.valid_from.date.first_day()) {
    return Validity::coming;
  }
  return Validity::current;
}

}  // namespace waymark
