#include "view/dose_views.hpp"

#include "model/field_path.hpp"

namespace waymark {
namespace {

DoseView dose_in_words(const ViewContext& context, const Linker& linker, const TargetGroup& group,
                       const Dose& dose) {
  DoseView view;
  view.level = LearningWords(context, linker).level(dose);
  view.level_name = DoseLevel::words[dose.level.index];
  view.reason = dose.reason.value;
  view.share = dose.share.value;
  view.is_example = group.illustrative.all || is_marked(group.illustrative, "doses");
  return view;
}

// What these readers may not see is said to be there.
ValueView topic_of(const ViewContext& context, const Linker& linker, const Dose& dose) {
  if (dose.topic.target == nullptr) return {context.vocabulary.word("values.hidden")};
  return {std::string(name_of(*dose.topic.target)), linker.url(*dose.topic.target)};
}

}  // namespace

DoseView dose_of_group(const ViewContext& context, const Linker& linker, const TargetGroup& group,
                       const Dose& dose) {
  auto view = dose_in_words(context, linker, group, dose);
  if (dose.topic.target != nullptr) view.id = place_of(dose);
  view.head = topic_of(context, linker, dose);
  return view;
}

DoseView dose_of_training(const ViewContext& context, const Linker& linker,
                          const DoseAsking& asking) {
  const auto& [group, dose] = asking;
  auto view = dose_in_words(context, linker, *group, *dose);
  view.head = {std::string(name_of(*group)), linker.url(*group)};
  view.beside = topic_of(context, linker, *dose);
  return view;
}

}  // namespace waymark
