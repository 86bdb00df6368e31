#include "view/dosing_page.hpp"

#include <algorithm>

#include "model/field_path.hpp"
#include "view/dosing_words.hpp"
#include "view/learning_words.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_on_paper = 8;  // topics beside each other

bool is_example(const TargetGroup& group, const Dose& dose) {
  const auto path = fmt::format("doses.{}", &dose - &*group.doses.begin() + 1);
  return is_marked(group.illustrative, path) || is_marked(group.illustrative, path + ".level");
}

class MatrixViewMaker {
 public:
  MatrixViewMaker(const ViewContext& context, const Linker& linker, const Dosing& dosing)
      : context_(context), linker_(linker), dosing_(dosing), words_(context.vocabulary) {
    for (const auto& block : dosing.blocks) {
      for (const auto* topic : block.topics) topics_.push_back(name_of(*topic));
    }
    const auto numbered = [](const GroupDoses& row) { return people_of(*row.group) > 0; };
    const auto dosed = [](const GroupDoses& row) { return !row.group->doses.empty(); };
    doses_are_examples_ = are_examples("doses", dosed);
    numbers_are_examples_ = are_examples("headcount", numbered);
  }

  // `name` is unique on the page.
  [[nodiscard]] DosingMatrixView make(const std::string& name) const {
    DosingMatrixView view;
    view.label = context_.vocabulary.word("views.dosing-matrix");
    view.told = told();
    view.is_example = doses_are_examples_;
    view.numbers_are_examples = numbers_are_examples_;
    view.is_many = topics_.size() > most_on_paper;
    view.volume = dosing_volume(context_, dosing_, name);
    add_heads(view);
    add_sides(view);
    std::vector<LinkView> undosed;
    for (const auto* topic : dosing_.undosed) undosed.push_back(linker_.link(*topic));
    view.undosed = as_group(std::move(undosed));
    return view;
  }

 private:
  // Of those groups that have the field, all; and there are some.
  template <class Has>
  [[nodiscard]] bool are_examples(std::string_view field, Has has) const {
    bool is_some = false;
    for (const auto& row : dosing_.rows) {
      if (!has(row)) continue;
      if (!is_example(*row.group, field)) return false;
      is_some = true;
    }
    return is_some;
  }

  [[nodiscard]] std::string told() const {
    std::vector<const TargetGroup*> groups;
    for (const auto& row : dosing_.rows) groups.push_back(row.group);
    auto text = fmt::format("{} {} {}", words_.counted(groups.size(), "group"), words_.word("and"),
                            words_.counted(topics_.size(), "topic"));
    const auto people = people_of(groups, dosing_.cost.overlaps());
    if (people == 0) return text + '.';
    const bool is_exact = dosing_.cost.overlaps().overlapping().empty() &&
                          std::all_of(groups.begin(), groups.end(), [](const TargetGroup* group) {
                            return people_of(*group) > 0;
                          });
    return fmt::format("{}. {}{}.", text, is_exact ? "" : words_.word("at_least") + ' ',
                       words_.counted(people, "person"));
  }

  void add_heads(DosingMatrixView& view) const {
    std::vector<DosingHeadView> below;
    for (const auto& block : dosing_.blocks) {
      const bool is_alone = block.topics.size() == 1 && block.topics.front() == block.root;
      view.heads.push_back(head_of(*block.root));
      if (is_alone) continue;
      view.heads.back().width = fmt::format("{}", block.topics.size());
      for (const auto* topic : block.topics) below.push_back(head_of(*topic));
    }
    if (!below.empty()) {
      for (auto& head : view.heads) head.is_tall = head.width.empty();
    }
    view.topics = as_group(std::move(below));
  }

  [[nodiscard]] DosingHeadView head_of(const Topic& topic) const {
    return {std::string(name_of(topic)), linker_.url(topic), {}, false};
  }

