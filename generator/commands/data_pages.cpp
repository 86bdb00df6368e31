#include "commands/data_pages.hpp"

#include <utility>

#include "export/linked_data.hpp"
#include "render/page_templates.hpp"
#include "view/linked_data.hpp"
#include "view/open_data_page.hpp"

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

}  // namespace waymark
