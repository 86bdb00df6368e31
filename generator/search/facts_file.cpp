#include "search/facts_file.hpp"

#include <functional>
#include <unordered_map>
#include <utility>

#include "base/json_writer.hpp"

namespace waymark {
namespace {

// The values of one facet, by the first document that has each.
class Facet {
 public:
  // The id is empty of a document that has none.
  void add(std::string_view id, std::string_view name) {
    if (id.empty()) {
      places_.push_back(-1);
      return;
    }
    const auto [known, is_new] =
        numbers_.try_emplace(id, static_cast<std::int64_t>(values_.size()));
    if (is_new) values_.emplace_back(id, name);
    places_.push_back(known->second);
  }

  void write_values(JsonWriter& json, std::string_view key) const {
    json.array(key, [&] {
      for (const auto& [id, name] : values_) {
        json.begin_array();
        json.text(id);
        json.text(name);
        json.end_array();
      }
    });
  }

  void write_places(JsonWriter& json, std::string_view key) const {
    json.array(key, [&] {
      for (const auto place : places_) json.number(place);
    });
  }

  void write_runs(JsonWriter& json, std::string_view key) const {
    json.array(key, [&] {
      for (std::size_t i = 0; i < places_.size();) {
        auto end = i;
        while (end < places_.size() && places_[end] == places_[i]) ++end;
        json.number(places_[i]);
        json.number(static_cast<std::int64_t>(end - i));
        i = end;
      }
    });
  }

 private:
  std::unordered_map<std::string_view, std::int64_t> numbers_;
  std::vector<std::pair<std::string_view, std::string_view>> values_;
  std::vector<std::int64_t> places_;
};

void add_unit(Facet& facet, const Unit* unit) {
  if (unit == nullptr) return facet.add({}, {});
  facet.add(unit->id.value, name_of(*unit));
}

}  // namespace

std::string facts_file(const std::vector<SearchDocument>& documents) {
  Facet kinds;
  Facet units;
  Facet organisations;
  for (const auto& document : documents) {
    kinds.add(document.kind, document.kind_name);
    add_unit(units, document.unit);
    add_unit(organisations, document.organisation);
  }
  std::string bytes;
  JsonWriter json(bytes, 0);
  json.begin_object();
  kinds.write_values(json, "kinds");
  units.write_values(json, "units");
  organisations.write_values(json, "organisations");
  kinds.write_runs(json, "kind");
  units.write_places(json, "unit");
  organisations.write_runs(json, "organisation");
  json.end_object();
  return bytes;
}

}  // namespace waymark
