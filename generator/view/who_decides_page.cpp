#include "view/who_decides_page.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "view/matter_page.hpp"

namespace waymark {
namespace {

// As deep as any matter lies; a chain that goes on ends here rather than on the program's stack.
constexpr int deepest_part = 50;

std::string joined(const Texts& texts) {
  std::string all;
  for (const auto& text : texts) {
    if (!all.empty()) all += ", ";
    all += text.value;
  }
  return all;
}

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), mandates_(context, linker) {}

  // The roots by organisation, both by the alphabet; what belongs to none comes last.
  [[nodiscard]] std::vector<OrganisationMattersView> organisations() {
    std::unordered_map<const Entity*, OrganisationMattersView> found;
    std::vector<const Entity*> order;
    for (const auto* root : context_.rights.roots()) {
      const auto* organisation = context_.snapshot.organisation_of(*root);
      auto& chapter = found[organisation];
      if (chapter.groups.empty() && organisation != nullptr) order.push_back(organisation);
      chapter.groups.push_back(group_of(*root));
    }
    context_.snapshot.sort(order);
    if (found.contains(nullptr)) order.push_back(nullptr);
    std::vector<OrganisationMattersView> chapters;
    for (const auto* each : order) {
      chapters.push_back(std::move(found.at(each)));
      chapters.back().title = each == nullptr ? context_.vocabulary.word("decides.no_organisation")
                                              : std::string(name_of(*each));
    }
    return chapters;
  }

  // Of all the mandates that the page has told of.
  [[nodiscard]] std::vector<RightNoteView> notes() const { return mandates_.notes(told_); }

 private:
  MatterGroupView group_of(const Matter& root) {
    MatterGroupView group{entry_of(root), {}};
    add_parts(root, root, deepest_part, group.parts);
    return group;
  }

  void add_parts(const Matter& above, const Matter& root, int depth,
                 std::vector<MatterEntryView>& parts) {
    for (const auto* part : context_.rights.parts(above)) {
      parts.push_back(entry_of(*part));
      if (&above != &root) parts.back().part_of = name_of(above);
      if (depth > 0) add_parts(*part, root, depth - 1, parts);
    }
  }

  MatterEntryView entry_of(const Matter& matter) {
    MatterEntryView entry;
    // The underscore keeps it apart from ids that authors write.
    entry.id = fmt::format("matter_{}", matter.id.value);
    entry.title = name_of(matter);
    entry.url = linker_.url(matter);
    entry.is_example = matter.illustrative.all;
    entry.summary = matter.summary.value;
    entry.aliases = joined(matter.aliases);
    entry.examples = examples_of(context_, linker_, matter);
    add_deciders(matter, entry);
    std::vector<LinkView> paths;
    for (const auto* path : context_.rights.paths(matter)) paths.push_back(linker_.link(*path));
    entry.paths = as_group(std::move(paths));
    return entry;
  }

  void add_deciders(const Matter& matter, MatterEntryView& entry) {
    std::vector<DeciderView> deciders;
    for (const auto* mandate : context_.rights.covering(matter).mandates) {
      if (!is_answer(*mandate)) continue;
      deciders.push_back(mandates_.decider(*mandate));
      told_.push_back(mandate);
    }
    if (deciders.empty()) entry.undecided = undecided_words(context_, matter);
    entry.deciders = as_group(std::move(deciders));
  }

  const ViewContext& context_;
  const Linker& linker_;
  MandateViews mandates_;
  std::vector<const Mandate*> told_;
};

// One way down the page for each matter that lies under none.
std::optional<Group<LinkView>> contents_of(
    const std::vector<OrganisationMattersView>& organisations) {
  std::vector<LinkView> links;
  for (const auto& organisation : organisations) {
    for (const auto& group : organisation.groups) {
      links.push_back({group.root.title, "#" + group.root.id});
    }
  }
  return as_group(std::move(links));
}

}  // namespace

WhoDecidesPageView make_who_decides_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, way_to_root(Addresses::view(who_decides_view)));
  PageMaker maker(context, linker);
  WhoDecidesPageView page;
  page.title = context.vocabulary.word("views.who-decides");
  page.organisations = maker.organisations();
  page.summary =
      context.vocabulary.word(page.organisations.empty() ? "decides.none" : "decides.intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.notes = maker.notes();
  page.contents = contents_of(page.organisations);
  return page;
}

}  // namespace waymark
