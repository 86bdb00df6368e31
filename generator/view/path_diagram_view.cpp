#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "view/path_page.hpp"

namespace waymark {
namespace {

class DiagramMaker {
 public:
  DiagramMaker(const ViewContext& context, const Linker& linker, const DecisionPath& path)
      : context_(context), linker_(linker), path_(path) {}

  PathDiagram make() {
    diagram_.id = path_.id.value;
    diagram_.title = fmt::format("{} {}", word("path.picture_of"), path_.title.value);
    std::size_t number = 0;
    for (const auto& step : path_.steps) numbers_.emplace(step.id.value, number++);
    find_lanes();
    number = 0;
    for (const auto& view : make_steps(context_, linker_, path_)) add(view, number++);
    number = 0;
    for (const auto& step : path_.steps) {
      add(step.next, number, false);
      add(step.returns, number++, true);
    }
    diagram_.description =
        fmt::format("{} {}, {} {}. {}", diagram_.steps.size(), word("path.steps_count"),
                    diagram_.lanes.size(), word("path.lanes_count"), word("path.picture_text"));
    return std::move(diagram_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view key) const {
    return context_.vocabulary.word(key);
  }

  // An end has no owner: it stands with the step that leads to it.
  void find_lanes() {
    lanes_.assign(path_.steps.size(), std::nullopt);
    std::size_t number = 0;
    for (const auto& step : path_.steps) {
      if (step.owner.is_set()) lanes_[number] = lane_of(step.owner);
      ++number;
    }
    number = 0;
    for (const auto& step : path_.steps) {
      for (const auto& way : step.next) give_lane(way, number);
      ++number;
    }
    for (auto& lane : lanes_) {
      if (!lane) lane = lane_named(word("path.no_owner"), {});
    }
  }

  void give_lane(const Way& way, std::size_t from) {
    const auto to = numbers_.find(way.to.id);
    if (to != numbers_.end() && !lanes_[to->second]) lanes_[to->second] = lanes_[from];
  }

  std::optional<std::size_t> lane_of(const Reference& owner) {
    if (owner.is_hidden) return lane_named(word("values.hidden"), {});
    if (owner.target == nullptr) return std::nullopt;
    return lane_named(std::string(name_of(*owner.target)), linker_.url(*owner.target));
  }

  std::size_t lane_named(std::string name, std::string url) {
    auto& lanes = diagram_.lanes;
    const auto known = std::find_if(lanes.begin(), lanes.end(), [&](const DiagramLane& lane) {
      return lane.name == name && lane.url == url;
    });
    if (known != lanes.end()) return static_cast<std::size_t>(known - lanes.begin());
    lanes.push_back({std::move(name), std::move(url)});
    return lanes.size() - 1;
  }

  void add(const StepView& view, std::size_t number) {
    DiagramStep step;
    step.id = view.id;
    step.title = view.title;
    step.kind = view.kind;
    step.shape = static_cast<StepShape>(
        (path_.steps.begin() + static_cast<std::ptrdiff_t>(number))->kind.index);
    step.url = "#" + view.id;
    step.lane = *lanes_[number];
    if (view.facts) {
      for (const auto& fact : view.facts->items) step.details += in_words(fact);
    }
    diagram_.steps.push_back(std::move(step));
  }

  static std::string in_words(const FactView& fact) {
    std::string text;
    const auto add = [&](const ValueView& value) {
      text += (text.empty() ? "" : "; ") + value.text +
              (value.note.empty() ? "" : fmt::format(" ({})", value.note));
    };
    if (fact.single) add(*fact.single);
    for (const auto& value : fact.values) add(value);
    return fmt::format("{}: {}\n", fact.label, text);
  }

  void add(const Records<Way>& ways, std::size_t from, bool is_return) {
    for (const auto& way : ways) {
      const auto to = numbers_.find(way.to.id);
      if (to == numbers_.end()) continue;
      auto when = way.when.value;
      if (is_return) {
        when = when.empty() ? word("path.back") : fmt::format("{}: {}", word("path.back"), when);
      }
      diagram_.ways.push_back({from, to->second, std::move(when), is_return});
    }
  }

  const ViewContext& context_;
  const Linker& linker_;
  const DecisionPath& path_;
  PathDiagram diagram_;
  std::map<std::string_view, std::size_t> numbers_;
  std::vector<std::optional<std::size_t>> lanes_;  // of each step
};

}  // namespace

PathDiagram make_path_diagram(const ViewContext& context, const Linker& linker,
                              const DecisionPath& path) {
  return DiagramMaker(context, linker, path).make();
}

}  // namespace waymark
