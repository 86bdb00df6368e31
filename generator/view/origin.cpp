#include "view/origin.hpp"

namespace waymark {

void add_origin(const ViewContext& context, const Entity& entity, ShellView& shell) {
  const auto file = entity.place.file;
  if (context.origins == nullptr || file >= context.origins->size()) return;
  const auto& origin = (*context.origins)[file];
  const auto& vocabulary = context.vocabulary;
  if (origin.changed) {
    shell.changed = {vocabulary.word(origin.is_shared ? "history.file_changed" : "history.changed"),
                     to_string(*origin.changed), vocabulary.in_words(*origin.changed)};
  }
  if (context.site.edit_url.is_set() && !origin.path.empty()) {
    shell.edit = {vocabulary.word("history.edit"),
                  edit_address(context.site.edit_url.value, origin.path)};
  }
}

}  // namespace waymark
