// What a new entity is called and where its file comes to lie: every request that cannot be met is
// refused here, with its mend.
#pragma once

#include <string>

#include "commands/load.hpp"
#include "commands/new.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

// By its name, its folder, or its words in the site's language, whatever the case and diacritics.
// Throws EnvironmentError for a word that is none of these.
KindIndex kind_by_word(const std::string& word, const Vocabulary& vocabulary);

// The title on one line, in Unicode's form C. Throws EnvironmentError when nothing is left of it.
std::string title_of(const NewRequest& request);

// The id that was asked for, or one made from the title, at most 60 characters long. Throws
// EnvironmentError when it is no id, or taken in the portal.
std::string id_of(const NewRequest& request, const std::string& title, const Loaded& loaded);

// The folder of the file, relative to the content folder. Throws EnvironmentError when the folder
// that was asked for lies outside it, is not read, or is that of another kind.
std::string folder_of(const NewRequest& request, KindIndex kind, const std::string& content);

}  // namespace waymark
