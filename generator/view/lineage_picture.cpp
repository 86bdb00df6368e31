#include "view/lineage_picture.hpp"

#include "diagram/year_lanes_picture.hpp"
#include "model/field_path.hpp"
#include "view/short_text.hpp"

namespace waymark {
namespace {

constexpr std::size_t longest_title = 110;

class TimelineMaker {
 public:
  TimelineMaker(const ViewContext& context, const Linker& linker, const Lineage& lineage)
      : context_(context), linker_(linker), lineage_(lineage) {
    made_.name = "lineage-picture";
    made_.title = fmt::format("{}: {}", word("lineage"), name_of(*newest_of(lineage).entity));
    made_.description = word("lineage_picture_text");
    made_.lanes = {context.vocabulary.many(kind_of<Decision>),
                   context.vocabulary.many(kind_of<Document>)};
  }

  YearLanes make() {
    for (const auto& member : lineage_) add_item(member);
    for (const auto& member : lineage_) {
      if (const auto* decision = as<Decision>(member.entity)) add_arrows_of(*decision);
      if (const auto* document = as<Document>(member.entity)) add_arrows_of(*document);
    }
    return std::move(made_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("documents.{}", name));
  }

  void add_item(const LineageMember& member) {
    auto period = year_of(context_, member);
    if (made_.periods.empty() || made_.periods.back() != period) {
      made_.periods.push_back(std::move(period));
    }
    const auto& entity = *member.entity;
    const bool is_decision = entity.kind == kind_of<Decision>;
    places_[&entity] = made_.items.size();
    auto date = date_of(context_, member);
    if (has_example_date(member)) date += fmt::format(" ({})", word("example"));
    BoxContent box{std::move(date), cut_at_word(name_of(entity), longest_title),
                   entity.illustrative.all ? context_.vocabulary.word("values.example") : "",
                   linker_.url(entity), is_decision};
    made_.items.push_back({std::move(box), is_decision ? 0u : 1u, made_.periods.size() - 1});
  }

  void add_arrows_of(const Decision& decision) {
    for (const auto& about : decision.about.items) {
      add_arrow(&decision, about.target, LineStyle::solid);
    }
    add_arrow(decision.supersedes.target, &decision, LineStyle::dashed);
  }

  void add_arrows_of(const Document& document) {
    add_arrow(document.supersedes.target, &document, LineStyle::dashed);
    add_arrow(document.parent.target, &document, LineStyle::dotted);
  }

  void add_arrow(const Entity* from, const Entity* to, LineStyle line) {
    const auto begins = places_.find(from);
    const auto ends = places_.find(to);
    if (begins == places_.end() || ends == places_.end()) return;
    made_.arrows.push_back({begins->second, ends->second, line});
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Lineage& lineage_;
  std::unordered_map<const Entity*, std::size_t> places_;
  YearLanes made_;
};

}  // namespace

Html lineage_picture(const ViewContext& context, const Linker& linker, const Lineage& lineage) {
  return year_lanes_picture(TimelineMaker(context, linker, lineage).make());
}

std::string year_of(const ViewContext& context, const LineageMember& member) {
  if (!member.date) return context.vocabulary.word("documents.without_date");
  return fmt::format("{}", member.date->year);
}

std::string date_of(const ViewContext& context, const LineageMember& member) {
  return member.date ? context.vocabulary.date(*member.date) : std::string();
}

bool has_example_date(const LineageMember& member) {
  const auto& marks = member.entity->illustrative;
  return member.date && !marks.all && is_marked(marks, member.dated_by);
}

}  // namespace waymark
