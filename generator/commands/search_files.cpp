#include "commands/search_files.hpp"

#include <memory>
#include <utility>

#include "base/text.hpp"
#include "render/page_templates.hpp"
#include "view/search_page.hpp"
#include "write/sha256.hpp"

namespace waymark {
namespace {

// The words of one of the site's texts, such as "och att det".
std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto end = text.find(' ');
    if (const auto word = trimmed(text.substr(0, end)); !word.empty()) words.emplace_back(word);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return words;
}

std::string digest(std::string_view bytes) { return hex(sha256(bytes)); }

}  // namespace

void make_search_files(const Loaded& loaded, const ViewContext& context, std::size_t jobs,
                       const TakeFile& take) {
  const IndexSettings settings{loaded.site.language.value,
                               words_in(loaded.words["search.stop_words"]),
                               words_in(loaded.words["search.whole_words"]), jobs};
  make_index_files(search_documents(context), settings, &digest, take);
}

void add_search_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                      std::vector<SiteFile>& files) {
  const auto letters =
      std::make_shared<const std::vector<LetterNames>>(names_by_letter(context.snapshot));
  files.push_back(
      {Addresses::view(search_view), true, [&loaded, &context, &menus, letters](std::string& out) {
         loaded.templates->render(search_template, make_search_page(context, menus, *letters), out);
       }});
  for (const auto& letter : *letters) {
    files.push_back(
        {letter.address, true, [&loaded, &context, &menus, &letter, letters](std::string& out) {
           loaded.templates->render(search_template,
                                   make_letter_page(context, menus, *letters, letter), out);
         }});
  }
}

}  // namespace waymark
