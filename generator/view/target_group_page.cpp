#include "view/target_group_page.hpp"

namespace waymark {
namespace {

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker, const TargetGroup& group)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        words_(context, linker),
        group_(group),
        needs_(context.learning.needs(group)) {}

  void fill(TargetGroupPageView& page) const {
    page.keys = as_group(keys());
    page.all = LinkView{context_.vocabulary.word("views.what-do-i-need"),
                        linker_.url(Addresses::view(what_do_i_need_view))};
    page.gaps = as_group(gaps_in_words(context_, linker_, needs_));
    page.trainings = needed_trainings(context_, linker_, group_);
    if (!page.trainings) page.none = words_.word("nothing_asked");
    std::vector<DoseView> doses;
    for (const auto* dose : needs_.doses) {
      doses.push_back(dose_of_group(context_, linker_, group_, *dose));
    }
    page.doses = as_group(std::move(doses));
    page.offered = as_group(offered());
    page.wider = as_group(wider());
    std::vector<LinkView> roles;
    for (const auto* role : context_.learning.roles_of(group_)) {
      roles.push_back(linker_.link(*role));
    }
    page.roles = as_group(std::move(roles));
    page.headcount = fields_.table(group_, "headcount");
  }

 private:
  [[nodiscard]] std::vector<FactView> keys() const {
    std::vector<FactView> facts;
    if (!needs_.trainings.empty()) {
      facts.push_back(as_fact(words_.word("time"), {{hours_in_words(words_, needs_)}}));
      facts.push_back(as_fact(words_.word("trainings"), {{count_in_words()}}));
    }
    if (auto whose = make_organisation_fact(context_, linker_, group_); !whose.empty()) {
      facts.push_back(std::move(whose));
    }
    constexpr std::string_view names[] = {"side", "tier", "management"};
    for (auto& fact : fields_.facts(group_, names)) facts.push_back(std::move(fact));
    return facts;
  }

  // "6, varav 4 obligatoriska".
  [[nodiscard]] std::string count_in_words() const {
    const auto& all = needs_.trainings;
    const auto mandatory =
        std::count_if(all.begin(), all.end(), [](const auto& each) { return each.is_mandatory; });
    auto text = fmt::format("{}", all.size());
    if (mandatory == 0) return text;
    return fmt::format("{}, {} {} {}", text, words_.word("of_which"), mandatory,
                       words_.word(mandatory == 1 ? "mandatory" : "mandatory_many"));
  }

  [[nodiscard]] std::vector<ValueView> offered() const {
    std::vector<ValueView> values;
    for (const auto* training : needs_.offered) {
      values.push_back(words_.name(*training));
      auto& note = values.back().note;
      note = words_.extent_text(*training);
      if (training->status.is("available")) continue;
      if (!note.empty()) note += ", ";
      note += words_.status_text(*training);
    }
    return values;
  }

  // Those of the same organisation that have mandatory trainings and stand no higher.
  [[nodiscard]] std::vector<LinkView> wider() const {
    std::vector<LinkView> links;
    const auto* organisation = context_.snapshot.organisation_of(group_);
    for (const auto* other : context_.learning.groups_with_mandatory()) {
      const bool is_wider = other != &group_ && other->tier.value <= group_.tier.value &&
                            context_.snapshot.organisation_of(*other) == organisation;
      if (is_wider) links.push_back(linker_.link(*other));
    }
    return links;
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  LearningWords words_;
  const TargetGroup& group_;
  const GroupNeeds& needs_;
};

std::optional<Group<LinkView>> contents_of(const Vocabulary& vocabulary,
                                           const TargetGroupPageView& page, const Entity& group) {
  std::vector<LinkView> links;
  const auto add = [&](bool is_there, std::string_view word) {
    if (!is_there) return;
    links.push_back(
        {vocabulary.word(fmt::format("learning.{}", word)), fmt::format("#group_{}", word)});
  };
  add(page.trainings.has_value(), "in_order");
  add(page.gaps.has_value(), "gaps");
  add(page.doses.has_value(), "needs");
  add(page.offered.has_value(), "offered");
  add(page.roles.has_value(), "roles");
  return make_contents(group, std::move(links));
}

}  // namespace

TargetGroupPageView make_target_group_page(const ViewContext& context, const Menus& menus,
                                           const TargetGroup& group, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(group)));
  TargetGroupPageView page;
  page.shell = make_entity_shell(context, linker, menus, group);
  page.header = make_header(context, linker, group);
  PageMaker(context, linker, group).fill(page);
  page.contents = contents_of(context.vocabulary, page, group);
  page.body = std::move(body);
  page.relations = as_group(
      make_relations(context, linker, group, {"for_groups", "mandatory_for", "target_group"}));
  page.about = as_group(make_about(context, linker, group));
  return page;
}

}  // namespace waymark
