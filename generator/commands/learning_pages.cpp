#include "commands/learning_pages.hpp"

#include <memory>

#include "render/page_templates.hpp"
#include "view/catalogue_page.hpp"
#include "view/register_page.hpp"
#include "view/training_offer_page.hpp"
#include "view/what_do_i_need_page.hpp"

namespace waymark {
namespace {

struct Shared {
  std::vector<Catalogue> catalogues;
  std::vector<const Unit*> organisations;  // with catalogues of their own
};

class PageAdder {
 public:
  PageAdder(const Loaded& loaded, const ViewContext& context, const Menus& menus,
            std::vector<SiteFile>& files)
      : loaded_(loaded), context_(context), menus_(menus), files_(files) {}

  void add_catalogues() {
    auto shared = std::make_shared<Shared>();
    shared->catalogues = catalogues(context_.snapshot, context_.learning);
    for (const auto& each : shared->catalogues) {
      if (each.organisation != nullptr) shared->organisations.push_back(each.organisation);
    }
    for (const auto& catalogue : shared->catalogues) {
      const auto& addresses = context_.addresses;
      add_catalogue(catalogue.organisation == nullptr
                        ? addresses.register_of(kind_of<Training>)
                        : addresses.register_of(kind_of<Training>, *catalogue.organisation),
                    shared, catalogue, nullptr);
      for (const auto& selection : catalogue.selections) {
        const bool has_own_page = catalogue.organisation == nullptr || !selection.is_whole;
        if (!has_own_page) continue;
        add_catalogue(address_of(context_, catalogue, selection), shared, catalogue, &selection);
      }
    }
  }

  // A page for all, and one for each organisation that has entities of the kind.
  template <class Make>
  void add_view(std::string_view view, KindIndex kind, std::string_view page_template, Make make) {
    auto organisations = organisations_with(context_.snapshot, kind);
    organisations.insert(organisations.begin(), nullptr);
    for (const auto* organisation : organisations) {
      const auto path =
          organisation == nullptr ? Addresses::view(view) : Addresses::view_of(view, *organisation);
      files_.push_back({path, true,
                        [&loaded = loaded_, &context = context_, &menus = menus_, page_template,
                         make, organisation](std::string& out) {
                          loaded.templates->render(page_template, make(context, menus, organisation),
                                                  out);
                        }});
    }
  }

 private:
  void add_catalogue(std::string path, std::shared_ptr<const Shared> shared,
                     const Catalogue& catalogue, const Selection* chosen) {
    files_.push_back({std::move(path), true,
                      [&loaded = loaded_, &context = context_, &menus = menus_,
                       shared = std::move(shared), &catalogue, chosen](std::string& out) {
                        loaded.templates->render(catalogue_template,
                                                make_catalogue_page(context, menus, catalogue,
                                                                    chosen, shared->organisations),
                                                out);
                      }});
  }

  const Loaded& loaded_;
  const ViewContext& context_;
  const Menus& menus_;
  std::vector<SiteFile>& files_;
};

}  // namespace

void add_learning_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files) {
  PageAdder adder(loaded, context, menus, files);
  if (!context.snapshot.of_kind(kind_of<Training>).empty()) adder.add_catalogues();
  adder.add_view(what_do_i_need_view, kind_of<TargetGroup>, what_do_i_need_template,
                 &make_what_do_i_need_page);
  adder.add_view(mandatory_view, kind_of<TargetGroup>, listing_template, &make_mandatory_page);
  adder.add_view(offer_view, kind_of<Training>, listing_template, &make_offer_page);
}

}  // namespace waymark
