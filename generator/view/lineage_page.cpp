#include "view/lineage_page.hpp"

#include "view/lineage_picture.hpp"
#include "view/lineages_page.hpp"

namespace waymark {
namespace {

std::string place_of_member(const Entity& entity) { return "member_" + entity.id.value; }

class EntryMaker {
 public:
  EntryMaker(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), fields_(context, linker) {}

  [[nodiscard]] LineageEntryView make(const LineageMember& member) const {
    const auto& entity = *member.entity;
    LineageEntryView entry;
    entry.id = place_of_member(entity);
    entry.date = date_of(context_, member);
    if (member.date && member.dated_by == "about") {
      entry.note = context_.vocabulary.word("documents.date_of_decision");
    }
    entry.is_date_example = has_example_date(member);
    entry.kind = context_.vocabulary.one(entity.kind);
    entry.link = linker_.link(entity);
    entry.is_example = entity.illustrative.all;
    if (const auto* document = as<Document>(&entity)) {
      constexpr std::string_view names[] = {"document_type", "parent", "supersedes",
                                            "registry_number"};
      entry.standing = make_standing(context_.vocabulary, context_.standings.of(*document));
      entry.facts = as_group(fields_.facts(entity, names));
    } else {
      constexpr std::string_view names[] = {"about", "supersedes", "body", "paragraph",
                                            "registry_number"};
      entry.standing = make_glance(context_, *as<Decision>(&entity)).standing;
      entry.facts = as_group(fields_.facts(entity, names));
    }
    return entry;
  }

 private:
  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
};

}  // namespace

LineagePageView make_lineage_page(const ViewContext& context, const Menus& menus,
                                  const Lineage& lineage) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(context.addresses.lineage_of(*lineage.front().entity)));
  LineagePageView page;
  page.title = fmt::format("{}: {}", vocabulary.word("documents.lineage"),
                           name_of(*newest_of(lineage).entity));
  const auto years = years_of(lineage);
  page.summary =
      fmt::format("{}{}{}. {}", vocabulary.word("documents.lineage_intro"),
                  years.empty() ? "" : " ", years, vocabulary.word("documents.lineage_order"));
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.shell.breadcrumbs.push_back(
      {vocabulary.word("views.lineages"), linker.url(Addresses::view(lineages_view))});
  page.picture_label = page.title;
  page.picture = lineage_picture(context, linker, lineage);
  const EntryMaker entries(context, linker);
  for (const auto& member : lineage) {
    auto year = year_of(context, member);
    if (page.years.empty() || page.years.back().title != year) {
      page.years.push_back({std::move(year), {}});
    }
    page.years.back().entries.push_back(entries.make(member));
  }
  return page;
}

std::optional<LinkView> link_to_lineage(const ViewContext& context, const Linker& linker,
                                        const Entity& entity) {
  const auto* lineage = context.lineages.of(entity);
  if (lineage == nullptr) return std::nullopt;
  const auto years = years_of(*lineage);
  auto text = context.vocabulary.word("views.lineages");
  if (!years.empty()) text += fmt::format(", {}", years);
  return LinkView{std::move(text),
                  linker.url(context.addresses.lineage_of(*lineage->front().entity)) + "#" +
                      place_of_member(entity)};
}

}  // namespace waymark
