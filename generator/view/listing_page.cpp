#include "view/listing_page.hpp"

#include <fmt/format.h>

#include "project/upcoming.hpp"
#include "view/field_views.hpp"
#include "view/listing_maker.hpp"

namespace waymark {
namespace {

ValueView value_of(const Linker& linker, const Entity& entity) {
  return {std::string(name_of(entity)), linker.url(entity), {}, entity.illustrative.all};
}

std::string words_of(const ListingMaker& page, const Vocabulary& vocabulary, const Event& event) {
  if (event.kind == EventKind::begins) return page.word("begins");
  if (event.kind == EventKind::ends) return page.word("ends");
  return vocabulary.of(event.entity->kind, *event.field).label;
}

}  // namespace

ListingPageView make_changes_page(const ViewContext& context, const Menus& menus) {
  constexpr int soon = 90;
  constexpr int later = 365;
  ListingMaker page(context, menus, changes_view);
  const auto limit = days_after(context.snapshot.as_of(), soon);
  const auto events = upcoming_events(context.snapshot, later);
  const auto fill = [&](ListingView& chapter, bool is_soon) {
    for (const auto& event : events) {
      if ((event.day <= limit) != is_soon) continue;
      chapter.table->rows.push_back({{{{context.vocabulary.date(event.date)}}},
                                     {{{value_of(page.linker(), *event.entity)}},
                                      {{{context.vocabulary.one(event.entity->kind)}}},
                                      {{{words_of(page, context.vocabulary, event)}}}}});
    }
  };
  fill(page.chapter("soon", page.word("soon"), {"day", "what", "kind", "event"}), true);
  fill(page.chapter("later", page.word("later"), {"day", "what", "kind", "event"}), false);
  return page.finish();
}

ListingPageView make_ended_page(const ViewContext& context, const Menus& menus) {
  ListingMaker page(context, menus, ended_view);
  const FieldViews fields(context, page.linker());
  const auto fill = [&](ListingView& chapter, Validity validity) {
    for (const auto& info : kinds()) {
      for (const auto* entity : context.snapshot.of_kind(index_of(info))) {
        if (context.snapshot.validity(*entity) != validity) continue;
        chapter.table->rows.push_back(
            {{{value_of(page.linker(), *entity)}},
             {{{{context.vocabulary.one(entity->kind)}}},
              {fields.values(*entity, field_named(*entity, "valid_from"), *entity)},
              {fields.values(*entity, field_named(*entity, "valid_to"), *entity)}}});
      }
    }
  };
  fill(page.chapter("coming", page.word("coming"), {"what", "kind", "from", "to"}),
       Validity::coming);
  fill(page.chapter("ended", page.word("ended"), {"what", "kind", "from", "to"}), Validity::ended);
  return page.finish();
}

}  // namespace waymark
