// The search: its index, its page, and the index from A to Ö for those without scripts.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// Makes the files of the index, on `jobs` threads.
void make_search_files(const Loaded& loaded, const ViewContext& context, std::size_t jobs,
                       const TakeFile& take);

// The page of results, and a page for each letter.
void add_search_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                      std::vector<SiteFile>& files);

}  // namespace waymark
