#include "view/holder_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace waymark {
namespace {

constexpr std::string_view columns[] = {"limit", "scope", "source", "may_delegate", "report_to"};

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker)
      : context_(context), views_(context, linker) {}

  // The mandates with the right; no matters where there are none.
  [[nodiscard]] RightChapterView make(const std::vector<const Mandate*>& held, Right right,
                                      std::string_view name) const {
    std::vector<const Mandate*> mandates;
    std::copy_if(held.begin(), held.end(), std::back_inserter(mandates),
                 [&](const Mandate* mandate) { return right_of(*mandate) == right; });
    RightChapterView chapter;
    chapter.id = fmt::format("chapter_{}", name);
    chapter.title = context_.vocabulary.word(fmt::format("rights.chapters.{}", name));
    chapter.notes = views_.notes(mandates);
    chapter.columns = {{context_.vocabulary.one(kind_of<Mandate>)}};
    for (const auto column : columns) chapter.columns.push_back(views_.column(column));
    chapter.matters = by_matter(mandates);
    std::vector<RowView*> rows;
    for (auto& matter : chapter.matters) {
      for (auto& row : matter.rows) rows.push_back(&row);
    }
    drop_empty_columns(chapter.columns, rows);
    for (auto& matter : chapter.matters) {
      matter.width = fmt::format("{}", chapter.columns.size());
      make_cards(chapter.columns, matter.rows);
    }
    return chapter;
  }

 private:
  // By the alphabet; last the matter that these readers may not see.
  [[nodiscard]] std::vector<MatterRowsView> by_matter(
      const std::vector<const Mandate*>& mandates) const {
    std::unordered_map<const Entity*, MatterRowsView> groups;
    std::vector<const Entity*> matters;
    for (const auto* mandate : mandates) {
      const auto* matter = mandate->matter.target;
      auto& group = groups[matter];
      if (group.rows.empty()) {
        group.matter = matter_of(*mandate);
        if (matter != nullptr) matters.push_back(matter);
      }
      group.rows.push_back(row_of(*mandate));
    }
    context_.snapshot.sort(matters);
    if (groups.contains(nullptr)) matters.push_back(nullptr);
    std::vector<MatterRowsView> sorted;
    for (const auto* matter : matters) sorted.push_back(std::move(groups.at(matter)));
    return sorted;
  }

  [[nodiscard]] ValueView matter_of(const Mandate& mandate) const {
    auto values = views_.cell(mandate, "matter").values;
    return values.empty() ? ValueView{} : std::move(values.front());
  }

  [[nodiscard]] RowView row_of(const Mandate& mandate) const {
    RowView row{{{views_.name(mandate)}}, {views_.exact_amount(mandate)}};
    for (const auto column : columns) {
      if (column != "limit") row.cells.push_back(views_.cell(mandate, column));
    }
    return row;
  }

  const ViewContext& context_;
  MandateViews views_;
};

std::string title_of(const ViewContext& context, const Entity& holder) {
  return fmt::format("{} {}", context.vocabulary.word("rights.of"), name_of(holder));
}

}  // namespace

HolderPageView make_holder_page(const ViewContext& context, const Menus& menus,
                                const Entity& holder) {
  constexpr std::pair<Right, std::string_view> chapters[] = {{Right::decision, "decision"},
                                                             {Right::execution, "execution"},
                                                             {Right::signature, "signature"}};
  const Linker linker(context, way_to_root(context.addresses.mandates_of(holder)));
  const auto& held = context.rights.held_by(holder);
  HolderPageView page;
  page.title = title_of(context, holder);
  page.summary = fmt::format("{} {}.", context.vocabulary.word("rights.extract"),
                             context.vocabulary.in_words(context.snapshot.as_of()));
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.breadcrumbs.push_back(linker.register_link(kind_of<Mandate>));
  page.shell.description = page.summary;
  page.holder = linker.link(holder);
  page.has_examples = std::any_of(held.begin(), held.end(), [](const Mandate* mandate) {
    return mandate->illustrative.is_set();
  });
  const ChapterMaker maker(context, linker);
  for (const auto& [right, name] : chapters) {
    auto chapter = maker.make(held, right, name);
    if (!chapter.matters.empty()) page.chapters.push_back(std::move(chapter));
  }
  return page;
}

std::optional<LinkView> link_to_mandates_of(const ViewContext& context, const Linker& linker,
                                            const Entity& holder) {
  if (context.rights.held_by(holder).empty()) return std::nullopt;
  return LinkView{title_of(context, holder), linker.url(context.addresses.mandates_of(holder))};
}

}  // namespace waymark
