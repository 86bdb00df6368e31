// A question's page: who is asked and by when, then the answer.
#pragma once

#include "view/chapters_page.hpp"

namespace waymark {

ChaptersPageView make_question_page(const ViewContext& context, const Menus& menus,
                                    const Question& question, Html body);

}  // namespace waymark
