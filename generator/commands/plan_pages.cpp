#include "commands/plan_pages.hpp"

#include <memory>

#include "render/page_templates.hpp"
#include "view/plan_list_page.hpp"

namespace waymark {

void add_plan_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                    std::vector<SiteFile>& files) {
  for (const auto* entity : context.snapshot.of_kind(kind_of<Plan>)) {
    const auto groups = std::make_shared<const PlanGroups>(context, *as<Plan>(entity));
    if (!groups->is_large()) continue;
    for (const auto list : plan_lists) {
      for (std::size_t page = 0; page < groups->pages(list).size(); ++page) {
        files.push_back(
            {groups->page_address(list, page), true, [&, groups, list, page](std::string& out) {
               loaded.templates->render(plan_list_template,
                                       make_plan_list_page(context, menus, *groups, list, page),
                                       out);
             }});
      }
    }
  }
}

}  // namespace waymark
