#include "view/organisation_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "view/field_views.hpp"

namespace waymark {
namespace {

using Children = std::unordered_map<const Entity*, std::vector<const Unit*>>;

// Units below the parent that they are shown under; null for the roots.
Children children_of(const Snapshot& snapshot, Day day) {
  Children children;
  for (const auto* entity : snapshot.of_kind(kind_of<Unit>)) {
    if (validity_on(*entity, day) != Validity::current) continue;
    const auto* unit = as<Unit>(entity);
    const auto* written = parent_on(*unit, day);
    const auto* parent = written == nullptr ? nullptr : written->target;
    const bool has_parent = parent != nullptr && validity_on(*parent, day) == Validity::current;
    children[has_parent ? parent : nullptr].push_back(unit);
  }
  // The types are listed from an organisation's own top to external parties.
  auto& roots = children[nullptr];
  std::stable_sort(roots.begin(), roots.end(),
                   [](const Unit* a, const Unit* b) { return a->type.index < b->type.index; });
  return children;
}

class TreeMaker {
 public:
  TreeMaker(const ViewContext& context, const Linker& linker, Day day)
      : fields_(context, linker), linker_(linker), children_(children_of(context.snapshot, day)) {}

  std::vector<UnitNodeView> below(const Entity* parent, std::size_t depth) const {
    std::vector<UnitNodeView> nodes;
    const auto found = children_.find(parent);
    if (found == children_.end()) return nodes;
    for (const auto* unit : found->second) {
      const auto type = fields_.fact(*unit, field_named(*unit, "type"), *unit);
      nodes.push_back({std::string(name_of(*unit)),
                       linker_.url(*unit),
                       type.single ? type.single->text : std::string(),
                       unit->illustrative.all,
                       {}});
      if (depth > 0) nodes.back().children = as_group(below(unit, depth - 1));
    }
    return nodes;
  }

 private:
  FieldViews fields_;
  const Linker& linker_;
  Children children_;
};

// No organisation is deeper; a chain that is ends here rather than on the program's stack.
constexpr std::size_t deepest_tree = 100;

}  // namespace

OrganisationPageView make_organisation_page(const ViewContext& context, const Menus& menus, Day day,
                                            const std::vector<Day>& days) {
  const auto address = [&](Day each) {
    return each == context.snapshot.as_of() ? Addresses::view(organisation_view)
                                            : Addresses::view_on(organisation_view, each);
  };
  const auto path = address(day);
  const auto in_words = context.vocabulary.in_words(day);
  const Linker linker(context, way_to_root(path));
  OrganisationPageView page;
  page.title = context.vocabulary.word("views.organisation");
  if (day != context.snapshot.as_of()) page.title += " " + in_words;
  page.summary = fmt::format("{} {}.", context.vocabulary.word("organisation.intro"), in_words);
  page.shell = make_shell(context, linker, menus, page.title);
  std::vector<LinkView> others;
  for (const auto each : days) {
    if (each != day)
      others.push_back({context.vocabulary.in_words(each), linker.url(address(each))});
  }
  page.days = as_group(std::move(others));
  page.roots = TreeMaker(context, linker, day).below(nullptr, deepest_tree);
  return page;
}

}  // namespace waymark