  void add_sides(DosingMatrixView& view) const {
    const TargetGroup* last = nullptr;
    for (const auto& row : dosing_.rows) {
      if (last == nullptr || last->side.index != row.group->side.index) {
        view.sides.push_back({words_.side(*row.group), fmt::format("{}", topics_.size() + 3), {}});
      }
      last = row.group;
      view.sides.back().rows.push_back(row_of(row));
    }
  }

  [[nodiscard]] DosingRowView row_of(const GroupDoses& row) const {
    const auto& group = *row.group;
    DosingRowView view;
    view.group = {std::string(name_of(group)),
                  linker_.url(group),
                  {},
                  group.illustrative.all || (!doses_are_examples_ && is_example(group, "doses"))};
    const auto people = people_of(group);
    view.people.text =
        people > 0 ? whole_number(context_.vocabulary, people) : words_.word("unknown");
    view.people.is_example = people > 0 && !numbers_are_examples_ && is_example(group, "headcount");
    const auto hours = context_.learning.needs(group).hours.all;
    if (hours > 0) view.hours = words_.hours(hours);
    for (std::size_t i = 0; i < row.doses.size(); ++i) {
      view.cells.push_back(cell_of(group, row.doses[i], topics_[i]));
    }
    return view;
  }

  [[nodiscard]] DosingCellView cell_of(const TargetGroup& group, const Dose* dose,
                                       std::string_view topic) const {
    DosingCellView cell;
    cell.topic = topic;
    if (dose == nullptr || !dose->level.is_set()) return cell;
    cell.level = DoseLevel::words[dose->level.index];
    cell.text = words_.level(dose->level.index);
    cell.url = linker_.url(group);
    if (!dose->level.is("none")) cell.url += "#" + place_of(*dose);
    cell.is_example = !is_example(group, "doses") && is_example(group, *dose);
    return cell;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Dosing& dosing_;
  DosingWords words_;
  std::vector<std::string_view> topics_;  // by column
  // All of them, so that it is said once.
  bool doses_are_examples_;
  bool numbers_are_examples_;
};

std::vector<DoseLevelView> legend(const DosingWords& words) {
  std::vector<DoseLevelView> levels;
  for (std::size_t i = 0; i < DoseLevel::words.size(); ++i) {
    levels.push_back({std::string(DoseLevel::words[i]), words.level(i)});
  }
  return levels;
}

// Where the page has several.
void name_volume(DosingVolumeView& volume, const std::string& organisation) {
  volume.is_below = true;
  volume.frame += fmt::format(": {}", organisation);
  volume.table.owner = organisation;
}

}  // namespace

DosingPageView make_dosing_page(const ViewContext& context, const Menus& menus,
                                const std::vector<Dosing>& dosings, const Unit* organisation) {
  const DosingWords words(context.vocabulary);
  const Linker linker(context, "");
  DosingPageView page;
  page.title = context.vocabulary.word("views.dosing-matrix");
  if (organisation != nullptr) page.title += fmt::format(": {}", name_of(*organisation));
  page.summary = words.word("intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower =
      links_to_narrower(context, linker, dosing_view, organisation, organisations_of(dosings));
  page.levels = legend(words);
  for (const auto& dosing : dosings) {
    const bool is_here = organisation == nullptr || dosing.organisation == organisation;
    if (!is_here || dosing.blocks.empty()) continue;
    const auto name = fmt::format("pyramid_{}", page.matrices.size() + 1);
    page.matrices.push_back(MatrixViewMaker(context, linker, dosing).make(name));
    if (organisation != nullptr || dosings.size() < 2) continue;
    auto& made = page.matrices.back();
    made.organisation = organisation_name(context, dosing);
    made.label += fmt::format(": {}", made.organisation);
    if (made.volume) name_volume(*made.volume, made.organisation);
  }
  if (page.matrices.empty()) page.none = words.word("none");
  return page;
}

}  // namespace waymark
