#include "view/moved_page.hpp"

namespace waymark {

MovedPageView make_moved_page(const ViewContext& context, const FormerAddress& address) {
  const auto way = way_to_root(address.from);
  return {context.site.language.value, std::string(name_of(*address.entity)), way + address.to, {}};
}

}  // namespace waymark
