// An assignment's page: its charter, in the order in which people ask.
#pragma once

#include "view/chapters_page.hpp"

namespace waymark {

ChaptersPageView make_assignment_page(const ViewContext& context, const Menus& menus,
                                      const Assignment& assignment, Html body);

}  // namespace waymark
