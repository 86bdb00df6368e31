#include "view/plan_load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "diagram/bar_picture.hpp"
#include "view/number_words.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_rows = 25;

BarFill fill_of(PlanState state) {
  switch (state) {
    case PlanState::done: return BarFill::solid;
    case PlanState::started: return BarFill::stripes;
    case PlanState::late: return BarFill::crossed;
    case PlanState::planned: return BarFill::open;
    case PlanState::paused: return BarFill::dots;
    case PlanState::unsaid: return BarFill::lines;
    case PlanState::dropped: return BarFill::dashed;
  }
  return BarFill::solid;
}

class LoadMaker {
 public:
  LoadMaker(const ViewContext& context, const Linker& linker, const PlanGroups& groups)
      : context_(context), linker_(linker), groups_(groups) {
    const auto& all = groups.groups(PlanList::responsible);
    shown_ = std::span(all).first(std::min(all.size(), most_rows));
    for (const auto state : plan_states) {
      const bool occurs = count_in(groups.counts(), state) > 0;
      if (occurs) states_.push_back(state);
    }
  }

  [[nodiscard]] PlanLoadView make() const {
    PlanLoadView view{make_picture(), make_table(), {}};
    const auto all = groups_.groups(PlanList::responsible).size();
    if (shown_.size() < all) {
      view.note = fmt::format("{} {} {} {}.", word("most_load"), shown_.size(),
                              context_.vocabulary.word("organisation_pages.of"), all);
    }
    return view;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("plan.{}", name));
  }

  [[nodiscard]] Html make_picture() const {
    BarPicture picture;
    picture.name = "plan-load";
    picture.title = fmt::format("{}: {}", word("load"), name_of(groups_.plan()));
    picture.description = fmt::format(
        "{} {}", counts_in_words(context_.vocabulary, groups_.counts()) + ".", word("load_text"));
    picture.axis = word("load_axis");
    picture.group_mark = context_.vocabulary.word("amounts.group_mark");
    for (const auto state : states_) {
      picture.series.push_back({word(fmt::format("groups.{}", name_of(state))), fill_of(state)});
    }
    for (const auto& group : shown_) picture.rows.push_back(bar_of(group));
    return draw(picture);
  }

  [[nodiscard]] BarRow bar_of(const PlanGroup& group) const {
    BarRow row{group.title, {}, {}, in_words(group.activities.size())};
    row.url = groups_.url_of(linker_, PlanList::responsible, group);
    for (const auto state : states_) {
      row.values.push_back(static_cast<double>(count_in(group.counts, state)));
    }
    const auto late = count_in(group.counts, PlanState::late);
    if (late > 0) {
      row.text += fmt::format(", {} {}", word("of_which"),
                              count_in_words(context_.vocabulary, PlanState::late, late));
    }
    return row;
  }

  [[nodiscard]] TableView make_table() const {
    TableView table{word("load"), {{word("responsible")}, {word("all")}}, {}};
    for (const auto state : states_) {
      table.columns.push_back({word(fmt::format("groups.{}", name_of(state)))});
    }
    for (const auto& group : shown_) {
      ValueView name{group.title};
      if (group.entity != nullptr) name.url = linker_.url(*group.entity);
      RowView row{{{std::move(name)}}, {number(group.activities.size())}};
      for (const auto state : states_) row.cells.push_back(number(count_in(group.counts, state)));
      table.rows.push_back(std::move(row));
    }
    table.make_cards();
    return table;
  }

  [[nodiscard]] std::string in_words(std::size_t count) const {
    return whole_number(context_.vocabulary, static_cast<std::int64_t>(count));
  }
  [[nodiscard]] CellView number(std::size_t count) const { return {{{in_words(count)}}}; }

  const ViewContext& context_;
  const Linker& linker_;
  const PlanGroups& groups_;
  std::span<const PlanGroup> shown_;
  std::vector<PlanState> states_;
};

}  // namespace

std::optional<PlanLoadView> make_plan_load(const ViewContext& context, const Linker& linker,
                                           const PlanGroups& groups) {
  const auto& all = groups.groups(PlanList::responsible);
  const bool has_some = std::any_of(all.begin(), all.end(),
                                    [](const PlanGroup& group) { return group.entity != nullptr; });
  if (!has_some) return std::nullopt;
  return LoadMaker(context, linker, groups).make();
}

}  // namespace waymark
