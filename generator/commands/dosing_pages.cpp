#include "commands/dosing_pages.hpp"

#include <memory>

#include "render/page_templates.hpp"
#include "view/cost_page.hpp"
#include "view/dosing_page.hpp"
#include "view/dosing_words.hpp"

namespace waymark {

void add_dosing_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                      std::vector<SiteFile>& files) {
  const auto all =
      std::make_shared<const std::vector<Dosing>>(dosings(context.snapshot, context.learning));
  auto organisations = organisations_of(*all);
  organisations.insert(organisations.begin(), nullptr);
  const auto add = [&](std::string_view view, std::string_view page_template, auto make) {
    for (const auto* organisation : organisations) {
      const auto path =
          organisation == nullptr ? Addresses::view(view) : Addresses::view_of(view, *organisation);
      files.push_back({path, true, [=, &loaded, &context, &menus](std::string& out) {
                         loaded.templates->render(page_template,
                                                 make(context, menus, *all, organisation), out);
                       }});
    }
  };
  add(dosing_view, dosing_template, &make_dosing_page);
  add(training_cost_view, training_cost_template, &make_cost_page);
}

}  // namespace waymark
