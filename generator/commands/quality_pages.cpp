#include "commands/quality_pages.hpp"

#include "render/page_templates.hpp"
#include "view/quality_page.hpp"
#include "view/rule_page.hpp"

namespace waymark {

void add_quality_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                       std::vector<SiteFile>& files) {
  const auto names = explained_rules(loaded.words);
  for (const auto& name : names) {
    files.push_back({Addresses::rule(name), true, [&, name](std::string& out) {
                       loaded.templates->render(rule_template, make_rule_page(context, menus, name),
                                               out);
                     }});
  }
  files.push_back({Addresses::view(rules_view), true, [&, names](std::string& out) {
                     loaded.templates->render(listing_template,
                                             make_rules_page(context, menus, names), out);
                   }});
  if (!loaded.findings) return;
  files.push_back({Addresses::view(quality_view), true, [&](std::string& out) {
                     loaded.templates->render(listing_template,
                                             make_quality_page(context, menus, *loaded.findings),
                                             out);
                   }});
}

}  // namespace waymark
