#include "view/mandate_page.hpp"

#include "view/holder_page.hpp"

namespace waymark {
namespace {

// Nobody delegates through more hands; each page that follows a chain stops here.
constexpr std::size_t longest_chain = 50;

class MandatePageMaker {
 public:
  MandatePageMaker(const ViewContext& context, const Linker& linker, const Mandate& mandate)
      : context_(context), linker_(linker), views_(context, linker), mandate_(mandate) {}

  // All but what has a place of its own on the page.
  [[nodiscard]] std::vector<FactView> keys() const {
    std::vector<FactView> facts;
    for (const auto& field : kind_info(mandate_).own_fields) {
      if (field.name == "source" || field.name == "delegated_from") continue;
      auto fact =
          field.name == "limit" ? views_.amount(mandate_) : views_.fact(mandate_, field.name);
      if (!fact.empty()) facts.push_back(std::move(fact));
    }
    return facts;
  }

  [[nodiscard]] MandateChainView chain() const {
    MandateChainView chain;
    for (const auto* at = &mandate_; chain.links.size() < longest_chain;) {
      chain.links.push_back(link_of(*at));
      const auto& from = at->delegated_from;
      chain.is_hidden = from.is_hidden;
      if (from.is_hidden) break;
      if (from.target == nullptr) {
        chain.sources = views_.cell(*at, "source").values;
        chain.links.back().sources.reset();
        break;
      }
      at = as<Mandate>(from.target);
    }
    return chain;
  }

  // What was delegated from `above`, in the order of the alphabet.
  [[nodiscard]] std::vector<MandateNodeView> delegated(const Mandate& above,
                                                       std::size_t depth) const {
    std::vector<const Entity*> found;
    for (const auto& backlink : context_.snapshot.backlinks(above)) {
      const bool is_delegation =
          backlink.field != nullptr && backlink.field->name == "delegated_from";
      if (is_delegation) found.push_back(backlink.from);
    }
    context_.snapshot.sort(found);
    std::vector<MandateNodeView> nodes;
    for (const auto* entity : found) {
      const auto& mandate = *as<Mandate>(entity);
      nodes.push_back({views_.decider(mandate), is_other_day(mandate), {}});
      if (depth > 0) nodes.back().children = as_group(delegated(mandate, depth - 1));
    }
    return nodes;
  }

  [[nodiscard]] std::vector<LinkView> steps() const {
    std::vector<LinkView> links;
    for (const auto& backlink : context_.snapshot.backlinks(mandate_)) {
      const bool is_step = backlink.field != nullptr && backlink.field->name == "mandate";
      if (is_step) links.push_back(linker_.link(*backlink.from, backlink.part));
    }
    return links;
  }

 private:
  [[nodiscard]] MandateLinkView link_of(const Mandate& mandate) const {
    MandateLinkView link{views_.decider(mandate), as_group(views_.cell(mandate, "source").values),
                         &mandate == &mandate_, is_other_day(mandate)};
    if (link.is_here) link.mandate.mandate.url.clear();
    return link;
  }

  [[nodiscard]] bool is_other_day(const Mandate& mandate) const {
    return !context_.snapshot.is_current(mandate);
  }

  const ViewContext& context_;
  const Linker& linker_;
  MandateViews views_;
  const Mandate& mandate_;
};

}  // namespace

MandatePageView make_mandate_page(const ViewContext& context, const Menus& menus,
                                  const Mandate& mandate, Html body) {
  constexpr std::size_t deepest_tree = 50;
  const Linker linker(context, way_to_root(context.addresses.page(mandate)));
  const MandatePageMaker maker(context, linker, mandate);
  MandatePageView page;
  page.shell = make_entity_shell(context, linker, menus, mandate);
  page.header = make_header(context, linker, mandate);
  page.note = MandateViews(context, linker).note(mandate);
  page.keys = as_group(maker.keys());
  if (mandate.holder.target != nullptr) {
    page.holder = link_to_mandates_of(context, linker, *mandate.holder.target);
  }
  page.chain = maker.chain();
  page.delegated = as_group(maker.delegated(mandate, deepest_tree));
  page.steps = as_group(maker.steps());
  page.contents = make_contents(mandate, {});
  page.body = std::move(body);
  page.relations =
      as_group(make_relations(context, linker, mandate, {"delegated_from", "mandate"}));
  page.about = as_group(make_about(context, linker, mandate));
  return page;
}

}  // namespace waymark
