// A forum's page: when it meets next, what it deals with and may decide, its meetings, what it is
// asked.
#pragma once

#include "view/chapters_page.hpp"

namespace waymark {

ChaptersPageView make_forum_page(const ViewContext& context, const Menus& menus, const Forum& forum,
                                 Html body);

}  // namespace waymark
