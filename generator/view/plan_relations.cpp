#include "view/plan_relations.hpp"

#include <unordered_map>

#include "diagram/relation_picture.hpp"
#include "model/field_path.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_plans = 20;

struct Relation {
  const Plan* from;
  const RelatedPlan* said;
  std::size_t number;  // among the relations of `from`, counted from 1
};

// The nearest plans first; the one that the page is about before all.
class RelatedPlans {
 public:
  RelatedPlans(const Snapshot& snapshot, const Plan& plan) : snapshot_(snapshot) {
    add(plan);
    for (std::size_t i = 0; i < plans_.size() && !is_cut_; ++i) add_neighbours(*plans_[i]);
  }

  [[nodiscard]] const std::vector<const Plan*>& plans() const { return plans_; }
  [[nodiscard]] std::size_t place_of(const Entity& plan) const { return places_.at(&plan); }
  [[nodiscard]] bool is_cut() const { return is_cut_; }

  [[nodiscard]] std::vector<Relation> relations() const {
    std::vector<Relation> all;
    for (const auto* plan : plans_) {
      std::size_t number = 0;
      for (const auto& each : plan->relates_to) {
        ++number;
        const auto* target = each.plan.target;
        if (target != plan && places_.contains(target)) all.push_back({plan, &each, number});
      }
    }
    return all;
  }

 private:
  void add(const Plan& plan) {
    if (places_.contains(&plan)) return;
    is_cut_ = plans_.size() == most_plans;
    if (is_cut_) return;
    places_.emplace(&plan, plans_.size());
    plans_.push_back(&plan);
  }

  void add_neighbours(const Plan& plan) {
    const auto add_current = [&](const Entity* entity) {
      const auto* other = entity == nullptr ? nullptr : as<Plan>(entity);
      if (other != nullptr && snapshot_.is_current(*other)) add(*other);
    };
    for (const auto& each : plan.relates_to) {
      if (!is_cut_) add_current(each.plan.target);
    }
    for (const auto& backlink : snapshot_.backlinks(plan)) {
      if (is_cut_) return;
      const bool relates = backlink.field != nullptr && backlink.field->name == "plan";
      if (relates) add_current(backlink.from);
    }
  }

  const Snapshot& snapshot_;
  std::vector<const Plan*> plans_;
  std::unordered_map<const Entity*, std::size_t> places_;
  bool is_cut_ = false;
};

class RelationsMaker {
 public:
  RelationsMaker(const ViewContext& context, const Linker& linker, const Plan& plan)
      : context_(context), linker_(linker), plan_(plan), related_(context.snapshot, plan) {}

  [[nodiscard]] std::optional<PlanRelationsView> make() const {
    const auto relations = related_.relations();
    if (relations.empty()) return std::nullopt;
    PlanRelationsView view{make_picture(relations), make_table(relations), {}};
    if (related_.is_cut()) view.note = word("more_related");
    return view;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("plan.{}", name));
  }

  [[nodiscard]] Html make_picture(const std::vector<Relation>& relations) const {
    RelationPicture picture;
    picture.name = "plan-relations";
    picture.title = fmt::format("{}: {}", word("relations"), name_of(plan_));
    picture.description = word("relations_text");
    for (const auto* plan : related_.plans()) {
      BoxContent box{{}, std::string(name_of(*plan)), {}, url_of(*plan)};
      box.is_main = plan == &plan_;
      if (box.is_main) box.word = word("this_plan");
      picture.boxes.push_back(std::move(box));
    }
    for (const auto& [from, said, number] : relations) {
      picture.lines.push_back({related_.place_of(*from), related_.place_of(*said->plan.target)});
    }
    return draw(picture);
  }

  [[nodiscard]] TableView make_table(const std::vector<Relation>& relations) const {
    const auto& how = *find_field(RelatedPlan::fields(), "how");
    TableView table{word("relations"), {}, {}};
    table.columns = {{context_.vocabulary.one(kind_of<Plan>)},
                     {word("other_plan")},
                     {context_.vocabulary.of(kind_of<Plan>, how).label}};
    for (const auto& [from, said, number] : relations) {
      ValueView words{said->how.value};
      words.is_example = is_marked(from->illustrative, fmt::format("relates_to.{}", number));
      table.rows.push_back({{{value_of(*from)}}, {{{value_of(*said->plan.target)}}, {{words}}}});
    }
    return table;
  }

  // None to the page itself.
  [[nodiscard]] std::string url_of(const Entity& plan) const {
    return &plan == &plan_ ? std::string() : linker_.url(plan);
  }

  [[nodiscard]] ValueView value_of(const Entity& plan) const {
    return {std::string(name_of(plan)), url_of(plan), {}, plan.illustrative.all};
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Plan& plan_;
  RelatedPlans related_;
};

}  // namespace

std::optional<PlanRelationsView> make_plan_relations(const ViewContext& context,
                                                     const Linker& linker, const Plan& plan) {
  return RelationsMaker(context, linker, plan).make();
}

}  // namespace waymark
