#include "commands/site_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/parallel.hpp"
#include "commands/change_pages.hpp"
#include "commands/copied_files.hpp"
#include "commands/data_pages.hpp"
#include "commands/document_pages.hpp"
#include "commands/dosing_pages.hpp"
#include "commands/entity_pages.hpp"
#include "commands/feeds.hpp"
#include "commands/learning_pages.hpp"
#include "commands/plan_pages.hpp"
#include "commands/quality_pages.hpp"
#include "commands/register_pages.hpp"
#include "commands/search_files.hpp"
#include "commands/server_files.hpp"
#include "export/sitemap.hpp"
#include "project/upcoming.hpp"
#include "render/body.hpp"
#include "render/page_templates.hpp"
#include "render/refresh.hpp"
#include "view/findings_page.hpp"
#include "view/follow_up_page.hpp"
#include "view/forums_page.hpp"
#include "view/glossary_page.hpp"
#include "view/holder_page.hpp"
#include "view/listing_page.hpp"
#include "view/mirror_page.hpp"
#include "view/moved_page.hpp"
#include "view/organisation_page.hpp"
#include "view/register_page.hpp"
#include "view/start_page.hpp"
#include "view/statement_page.hpp"
#include "view/systems_page.hpp"
#include "view/who_decides_page.hpp"

