#include "view/document_page.hpp"

#include <algorithm>

#include "view/lineage_page.hpp"
#include "view/succession.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

struct ControlField {
  std::string_view name;
  bool is_expected = false;  // readers look for it, so that its absence is told
};

constexpr ControlField control_fields[] = {{"applies_to"},        {"valid_from", true},
                                           {"valid_to", true},    {"content_owner", true},
                                           {"handled_by"},        {"reviewed_by"},
                                           {"approved_by", true}, {"decided_in_consultation_with"},
                                           {"decided_on"},        {"document_type"},
                                           {"document_id"},       {"version"},
                                           {"registry_number"},   {"review_interval"},
                                           {"content_period"}};

// Laws and reports come from elsewhere: what they lack, nobody here has left out.
bool is_from_elsewhere(const Document& document) {
  return document.document_type.is("law") || document.document_type.is("report");
}

std::vector<FactView> control_block_of(const ViewContext& context, const Linker& linker,
                                       const Document& document) {
  const FieldViews fields(context, linker);
  std::vector<FactView> facts;
  for (const auto& [name, is_expected] : control_fields) {
    const auto& field = field_named(document, name);
    auto fact = fields.fact(document, field, document);
    if (fact.empty() && is_expected && !is_from_elsewhere(document)) {
      fact = as_fact(context.vocabulary.of(document.kind, field).label,
                     {{context.vocabulary.word("documents.not_stated")}});
    }
    if (!fact.empty()) facts.push_back(std::move(fact));
  }
  if (auto whose = make_organisation_fact(context, linker, document); !whose.empty()) {
    facts.push_back(std::move(whose));
  }
  return facts;
}

// Everything that refers to it stands under "uses", but for those of the same case.
std::vector<RelationView> same_case_of(const ViewContext& context, const Linker& linker,
                                       const Document& document) {
  std::vector<LinkView> links;
  for (const auto* other : context.snapshot.same_case(document)) {
    if (other != &document) links.push_back(linker.link(*other));
  }
  if (links.empty()) return {};
  return {{context.vocabulary.word("page.same_case"), std::move(links)}};
}

std::optional<Group<LinkView>> views_of(const ViewContext& context, const Linker& linker,
                                        const Document& document) {
  std::vector<LinkView> links;
  if (auto lineage = link_to_lineage(context, linker, document)) links.push_back(*lineage);
  for (const auto view : {document_tree_view, document_reviews_view}) {
    links.push_back({context.vocabulary.word(fmt::format("views.{}", view)),
                     linker.url(Addresses::view(view))});
  }
  return as_group(std::move(links));
}

std::optional<Group<LinkView>> contents_of(const ViewContext& context, const Document& document,
                                           const DocumentPageView& page) {
  std::vector<LinkView> chapters;
  const auto add = [&](bool is_there, std::string_view name) {
    if (!is_there) return;
    chapters.push_back({context.vocabulary.word(fmt::format("documents.{}", name)),
                        fmt::format("#chapter_{}", name)});
  };
  add(page.place.has_value(), "place");
  add(page.chain.has_value(), "chain");
  add(page.decisions.has_value(), "decisions");
  add(page.uses.has_value(), "uses");
  return make_contents(document, std::move(chapters));
}

}  // namespace

DocumentPageView make_document_page(const ViewContext& context, const Menus& menus,
                                    const Document& document, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(document)));
  DocumentPageView page;
  page.shell = make_entity_shell(context, linker, menus, document);
  page.header = make_header(context, linker, document);
  // The glance says it.
  page.header.standing.reset();
  page.header.validity.clear();
  page.header.notices.clear();
  page.glance = make_glance(context, linker, document);
  page.control_block = control_block_of(context, linker, document);
  page.views = views_of(context, linker, document);
  page.place = place_of(context, linker, document);
  page.chain = chain_in_words(context, linker, document);
  page.decisions = as_group(decisions_about(context, linker, document));
  page.uses = as_group(uses_of(context, linker, document));
  page.contents = contents_of(context, document, page);
  page.body = std::move(body);
  page.relations = as_group(same_case_of(context, linker, document));
  page.about = as_group(make_about(context, linker, document));
  return page;
}

}  // namespace waymark
