// The site as the world knows it: addresses that hold anywhere, and a name that no other site has.
#pragma once

#include <string>
#include <string_view>

#include "model/site.hpp"

namespace waymark {

// Of a path from the site's root; empty where site.yaml has no `base_url`.
std::string address_of(const Site& site, std::string_view path);

// The host of `base_url` without its port; without one, the site's title as a slug. Never empty.
std::string site_name(const Site& site);

// The id by which the entity was first known, so that what others have fetched under it stays the
// same when it gets another: the first of `former_ids`, else its id.
std::string_view first_id(const Entity& entity);

}  // namespace waymark
