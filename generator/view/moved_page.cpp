#include "view/moved_page.hpp"

namespace waymark {

MovedPageView make_moved_page(const ViewContext& context, const Entity& entity,
                              std::string_view former_id) {
  const Linker linker(context, way_to_root(context.addresses.former(entity, former_id)));
  return {context.site.language.value, std::string(name_of(entity)), linker.url(entity), {}};
}

}  // namespace waymark
