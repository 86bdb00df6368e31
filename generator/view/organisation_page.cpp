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
      : vocabulary_(context.vocabulary),
        fields_(context, linker),
        linker_(linker),
        children_(children_of(context.snapshot, day)) {}

  std::vector<UnitNodeView> below(const Entity* parent, std::size_t level) const {
    std::vector<UnitNodeView> nodes;
    const auto found = children_.find(parent);
    if (found == children_.end() || level > deepest_level) return nodes;
    for (const auto* unit : found->second) {
      const auto type = fields_.fact(*unit, field_named(*unit, "type"), *unit);
      UnitNodeView node;
      node.text = name_of(*unit);
      node.url = linker_.url(*unit);
      node.type = type.single ? type.single->text : std::string();
      node.is_example = unit->illustrative.all;
      auto units = below(unit, level + 1);
      if (!units.empty()) {
        node.below = {count_in_words(units.size()), level < open_levels, std::move(units)};
      }
      nodes.push_back(std::move(node));
    }
    return nodes;
  }

 private:
  // No organisation is deeper; a chain that is ends here rather than on the program's stack.
  static constexpr std::size_t deepest_level = 100;
  static constexpr std::size_t open_levels = 2;

  [[nodiscard]] std::string count_in_words(std::size_t count) const {
    const auto* key =
        count == 1 ? "organisation_pages.unit_below" : "organisation_pages.units_below";
    return fmt::format("{} {}", count, vocabulary_.word(key));
  }

  const Vocabulary& vocabulary_;
  FieldViews fields_;
  const Linker& linker_;
  Children children_;
};

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
  std::vector<LinkView> views;
  for (const auto view : {mirror_view, forums_view}) {
    views.push_back({context.vocabulary.word(fmt::format("views.{}", view)),
                     linker.url(Addresses::view(view))});
  }
  page.views = as_group(std::move(views));
  page.roots = TreeMaker(context, linker, day).below(nullptr, 0);
  return page;
}

}  // namespace waymark
