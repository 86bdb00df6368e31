#include "diagram/graph_ids.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace waymark {
namespace {

struct Ids {
  std::unordered_map<std::string, IDTYPE> by_name;
  std::vector<std::string> names;  // by id; empty for what has none
};

Ids& ids(void* state) { return *static_cast<Ids*>(state); }

void* open_ids(Agraph_t*, Agdisc_t*) { return new Ids; }
void close_ids(void* state) { delete static_cast<Ids*>(state); }

IDTYPE add_id(Ids& known, std::string name) {
  known.names.push_back(std::move(name));
  return known.names.size() - 1;
}

// Names of graphs, boxes and lines live in spaces of their own.
long map_name(void* state, int type, char* text, IDTYPE* id, int may_create) {
  auto& known = ids(state);
  if (text == nullptr) {
    if (may_create != 0) *id = add_id(known, {});
    return may_create != 0 ? 1 : 0;
  }
  const auto key = std::to_string(type) + text;
  const auto found = known.by_name.find(key);
  if (found != known.by_name.end()) {
    *id = found->second;
    return 1;
  }
  if (may_create == 0) return 0;
  *id = add_id(known, text);
  known.by_name.emplace(key, *id);
  return 1;
}

long refuse_id(void*, int, IDTYPE) { return 0; }
void keep_id(void*, int, IDTYPE) {}
void ignore_object(void*, int, void*) {}

char* name_of_id(void* state, int, IDTYPE id) {
  auto& names = ids(state).names;
  return id < names.size() && !names[id].empty() ? names[id].data() : nullptr;
}

}  // namespace

Agdisc_t* counted_ids() {
  static Agiddisc_t discipline = {&open_ids,   &map_name,  &refuse_id,    &keep_id,
                                  &name_of_id, &close_ids, &ignore_object};
  static Agdisc_t all = {&AgMemDisc, &discipline, &AgIoDisc};
  return &all;
}

}  // namespace waymark
