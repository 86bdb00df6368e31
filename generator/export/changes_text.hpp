// Changes in the content for people: in a terminal, and in a merge request.
#pragma once

#include <string>

#include "view/content_changes.hpp"

namespace waymark {

std::string changes_as_text(const Vocabulary& vocabulary, const ContentChanges& changes);

// Markdown as GitLab and GitHub read it. What authors have written stands as it is: no mark of
// theirs means anything, and nobody is called by `@`.
std::string changes_as_markdown(const Vocabulary& vocabulary, const ContentChanges& changes);

}  // namespace waymark
