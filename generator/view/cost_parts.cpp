#include "view/cost_parts.hpp"

#include <algorithm>
#include <unordered_map>

#include "diagram/bar_picture.hpp"
#include "view/dosing_words.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_bars = 25;

CellView cell(std::string text) { return {{{std::move(text)}}}; }

class PartMaker {
 public:
  PartMaker(const ViewContext& context, const Linker& linker, const Dosing& dosing,
            const CostName& name)
      : context_(context),
        linker_(linker),
        dosing_(dosing),
        words_(context.vocabulary),
        name_(name) {
    for (const auto& load : dosing.cost.loads()) {
      if (load.is_in_sums) in_sums_[load.group] += static_cast<double>(load.people) * load.hours;
    }
  }

  // Groups have their numbers beside their hours, and a sum that does not add all of them.
  [[nodiscard]] CostPartView by_group() const {
    const auto rows = dosing_.cost.by_group();
    auto part = part_of("group", rows,
                        {"group", "people", "hours_each", "mandatory", "all", "in_sum", "source"});
    for (const auto& row : rows) {
      const auto& group = *as<TargetGroup>(row.of);
      const auto each = context_.learning.needs(group).hours.all;
      part.table.rows.push_back({{{name(row)}},
                                 {{{{whole_number(context_.vocabulary, people_of(group)),
                                     {},
                                     {},
                                     is_example(group, "headcount")}}},
                                  cell(words_.hours(each)),
                                  cell(words_.hours(row.hours.mandatory)),
                                  cell(words_.hours(row.hours.all)),
                                  cell(words_.hours(in_sum(group))),
                                  {sources_of(group)}}});
    }
    const auto total = dosing_.cost.total();
    part.table.rows.push_back(
        {cell(word("together")),
         {{}, {}, cell(words_.hours(total.mandatory)), {}, cell(words_.hours(total.all)), {}}});
    return part;
  }

  [[nodiscard]] CostPartView by(std::string_view what, const std::vector<CostRow>& rows) const {
    auto part = part_of(what, rows, {what, "mandatory", "all"});
    for (const auto& row : rows) {
      part.table.rows.push_back(
          {{{name(row)}},
           {cell(words_.hours(row.hours.mandatory)), cell(words_.hours(row.hours.all))}});
    }
    const auto total = dosing_.cost.total();
    part.table.rows.push_back(
        {cell(word("together")),
         {cell(words_.hours(total.mandatory)), cell(words_.hours(total.all))}});
    return part;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("training_cost.{}", name));
  }

  [[nodiscard]] double in_sum(const TargetGroup& group) const {
    const auto found = in_sums_.find(&group);
    return found == in_sums_.end() ? 0 : found->second;
  }

  [[nodiscard]] ValueView name(const CostRow& row) const {
    if (row.of == nullptr) return {context_.vocabulary.word("values.hidden")};
    return {std::string(name_of(*row.of)), linker_.url(*row.of)};
  }

  // Where the number of people comes from, and the day of that document.
  [[nodiscard]] std::vector<ValueView> sources_of(const TargetGroup& group) const {
    if (is_example(group, "headcount")) return {{word("no_source")}};
    std::vector<ValueView> sources;
    for (const auto& source : group.sources) {
      const auto* document = as<Document>(source.document.target);
      if (document == nullptr) continue;
      sources.push_back({std::string(name_of(*document)), linker_.url(*document)});
      if (document->decided_on.is_set()) {
        sources.back().note = context_.vocabulary.date(document->decided_on.date);
      }
    }
    return sources;
  }

  [[nodiscard]] CostPartView part_of(std::string_view what, const std::vector<CostRow>& rows,
                                     std::initializer_list<std::string_view> columns) const {
    CostPartView part;
    part.title = word(fmt::format("by.{}", what));
    part.label = part.title;
    if (!name_.owner.empty()) part.label += fmt::format(": {}", name_.owner);
    part.picture = picture_of(fmt::format("{}_{}", name_.id, what), part.label, rows);
    if (rows.size() > most_bars) {
      part.note = fmt::format("{} {} {} {}.", word("most_bars"), most_bars,
                              context_.vocabulary.word("organisation_pages.of"), rows.size());
    }
    part.table.label = word("table");
    part.table.owner = part.label;
    for (const auto column : columns) part.table.columns.push_back({word(column)});
    return part;
  }

  [[nodiscard]] Html picture_of(std::string id, const std::string& title,
                                const std::vector<CostRow>& rows) const {
    BarPicture picture;
    picture.name = std::move(id);
    picture.title = title;
    picture.description = word("picture_text");
    picture.axis = word("axis");
    picture.series = {{word("mandatory"), BarFill::solid}, {word("asked"), BarFill::stripes}};
    for (const auto& row : rows) {
      if (picture.rows.size() == most_bars) break;
      const auto named = name(row);
      picture.rows.push_back({named.text,
                              named.url,
                              {row.hours.mandatory, row.hours.all - row.hours.mandatory},
                              words_.hours(row.hours.all)});
    }
    return draw(picture);
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Dosing& dosing_;
  DosingWords words_;
  const CostName& name_;
  std::unordered_map<const Entity*, double> in_sums_;  // hours by group
};

}  // namespace

std::vector<CostPartView> cost_parts(const ViewContext& context, const Linker& linker,
                                     const Dosing& dosing, const CostName& name) {
  const auto& cost = dosing.cost;
  if (cost.loads().empty()) return {};
  const PartMaker maker(context, linker, dosing, name);
  return {maker.by_group(), maker.by("unit", cost.by_unit()), maker.by("topic", cost.by_topic()),
          maker.by("training", cost.by_training())};
}

}  // namespace waymark