namespace waymark {
SitePages::SitePages(const Loaded& loaded, const Options& options, const FileSystem& disk)
    : loaded_(loaded),
      jobs_(options.jobs),
      disk_(disk),
      snapshot_(*loaded.portal, loaded.as_of, options.jobs),
      glossary_(snapshot_),
      addresses_(loaded.site),
      vocabulary_(loaded.words),
      rights_(snapshot_),
      learning_(snapshot_, working_hours(loaded.site)),
      calendar_(snapshot_),
      standings_(snapshot_, warn_days(loaded.site)),
      lineages_(snapshot_),
      context_{loaded.site,
               snapshot_,
               addresses_,
               vocabulary_,
               loaded.revision,
               rights_,
               term_uses_,
               learning_,
               calendar_,
               standings_,
               lineages_,
               loaded.assets.addresses,
               loaded.findings.has_value(),
               &loaded.origins,
               loaded.changes.has_value()},
      menus_{menu_for(""), menu_for("../"), menu_for(loaded.site.base_path.value)} {}

void SitePages::need_term_uses() const {
  std::call_once(once_terms_, [this] {
    const auto& entities = snapshot_.entities();
    term_marks_.resize(loaded_.portal->entities().size());
    parallel_for(entities.size(), jobs_, [&](std::size_t i) {
      term_marks_[entities[i]->number] = glossary_.marks_in(*entities[i]);
    });
    for (const auto& entity : entities) {
      if (!snapshot_.is_current(*entity)) continue;
      for (const auto& mark : term_marks_[entity->number]) term_uses_.add(*mark.term, *entity);
    }
    has_terms_ = true;
  });
}

std::vector<TermMark> SitePages::marks_in(const Entity& entity) const {
  return has_terms_ ? term_marks_[entity.number] : glossary_.marks_in(entity);
}

Html SitePages::menu_for(const std::string& way) const {
  Html menu;
  loaded_.templates->render(menu_template, make_menu(context_, way), menu.bytes);
  return menu;
}

std::vector<SiteFile> SitePages::files() const {
  std::vector<SiteFile> files;
  std::vector<SiteFile> others;
  parallel_for(2, jobs_,
               [&](std::size_t part) { part == 0 ? add_overviews(files) : add_others(others); });
  std::move(others.begin(), others.end(), std::back_inserter(files));
  add_moved(files);
  std::vector<std::string> paths;
  for (const auto& file : files) {
    if (file.is_page) paths.push_back(file.path == "index.html" ? "" : file.path);
  }
  if (!addresses_.root().empty()) {
    files.push_back({"sitemap.xml", false, [this, paths](std::string& out) {
                       out += sitemap(addresses_.root(), paths);
                     }});
  }
  return files;
}

void SitePages::add_others(std::vector<SiteFile>& files) const {
  add_entities(files);
  add_feeds(context_, files);
  add_copied_files(loaded_, snapshot_, disk_, files);
}

void SitePages::make_search_files(const TakeFile& take) const {
  if (!loaded_.assets.addresses.has(search_engine)) return;
  waymark::make_search_files(loaded_, context_, jobs_, take);
}

void SitePages::add_entities(std::vector<SiteFile>& files) const {
  for (const auto& entity : snapshot_.entities()) {
    const auto path = addresses_.page(*entity);
    if (path == "index.html") continue;
    const auto* page = entity.get();
    files.push_back({path, true, [this, page](std::string& out) {
                       if (page->kind == kind_of<Term>) need_term_uses();
                       render_entity(*loaded_.templates, context_, menus_, *page, body_of(*page),
                                     out);
                     }});
    add_entity_data(context_, *page, files);
  }
}

Html SitePages::body_of(const Entity& entity) const {
  const auto way = way_to_root(addresses_.page(entity));
  std::vector<LinkText> targets;
  for (const auto& link : snapshot_.links(entity)) {
    const auto form = link.target.form;
    if (form == LinkForm::anchor) {
      targets.push_back({fmt::format("#{}", link.target.part), std::string(link.target.part)});
    } else if (form == LinkForm::external) {
      targets.push_back({std::string(link.target.id), std::string(link.target.id)});
    } else {
      const auto name =
          form == LinkForm::register_page ? vocabulary_.many(index_of(*link.target.kind))
          : form == LinkForm::view ? vocabulary_.word(fmt::format("views.{}", link.target.id))
          : link.entity != nullptr ? std::string(name_of(*link.entity))
                                   : link.file;
      targets.push_back({way + addresses_.of_link(link), name});
    }
  }
  const auto marks = marks_in(entity);
  auto body = close_body(*entity.body, targets, marks);
  append_definitions(body, marks, loaded_.words,
                     [&](const Entity& term) { return way + addresses_.page(term); });
  return body;
}

void SitePages::add_overviews(std::vector<SiteFile>& files) const {
  const auto& templates = *loaded_.templates;
  files.push_back({"index.html", true, [this, &templates](std::string& out) {
                     const auto* start = as<Page>(snapshot_.find(start_page_id));
                     auto body = start == nullptr ? Html{} : body_of(*start);
                     templates.render(start_template,
                                      make_start_page(context_, menus_, start, std::move(body)),
                                      out);
                   }});
  files.push_back({"404.html", false, [this, &templates](std::string& out) {
                     templates.render(not_found_template, make_not_found_page(context_, menus_),
                                      out);
                   }});
  add_organisation(files);
  add_by_organisation(files, mirror_view, mirror_template, organisations_with_mirror(snapshot_),
                      &make_mirror_page);
  add_by_organisation(files, systems_view, listing_template,
                      organisations_with(snapshot_, kind_of<System>), &make_systems_page);
  add_by_organisation(files, follow_up_view, listing_template,
                      organisations_with(snapshot_, kind_of<Metric>), &make_follow_up_page);
  add_by_organisation(files, glossary_view, glossary_template,
                      organisations_with(snapshot_, kind_of<Term>), &make_glossary_page);
  add_by_organisation(files, forums_view, forums_template,
                      organisations_with(snapshot_, kind_of<Forum>), &make_forums_page);
  files.push_back({Addresses::view(findings_view), true, [this, &templates](std::string& out) {
                     templates.render(findings_template, make_findings_page(context_, menus_), out);
                   }});
  add_listings(files);
  add_search_pages(loaded_, context_, menus_, files);
  add_register_pages(loaded_, context_, menus_, files);
  add_data_pages(loaded_, context_, menus_, files);
  add_learning_pages(loaded_, context_, menus_, files);
  add_quality_pages(loaded_, context_, menus_, files);
  add_change_pages(loaded_, context_, menus_, files);
  add_document_pages(loaded_, context_, menus_, files);
  add_plan_pages(loaded_, context_, menus_, files);
  add_statement(files);
  add_mandates(files);
  add_dosing_pages(loaded_, context_, menus_, files);
}

void SitePages::add_organisation(std::vector<SiteFile>& files) const {
  auto days = structure_days(snapshot_);
  days.insert(std::upper_bound(days.begin(), days.end(), snapshot_.as_of()), snapshot_.as_of());
  for (const auto day : days) {
    const auto path = day == snapshot_.as_of() ? Addresses::view(organisation_view)
                                               : Addresses::view_on(organisation_view, day);
    files.push_back({path, true, [this, day, days](std::string& out) {
                       loaded_.templates->render(
                           organisation_template,
                           make_organisation_page(context_, menus_, day, days), out);
                     }});
  }
}

// A page for all, and one for each organisation where there are several.
template <class Make>
void SitePages::add_by_organisation(std::vector<SiteFile>& files, std::string_view view,
                                    std::string_view page_template,
                                    std::vector<const Unit*> organisations, Make make) const {
  organisations.insert(organisations.begin(), nullptr);
  for (const auto* organisation : organisations) {
    const auto path =
        organisation == nullptr ? Addresses::view(view) : Addresses::view_of(view, *organisation);
    files.push_back({path, true, [=, this](std::string& out) {
                       if (view == glossary_view) need_term_uses();
                       loaded_.templates->render(page_template,
                                                 make(context_, menus_, organisation), out);
                     }});
  }
}

void SitePages::add_listings(std::vector<SiteFile>& files) const {
  using Make = ListingPageView (*)(const ViewContext&, const Menus&);
  constexpr std::pair<std::string_view, Make> listings[] = {{changes_view, &make_changes_page},
                                                            {ended_view, &make_ended_page},
                                                            {fields_view, &make_fields_page}};
  for (const auto& [name, make] : listings) {
    files.push_back({Addresses::view(name), true, [this, make = make](std::string& out) {
                       loaded_.templates->render(listing_template, make(context_, menus_), out);
                     }});
  }
}

void SitePages::add_statement(std::vector<SiteFile>& files) const {
  if (loaded_.site.accessibility.empty()) return;
  files.push_back({Addresses::view(statement_page), true, [this](std::string& out) {
                     loaded_.templates->render(statement_template,
                                               make_statement_page(context_, menus_), out);
                   }});
}

void SitePages::add_mandates(std::vector<SiteFile>& files) const {
  files.push_back({Addresses::view(who_decides_view), true, [this](std::string& out) {
                     loaded_.templates->render(who_decides_template,
                                               make_who_decides_page(context_, menus_), out);
                   }});
  for (const auto* holder : rights_.holders()) {
    files.push_back({addresses_.mandates_of(*holder), true, [this, holder](std::string& out) {
                       loaded_.templates->render(holder_template,
                                                 make_holder_page(context_, menus_, *holder), out);
                     }});
  }
}

// To be called when all else is there. A file that is no page can lead on by the server only.
void SitePages::add_moved(std::vector<SiteFile>& files) const {
  std::vector<std::string> paths;
  for (const auto& file : files) paths.push_back(file.path);
  const auto moved = std::make_shared<const std::vector<FormerAddress>>(
      former_addresses(snapshot_.entities(), addresses_, paths));
  for (const auto& each : *moved) {
    if (!each.from.ends_with(".html")) continue;
    files.push_back({each.from, false, [this, moved, &each](std::string& out) {
                       auto page = make_moved_page(context_, each);
                       page.refresh = refresh_to(page.url);
                       loaded_.templates->render(moved_template, page, out);
                     }});
  }
  add_server_files(context_, moved, files);
}

}  // namespace waymark
