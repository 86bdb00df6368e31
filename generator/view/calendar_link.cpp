#include "view/calendar_link.hpp"

#include "urls/site_address.hpp"

namespace waymark {
namespace {

CalendarLinkView link_to(const ViewContext& context, const Linker& linker, std::string text,
                         const std::string& path) {
  return {std::move(text), linker.url(path), address_of(context.site, path)};
}

}  // namespace

std::optional<CalendarLinkView> link_to_calendar(const ViewContext& context, const Linker& linker,
                                                 const Forum& forum) {
  if (context.calendar.of(forum).empty()) return std::nullopt;
  return link_to(context, linker, context.vocabulary.word("calendar.of_forum"),
                 context.addresses.calendar_of(forum));
}

std::optional<CalendarLinkView> link_to_calendar(const ViewContext& context, const Linker& linker) {
  if (context.calendar.all().empty()) return std::nullopt;
  return link_to(context, linker, context.vocabulary.word("calendar.of_all"),
                 Addresses::calendar());
}

}  // namespace waymark
