#include "commands/data_pages.hpp"

#include <utility>

#include "export/bpmn.hpp"
#include "export/linked_data.hpp"
#include "export/metric_csv.hpp"
#include "render/page_templates.hpp"
#include "view/linked_data.hpp"
#include "view/open_data_page.hpp"
#include "view/path_page.hpp"

namespace waymark {
namespace {

using Write = std::string (*)(const ViewContext&);

constexpr std::pair<std::string_view, Write> writers[] = {{"organisation", &linked_organisation},
                                                          {"documents", &linked_documents},
                                                          {"trainings", &linked_trainings},
                                                          {"concepts", &linked_concepts}};

Write writer_of(std::string_view name) {
  for (const auto& [file, write] : writers) {
    if (file == name) return write;
  }
  return &linked_catalogue;
}

void add_file(const ViewContext& context, std::string_view name, std::vector<SiteFile>& files) {
  files.push_back(
      {Addresses::linked_data(name), false,
       [&context, write = writer_of(name)](std::string& out) { out += write(context); }});
}

}  // namespace

void add_data_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                    std::vector<SiteFile>& files) {
  files.push_back({Addresses::view(open_data_view), true, [&](std::string& out) {
                     loaded.templates->render(open_data_template,
                                              make_open_data_page(context, menus), out);
                   }});
  for (const auto* file : filled_linked_data_files(context.snapshot)) {
    add_file(context, file->name, files);
  }
  add_file(context, catalogue_name, files);
}

void add_entity_data(const ViewContext& context, const Entity& entity,
                     std::vector<SiteFile>& files) {
  const auto* path = as<DecisionPath>(&entity);
  if (path != nullptr && !path->steps.empty()) {
    files.push_back({context.addresses.bpmn(*path), false, [&context, path](std::string& out) {
                       const Linker linker(context, way_to_root(context.addresses.page(*path)));
                       out += bpmn(make_path_diagram(context, linker, *path));
                     }});
  }
  const auto* metric = as<Metric>(&entity);
  if (metric != nullptr && !metric->values.empty()) {
    files.push_back(
        {context.addresses.values_of(*metric), false,
         [&context, metric](std::string& out) { out += metric_csv(context, *metric); }});
  }
}

}  // namespace waymark
