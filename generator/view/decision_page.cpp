#include "view/decision_page.hpp"

#include "view/lineage_page.hpp"
#include "view/succession.hpp"

namespace waymark {
namespace {

std::vector<SubjectView> subjects_of(const ViewContext& context, const Linker& linker,
                                     const Decision& decision) {
  const FieldViews fields(context, linker);
  std::vector<SubjectView> subjects;
  for (const auto& about : decision.about.items) {
    if (about.target == nullptr) continue;
    SubjectView subject{context.vocabulary.one(about.target->kind), {}, {}};
    const auto part = find_part(*about.target, about.part);
    const auto link = linker.link(*about.target, part);
    subject.value = {link.text, link.url, {}, about.target->illustrative.all};
    if (const auto* document = as<Document>(about.target)) {
      subject.standing = make_standing(context.vocabulary, context.standings.of(*document));
    }
    subjects.push_back(std::move(subject));
  }
  return subjects;
}

// A decision can be appealed; what only carries one out cannot.
std::optional<RightNoteView> note_of(const Vocabulary& vocabulary, const Decision& decision) {
  if (!decision.kind_of_decision.is_set()) return std::nullopt;
  const bool carries_out = decision.kind_of_decision.is("execution");
  const std::string right = carries_out ? "execution" : "decision";
  const auto note = decision.kind_of_decision.is("delegation") ? std::string("delegation") : right;
  return RightNoteView{{vocabulary.word("rights.badges." + right), right},
                       vocabulary.word("rights.notes." + note)};
}

}  // namespace

DecisionPageView make_decision_page(const ViewContext& context, const Menus& menus,
                                    const Decision& decision, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(decision)));
  constexpr std::string_view keys[] = {"body", "date",     "paragraph", "registry_number",
                                       "kind", "final_on", "path"};
  DecisionPageView page;
  page.shell = make_entity_shell(context, linker, menus, decision);
  page.header = make_header(context, linker, decision);
  page.glance = make_glance(context, decision);
  auto facts = FieldViews(context, linker).facts(decision, keys);
  if (auto whose = make_organisation_fact(context, linker, decision); !whose.empty()) {
    facts.push_back(std::move(whose));
  }
  page.keys = as_group(std::move(facts));
  page.note = note_of(context.vocabulary, decision);
  if (auto lineage = link_to_lineage(context, linker, decision)) {
    page.views = as_group(std::vector<LinkView>{std::move(*lineage)});
  }
  page.subjects = as_group(subjects_of(context, linker, decision));
  page.chain = chain_in_words(context, linker, decision);
  page.contents = make_contents(decision, {});
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, decision, {"supersedes"}));
  page.about = as_group(make_about(context, linker, decision));
  return page;
}

}  // namespace waymark
