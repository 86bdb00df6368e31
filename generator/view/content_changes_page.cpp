#include "view/content_changes_page.hpp"

#include "view/listing_maker.hpp"

namespace waymark {
namespace {

enum class Chapter { added, changed, gone };

Chapter chapter_of(const ChangedEntity& entity) {
  if (entity.is_gone || entity.ends) return Chapter::gone;
  return entity.is_new ? Chapter::added : Chapter::changed;
}

CellView sentences(const ListingMaker& page, const ChangedEntity& entity) {
  CellView cell;
  for (const auto& change : entity.changes) cell.values.push_back({change.text});
  for (const auto& line : entity.impact) {
    cell.values.push_back({fmt::format("{} {}", page.word("still_named"), line.text)});
  }
  return cell;
}

CellView when(const ViewContext& context, const ChangedEntity& entity) {
  if (entity.is_gone || context.origins == nullptr) return {};
  const auto& changed = context.origins->at(entity.file).changed;
  if (!changed) return {};
  return {{{to_string(*changed)}}};
}

}  // namespace

ListingPageView make_content_changes_page(const ViewContext& context, const Menus& menus,
                                          const ContentChanges& changes) {
  ListingMaker page(context, menus, content_changes_view);
  page.be_wide();
  const auto fill = [&](std::string_view name, Chapter chapter) {
    auto& listing =
        page.chapter(std::string(name), page.word(name), {"what", "kind", "how", "day"});
    for (const auto& entity : changes.entities) {
      if (chapter_of(entity) != chapter) continue;
      const auto url = entity.is_gone ? std::string() : page.linker().url(entity.url);
      listing.table->rows.push_back(
          {{{{entity.title, url}}},
           {{{{entity.kind_word}}}, sentences(page, entity), when(context, entity)}});
    }
  };
  fill("new", Chapter::added);
  fill("changed", Chapter::changed);
  fill("gone", Chapter::gone);
  auto made = page.finish();
  made.summary = fmt::format("{} {} {}. {}.", made.summary, page.word("since"),
                             context.vocabulary.in_words(*changes.from.day),
                             count_words(context.vocabulary, changes));
  made.shell.description = made.summary;
  return made;
}

}  // namespace waymark
