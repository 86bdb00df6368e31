#include "commands/change_pages.hpp"

#include "export/atom.hpp"
#include "render/page_templates.hpp"
#include "view/content_changes_page.hpp"
#include "view/feed.hpp"

namespace waymark {

void add_change_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                      std::vector<SiteFile>& files) {
  if (!loaded.changes) return;
  files.push_back({Addresses::view(content_changes_view), true, [&](std::string& out) {
                     loaded.templates->render(
                         listing_template,
                         make_content_changes_page(context, menus, *loaded.changes), out);
                   }});
  if (!context.site.base_url.is_set()) return;
  files.push_back({std::string(changes_feed), false, [&](std::string& out) {
                     out += atom(make_changes_feed(context, *loaded.changes));
                   }});
}

}  // namespace waymark
