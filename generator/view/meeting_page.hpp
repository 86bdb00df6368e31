// A meeting's page: when and where, what it came to, its agenda, and the forum's meetings around
// it.
#pragma once

#include "view/chapters_page.hpp"

namespace waymark {

ChaptersPageView make_meeting_page(const ViewContext& context, const Menus& menus,
                                   const Meeting& meeting, Html body);

}  // namespace waymark
