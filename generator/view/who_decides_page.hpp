// "Who decides about …?": every current matter in plain words, with who decides it and by which
// path.
#pragma once

#include "view/mandate_views.hpp"
#include "view/shell.hpp"

namespace waymark {

struct MatterEntryView {
  std::string id;
  std::string title;
  std::string url;
  bool is_example = false;
  std::string part_of;  // the wider matter, where that is not the one that the group is named by
  std::string summary;
  std::string aliases;
  std::optional<FactView> examples;
  std::optional<Group<DeciderView>> deciders;
  std::string undecided;
  std::optional<Group<LinkView>> paths;

  static constexpr auto fields() {
    return view_fields(view_field<&MatterEntryView::id>("id"),
                       view_field<&MatterEntryView::title>("title"),
                       view_field<&MatterEntryView::url>("url"),
                       view_field<&MatterEntryView::is_example>("is_example"),
                       view_field<&MatterEntryView::part_of>("part_of"),
                       view_field<&MatterEntryView::summary>("summary"),
                       view_field<&MatterEntryView::aliases>("aliases"),
                       view_field<&MatterEntryView::examples>("examples"),
                       view_field<&MatterEntryView::deciders>("deciders"),
                       view_field<&MatterEntryView::undecided>("undecided"),
                       view_field<&MatterEntryView::paths>("paths"));
  }
};

// A matter that lies under none, and all that lie under it.
struct MatterGroupView {
  MatterEntryView root;
  std::vector<MatterEntryView> parts;

  static constexpr auto fields() {
    return view_fields(view_field<&MatterGroupView::root>("root"),
                       view_field<&MatterGroupView::parts>("parts"));
  }
};

struct OrganisationMattersView {
  std::string title;
  std::vector<MatterGroupView> groups;

  static constexpr auto fields() {
    return view_fields(view_field<&OrganisationMattersView::title>("title"),
                       view_field<&OrganisationMattersView::groups>("groups"));
  }
};

struct WhoDecidesPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> contents;
  std::vector<RightNoteView> notes;
  std::vector<OrganisationMattersView> organisations;

  static constexpr auto fields() {
    return view_fields(view_field<&WhoDecidesPageView::shell>("shell"),
                       view_field<&WhoDecidesPageView::title>("title"),
                       view_field<&WhoDecidesPageView::summary>("summary"),
                       view_field<&WhoDecidesPageView::contents>("contents"),
                       view_field<&WhoDecidesPageView::notes>("notes"),
                       view_field<&WhoDecidesPageView::organisations>("organisations"));
  }
};

WhoDecidesPageView make_who_decides_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
