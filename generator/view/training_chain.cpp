#include "view/training_chain.hpp"

#include <algorithm>
#include <unordered_set>

#include "diagram/neighbourhood_picture.hpp"

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

void add_boxes(const LearningWords& words, const std::vector<ChainItem>& items, bool is_before,
               Neighbourhood& made) {
  const auto first = made.neighbours.size();
  for (const auto& item : items) {
    Neighbour neighbour;
    const auto value = words.name(*item.training);
    auto word = words.word(is_before ? "box_before" : "box_after");
    if (value.is_example) word += fmt::format(" ({})", words.word("example"));
    neighbour.box = {std::move(word), value.text, words.extent_text(*item.training), value.url};
    neighbour.is_before = is_before;
    neighbour.has_head = true;
    if (item.beyond) neighbour.beyond = first + *item.beyond;
    made.neighbours.push_back(std::move(neighbour));
  }
}

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
  Neighbourhood made;
  made.name = "training-picture";
  made.title = fmt::format("{}: {}", words.word("chain"), name_of(training));
  made.description = fmt::format("{}: {}. {}: {}. {}", words.word("before"), chain.before.size(),
                                 words.word("after"), chain.after.size(),
                                 context.vocabulary.word("organisation_pages.picture_text"));
  made.main = {words.word("box_here"), std::string(name_of(training)), words.extent_text(training)};
  made.main.is_main = true;
  add_boxes(words, chain.before, true, made);
  add_boxes(words, chain.after, false, made);
  return neighbourhood_picture(made);
}

}  // namespace waymark
