#include "commands/register_pages.hpp"

#include "commands/document_pages.hpp"
#include "export/register_csv.hpp"
#include "export/register_json.hpp"
#include "render/page_templates.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

// Trainings have a catalogue in place of their register's page, and documents pages by validity.
bool has_own_register(const Snapshot& snapshot, KindIndex kind) {
  return kind == kind_of<Document> ||
         (kind == kind_of<Training> && !snapshot.of_kind(kind).empty());
}

void add_register(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                  KindIndex kind, const Unit* organisation, std::vector<SiteFile>& files) {
  const auto& addresses = context.addresses;
  const auto page = organisation == nullptr ? addresses.register_of(kind)
                                            : addresses.register_of(kind, *organisation);
  if (!has_own_register(context.snapshot, kind)) {
    files.push_back({page, true, [=, &loaded, &context, &menus](std::string& out) {
                       loaded.templates->render(
                           register_template,
                           make_register_page(context, menus, kind, organisation), out);
                     }});
  }
  files.push_back(
      {addresses.register_as(kind, organisation, "csv"), false,
       [=, &context](std::string& out) { out += register_csv(context, kind, organisation); }});
  files.push_back(
      {addresses.register_as(kind, organisation, "json"), false,
       [=, &context](std::string& out) { out += register_json(context, kind, organisation); }});
}

}  // namespace

void add_register_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files) {
  for (const auto kind : kinds_with_register(context.snapshot)) {
    if (kind == kind_of<Document>) add_document_registers(loaded, context, menus, files);
    add_register(loaded, context, menus, kind, nullptr, files);
    for (const auto* organisation : organisations_with(context.snapshot, kind)) {
      add_register(loaded, context, menus, kind, organisation, files);
    }
  }
}

}  // namespace waymark
