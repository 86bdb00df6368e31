#include "view/training_page.hpp"

#include "view/training_chain.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_in_first_screen = 4;

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker, const Training& training)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        words_(context, linker),
        training_(training) {}

  void fill(TrainingPageView& page) {
    page.notices = notices();
    page.keys = as_group(keys());
    page.audience = as_group(audience());
    const auto chain = chain_of(context_.snapshot, training_);
    if (!chain.empty()) {
      page.chain = ChainView{as_group(before_in_words(words_, chain)),
                             as_group(after_in_words(words_, chain)),
                             chain_picture(context_, linker_, training_, chain)};
    }
    page.parts = as_group(parts());
    std::vector<DoseView> doses;
    for (const auto& each : context_.learning.asking(training_)) {
      doses.push_back(dose_of_training(context_, linker_, each));
    }
    page.doses = as_group(std::move(doses));
    page.follow_up = follow_up();
    constexpr std::string_view means[] = {"material_owner", "environment"};
    page.means = as_group(fields_.facts(training_, means));
  }

 private:
  [[nodiscard]] std::string label(std::string_view field) const {
    return context_.vocabulary.of(kind_of<Training>, field_named(training_, field)).label;
  }

  [[nodiscard]] std::vector<NoticeView> notices() const {
    std::vector<NoticeView> made;
    const bool is_mandatory = !training_.mandatory_for.items.empty();
    if (is_mandatory && !training_.status.is("available")) {
      made.push_back({words_.word("mandatory_absent"), {}});
    }
    if (is_late(training_, context_.snapshot.as_of())) {
      made.push_back({words_.word("late"), {}});
    }
    return made;
  }

  [[nodiscard]] std::vector<FactView> keys() const {
    std::vector<FactView> facts;
    const auto add = [&](std::string_view field, std::vector<ValueView> values) {
      if (!values.empty()) facts.push_back(as_fact(label(field), std::move(values)));
    };
    const auto plain = [&](std::string_view field) { return words_.values(training_, field); };
    auto who = words_.audience(training_, most_in_first_screen);
    if (!audience().empty()) who.back().url = "#training_audience";
    add("for_groups", std::move(who));
    add("form", plain("form"));
    add("extent", words_.extent(training_));
    add("status", words_.status(training_));
    add("area", plain("area"));
    add("provider", words_.either(training_, "provider", "provider_name"));
    add("cost_bearer", words_.either(training_, "cost_bearer", "cost_bearer_name"));
    add("tier", plain("tier"));
    add("part_of", plain("part_of"));
    add("link", plain("link"));
    return facts;
  }

  // Nothing where the first screen has it all.
  [[nodiscard]] std::vector<FactView> audience() const {
    const auto all = training_.mandatory_for.items.size() + training_.for_groups.items.size();
    if (words_.audience(training_, all).size() <= most_in_first_screen + 1) return {};
    constexpr std::string_view names[] = {"mandatory_for", "for_groups"};
    return fields_.facts(training_, names);
  }

  [[nodiscard]] std::vector<ValueView> parts() const {
    std::vector<ValueView> values;
    for (const auto* each :
         context_.snapshot.current_naming(training_, kind_of<Training>, "part_of")) {
      const auto& part = *as<Training>(each);
      values.push_back(words_.name(part));
      values.back().note = words_.extent_text(part);
    }
    return values;
  }

  // The level says in a word what its number means.
  [[nodiscard]] std::optional<TableView> follow_up() const {
    auto table = fields_.table(training_, "followed_up_by");
    if (!table) return table;
    for (auto& row : table->rows) {
      const auto place = static_cast<std::size_t>(&row - table->rows.data());
      const auto& measure =
          *(training_.followed_up_by.begin() + static_cast<std::ptrdiff_t>(place));
      if (!measure.level.is_set() || row.cells.empty() || row.cells.front().values.empty())
        continue;
      auto& level = row.cells.front().values.front();
      const auto key = fmt::format("learning.levels.l{}", level.text);
      const auto word = context_.vocabulary.word(key);
      if (word != key) level.note = word;
    }
    table->make_cards();
    return table;
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  LearningWords words_;
  const Training& training_;
};

std::optional<Group<LinkView>> contents_of(const Vocabulary& vocabulary,
                                           const TrainingPageView& page, const Entity& training) {
  std::vector<LinkView> links;
  const auto add = [&](bool is_there, std::string_view word) {
    if (!is_there) return;
    links.push_back(
        {vocabulary.word(fmt::format("learning.{}", word)), fmt::format("#training_{}", word)});
  };
  add(page.chain.has_value(), "chain");
  add(page.parts.has_value(), "parts");
  add(page.audience.has_value(), "audience");
  add(page.doses.has_value(), "doses");
  add(page.follow_up.has_value(), "follow_up");
  add(page.means.has_value(), "means");
  return make_contents(training, std::move(links));
}

}  // namespace

TrainingPageView make_training_page(const ViewContext& context, const Menus& menus,
                                    const Training& training, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(training)));
  TrainingPageView page;
  page.shell = make_entity_shell(context, linker, menus, training);
  page.header = make_header(context, linker, training);
  PageMaker(context, linker, training).fill(page);
  if (page.doses && page.doses->items.size() >= long_table) {
    add_table_tools(context, linker, page.shell);
  }
  page.contents = contents_of(context.vocabulary, page, training);
  page.body = std::move(body);
  page.relations = as_group(
      make_relations(context, linker, training, {"prerequisites", "part_of", "trainings"}));
  page.about = as_group(make_about(context, linker, training));
  return page;
}

}  // namespace waymark
