#include "view/training_chain.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "diagram/flow_picture.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_on_a_side = 20;

template <class Next>
std::vector<ChainItem> walk(const Training& from, Next next) {
  std::vector<ChainItem> items;
  std::unordered_set<const Entity*> known = {&from};
  const auto add_next = [&](const Training& training, std::optional<std::size_t> place) {
    for (const auto* each : next(training)) {
      if (items.size() < most_on_a_side && known.insert(each).second) {
        items.push_back({each, place});
      }
    }
  };
  add_next(from, std::nullopt);
  for (std::size_t i = 0; i < items.size(); ++i) add_next(*items[i].training, i);
  return items;
}

ValueView value_of(const LearningWords& words, const std::vector<ChainItem>& items,
                   const ChainItem& item, std::string_view beyond) {
  auto value = words.name(*item.training);
  if (item.beyond) {
    value.note = fmt::format("{} {}", words.word(beyond), name_of(*items[*item.beyond].training));
  }
  return value;
}

// Stairs: what leads to a training stands on a step above it.
class StairsMaker {
 public:
  StairsMaker(const LearningWords& words, const Training& training, const TrainingChain& chain)
      : words_(words) {
    for (const auto& item : chain.before) add(*item.training, "box_before");
    add(training, "box_here");
    made_.boxes.back().content.is_main = true;
    made_.boxes.back().content.url.clear();
    for (const auto& item : chain.after) add(*item.training, "box_after");
    add_lines();
    find_steps();
  }

  LevelFlow finish() { return std::move(made_); }

 private:
  void add(const Training& training, std::string_view word) {
    places_.emplace(&training, made_.boxes.size());
    const auto value = words_.name(training);
    auto label = words_.word(word);
    if (value.is_example) label += fmt::format(" ({})", words_.word("example"));
    made_.boxes.push_back(
        {{std::move(label), value.text, words_.extent_text(training), value.url}, 0});
  }

  void add_lines() {
    for (const auto& [training, to] : places_) {
      for (const auto& each : as<Training>(training)->prerequisites.items) {
        const auto from = places_.find(each.target);
        if (from != places_.end() && from->second != to) {
          made_.lines.push_back({from->second, to, LineStyle::solid});
        }
      }
    }
    std::sort(made_.lines.begin(), made_.lines.end(), [](const auto& one, const auto& other) {
      return std::pair(one.from, one.to) < std::pair(other.from, other.to);
    });
  }

  // As many rounds as there are boxes end a circle, too.
  void find_steps() {
    const auto most = made_.boxes.size();
    for (std::size_t round = 0; round < most; ++round) {
      for (const auto& [from, to, style] : made_.lines) {
        auto& level = made_.boxes[to].level;
        level = std::max(level, std::min(made_.boxes[from].level + 1, most - 1));
      }
    }
    for (std::size_t i = 0; i < most; ++i) {
      made_.levels.push_back(fmt::format("{} {}", words_.word("step"), i + 1));
    }
  }

  const LearningWords& words_;
  LevelFlow made_;
  std::unordered_map<const Entity*, std::size_t> places_;
};

}  // namespace

TrainingChain chain_of(const Snapshot& snapshot, const Training& training) {
  const auto before = [&](const Training& at) {
    std::vector<const Training*> all;
    for (const auto& each : at.prerequisites.items) {
      const auto* found = as<Training>(each.target);
      if (found != nullptr && snapshot.is_current(*found)) all.push_back(found);
    }
    return all;
  };
  const auto after = [&](const Training& at) {
    std::vector<const Training*> all;
    for (const auto* each : snapshot.current_naming(at, kind_of<Training>, "prerequisites")) {
      all.push_back(as<Training>(each));
    }
    return all;
  };
  return {walk(training, before), walk(training, after)};
}

std::vector<ValueView> before_in_words(const LearningWords& words, const TrainingChain& chain) {
  std::vector<ValueView> values;
  for (const auto& item : chain.before) {
    values.push_back(value_of(words, chain.before, item, "leads_to"));
  }
  std::reverse(values.begin(), values.end());
  return values;
}

std::vector<ValueView> after_in_words(const LearningWords& words, const TrainingChain& chain) {
  std::vector<ValueView> values;
  for (const auto& item : chain.after) {
    values.push_back(value_of(words, chain.after, item, "comes_after"));
  }
  return values;
}

Html chain_picture(const ViewContext& context, const Linker& linker, const Training& training,
                   const TrainingChain& chain) {
  if (chain.empty()) return {};
  const LearningWords words(context, linker);
  auto made = StairsMaker(words, training, chain).finish();
  made.name = "training-picture";
  made.title = fmt::format("{}: {}", words.word("chain"), name_of(training));
  made.description = fmt::format("{}: {}. {}: {}. {}", words.word("before"), chain.before.size(),
                                 words.word("after"), chain.after.size(),
                                 context.vocabulary.word("organisation_pages.picture_text"));
  return flow_picture(made);
}

}  // namespace waymark
