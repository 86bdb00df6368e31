// A decision path's page: who decides, by which right, what to prepare and how long it takes; then
// the steps, the picture, and who does what.
#pragma once

#include "diagram/path_diagram.hpp"
#include "view/entity_page.hpp"
#include "view/path_steps.hpp"

namespace waymark {

struct PathPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> answers;  // the first screen
  std::optional<Group<FactView>> facts;
  std::vector<StepView> steps;
  Html picture;
  std::string bpmn;   // address of the same path for other programs
  std::string times;  // what the limits of the steps add up to
  std::optional<TableView> responsibility;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&PathPageView::shell>("shell"), view_field<&PathPageView::header>("header"),
        view_field<&PathPageView::answers>("answers"), view_field<&PathPageView::facts>("facts"),
        view_field<&PathPageView::steps>("steps"), view_field<&PathPageView::picture>("picture"),
        view_field<&PathPageView::bpmn>("bpmn"), view_field<&PathPageView::times>("times"),
        view_field<&PathPageView::responsibility>("responsibility"),
        view_field<&PathPageView::contents>("contents"), view_field<&PathPageView::body>("body"),
        view_field<&PathPageView::relations>("relations"),
        view_field<&PathPageView::about>("about"));
  }
};

PathPageView make_path_page(const ViewContext& context, const Menus& menus,
                            const DecisionPath& path, Html body);

// The path as a diagram, with addresses from its own page.
PathDiagram make_path_diagram(const ViewContext& context, const Linker& linker,
                              const DecisionPath& path);

}  // namespace waymark
