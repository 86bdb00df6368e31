// Every file of the site as a piece of work that can be done on any thread.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "commands/load.hpp"
#include "project/snapshot.hpp"
#include "render/glossary.hpp"
#include "search/index_files.hpp"
#include "urls/addresses.hpp"
#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct SiteFile {
  std::string path;                        // from the site's root
  bool is_page;                            // of HTML, that people can come to
  std::function<void(std::string&)> make;  // appends the file's bytes
};

class SitePages {
 public:
  SitePages(const Loaded& loaded, const Options& options, const FileSystem& disk);

  // In an order that does not depend on anything but the content. The functions live as long as
  // this object.
  [[nodiscard]] std::vector<SiteFile> files() const;

  // Does at once what all pages together need, for those who want all of them.
  void prepare() const { need_term_uses(); }

  // Makes the search's index, whose files get their names from their bytes: a preview asks for it
  // only when a reader searches.
  void make_search_files(const TakeFile& take) const;

 private:
  void add_others(std::vector<SiteFile>& files) const;
  void add_entities(std::vector<SiteFile>& files) const;
  void add_overviews(std::vector<SiteFile>& files) const;
  void add_organisation(std::vector<SiteFile>& files) const;
  template <class Make>
  void add_by_organisation(std::vector<SiteFile>& files, std::string_view view,
                           std::string_view page_template, std::vector<const Unit*> organisations,
                           Make make) const;
  void add_listings(std::vector<SiteFile>& files) const;
  void add_statement(std::vector<SiteFile>& files) const;
  void add_mandates(std::vector<SiteFile>& files) const;
  void add_moved(std::vector<SiteFile>& files) const;
  // Looks for terms in all texts, to tell who uses which: a preview shows most pages without it.
  void need_term_uses() const;
  [[nodiscard]] std::vector<TermMark> marks_in(const Entity& entity) const;
  [[nodiscard]] Html body_of(const Entity& entity) const;
  [[nodiscard]] Html menu_for(const std::string& way) const;

  const Loaded& loaded_;
  std::size_t jobs_;
  const FileSystem& disk_;
  Snapshot snapshot_;
  Glossary glossary_;
  Addresses addresses_;
  Vocabulary vocabulary_;
  Rights rights_;
  mutable std::once_flag once_terms_;
  mutable std::atomic<bool> has_terms_ = false;
  mutable std::vector<std::vector<TermMark>> term_marks_;  // by the entity's number
  mutable TermUses term_uses_;
  Learning learning_;
  Calendar calendar_;
  DocumentStandings standings_;
  Lineages lineages_;
  ViewContext context_;
  Menus menus_;
};

}  // namespace waymark
