// A training's page: for whom, how long, in what form; what leads to it and what it leads to; who
// asks for it, who pays and how it is followed up.
#pragma once

#include "view/dose_views.hpp"
#include "view/entity_page.hpp"

namespace waymark {

// What leads to the training, and what it leads to.
struct ChainView {
  std::optional<Group<ValueView>> before;  // in the order to take them
  std::optional<Group<ValueView>> after;
  Html picture;

  static constexpr auto fields() {
    return view_fields(view_field<&ChainView::before>("before"),
                       view_field<&ChainView::after>("after"),
                       view_field<&ChainView::picture>("picture"));
  }
};

struct TrainingPageView {
  ShellView shell;
  HeaderView header;
  std::vector<NoticeView> notices;      // mandatory and not there; late
  std::optional<Group<FactView>> keys;  // the first screen
  std::optional<Group<LinkView>> contents;
  std::optional<Group<FactView>> audience;  // all of it, where the first screen has not room
  std::optional<ChainView> chain;
  std::optional<Group<ValueView>> parts;
  std::optional<Group<DoseView>> doses;
  std::optional<TableView> follow_up;
  std::optional<Group<FactView>> means;  // material, environment
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&TrainingPageView::shell>("shell"),
                       view_field<&TrainingPageView::header>("header"),
                       view_field<&TrainingPageView::notices>("notices"),
                       view_field<&TrainingPageView::keys>("keys"),
                       view_field<&TrainingPageView::contents>("contents"),
                       view_field<&TrainingPageView::audience>("audience"),
                       view_field<&TrainingPageView::chain>("chain"),
                       view_field<&TrainingPageView::parts>("parts"),
                       view_field<&TrainingPageView::doses>("doses"),
                       view_field<&TrainingPageView::follow_up>("follow_up"),
                       view_field<&TrainingPageView::means>("means"),
                       view_field<&TrainingPageView::body>("body"),
                       view_field<&TrainingPageView::relations>("relations"),
                       view_field<&TrainingPageView::about>("about"));
  }
};

TrainingPageView make_training_page(const ViewContext& context, const Menus& menus,
                                    const Training& training, Html body);

}  // namespace waymark
