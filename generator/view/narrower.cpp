#include "view/narrower.hpp"

namespace waymark {

std::optional<Group<LinkView>> links_to_narrower(const ViewContext& context, const Linker& linker,
                                                 std::string_view view, const Unit* shown,
                                                 const std::vector<const Unit*>& organisations) {
  std::vector<LinkView> links;
  if (shown != nullptr) {
    links.push_back({context.vocabulary.word("register.all"), linker.url(Addresses::view(view))});
  }
  for (const auto* each : organisations) {
    if (each == shown) continue;
    links.push_back({std::string(name_of(*each)), linker.url(Addresses::view_of(view, *each))});
  }
  return as_group(std::move(links));
}

std::optional<Group<LinkView>> links_to_narrower(const ViewContext& context, const Linker& linker,
                                                 KindIndex kind, const Unit* shown,
                                                 const std::vector<const Unit*>& organisations) {
  std::vector<LinkView> links;
  if (shown != nullptr) {
    links.push_back(
        {context.vocabulary.word("register.all"), linker.url(context.addresses.register_of(kind))});
  }
  for (const auto* organisation : organisations) {
    if (organisation == shown) continue;
    links.push_back({std::string(name_of(*organisation)),
                     linker.url(context.addresses.register_of(kind, *organisation))});
  }
  return as_group(std::move(links));
}

}  // namespace waymark
