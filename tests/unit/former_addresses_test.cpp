// Every address that has an entity's id in it leads on from each id that the entity had before.
#include "urls/former_addresses.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace waymark::test {
namespace {

std::string told(const std::vector<FormerAddress>& addresses) {
  std::string text;
  for (const auto& each : addresses) {
    text += fmt::format("{} -> {} ({})\n", each.from, each.to, each.entity->id.value);
  }
  return text;
}

struct Entities {
  template <class Kind>
  void add(std::string id, const std::vector<std::string>& former) {
    auto entity = std::make_unique<Kind>();
    entity->kind = kind_of<Kind>;
    entity->id.value = std::move(id);
    for (const auto& each : former) entity->former_ids.push_back({each, {}});
    all.push_back(std::move(entity));
  }

  std::vector<std::unique_ptr<Entity>> all;
};

}  // namespace

TEST_CASE("addresses under former ids lead to those under the new one") {
  Entities entities;
  entities.add<Unit>("hr", {"personal", "lon"});
  entities.add<Forum>("styrgrupp", {"gruppen"});
  entities.add<Page>("start", {"hem"});
  entities.add<Role>("chef", {});
  const auto found = former_addresses(
      entities.all, Addresses(Site()),
      {"index.html", "units/hr.html", "units/hr-bas.html", "units/bas-hr.html", "units-hr.csv",
       "units-hr-bas.csv", "mandates/innehavare_hr.html", "systems_hr_del_2.html", "hr.html",
       "forums/styrgrupp.html", "forums/styrgrupp.ics", "media/hr.png", "roles/chef.html",
       "units/lon.html"});
  CHECK(told(found) ==
        "forums/gruppen.html -> forums/styrgrupp.html (styrgrupp)\n"
        "forums/gruppen.ics -> forums/styrgrupp.ics (styrgrupp)\n"
        "mandates/innehavare_lon.html -> mandates/innehavare_hr.html (hr)\n"
        "mandates/innehavare_personal.html -> mandates/innehavare_hr.html (hr)\n"
        "pages/hem.html -> index.html (start)\n"
        "systems_lon_del_2.html -> systems_hr_del_2.html (hr)\n"
        "systems_personal_del_2.html -> systems_hr_del_2.html (hr)\n"
        "units-lon.csv -> units-hr.csv (hr)\n"
        "units-personal.csv -> units-hr.csv (hr)\n"
        "units/personal.html -> units/hr.html (hr)\n");
}

TEST_CASE("where no id was another, nothing leads on") {
  Entities entities;
  entities.add<Unit>("hr", {});
  CHECK(former_addresses(entities.all, Addresses(Site()), {"units/hr.html"}).empty());
}

}  // namespace waymark::test
