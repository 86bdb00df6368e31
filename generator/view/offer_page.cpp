// The base offer and the local offer, and what is to be launched.
#include <algorithm>

#include "view/learning_words.hpp"
#include "view/listing_maker.hpp"
#include "view/register_page.hpp"
#include "view/training_offer_page.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_groups = 2;

class PageMaker {
 public:
  PageMaker(const ViewContext& context, const Linker& linker, const Unit* organisation)
      : context_(context), words_(context, linker) {
    for (const auto* entity : context.snapshot.of_kind(kind_of<Training>)) {
      const bool is_here =
          organisation == nullptr || context.snapshot.organisation_of(*entity) == organisation;
      const auto* training = as<Training>(entity);
      if (!is_here || !context.snapshot.is_current(*entity)) continue;
      if (!training->status.is("ended")) trainings_.push_back(training);
    }
  }

  // Without a tier, those that tell none.
  void add_offer(std::string_view tier, ListingView& chapter) const {
    for (const auto* training : trainings_) {
      const bool is_in = tier.empty() ? !training->tier.is_set() : training->tier.is(tier);
      if (!is_in) continue;
      auto row = RowView{{{words_.name(*training)}},
                         {{words_.values(*training, "area")},
                          {words_.form_and_extent(*training)},
                          {words_.status(*training)}}};
      if (tier == "local")
        row.cells.push_back({words_.either(*training, "provider", "provider_name")});
      chapter.table->rows.push_back(std::move(row));
    }
  }

  enum class When { coming, unknown, passed };

  // By the day of the launch.
  void add_launches(When when, TableView& table) const {
    std::vector<const Training*> planned;
    for (const auto* training : trainings_) {
      if (training->status.is("planned") && when_of(*training) == when) planned.push_back(training);
    }
    std::stable_sort(planned.begin(), planned.end(), [](const auto* one, const auto* other) {
      return one->launch.date.last_day() < other->launch.date.last_day();
    });
    for (const auto* training : planned) table.rows.push_back(launch_row(*training, when));
  }

 private:
  [[nodiscard]] When when_of(const Training& training) const {
    if (!training.launch.is_set()) return When::unknown;
    return is_late(training, context_.snapshot.as_of()) ? When::passed : When::coming;
  }

  [[nodiscard]] RowView launch_row(const Training& training, When when) const {
    RowView row{{{words_.name(training)}}, {}};
    if (when != When::unknown) row.cells.push_back({words_.values(training, "launch")});
    row.cells.push_back({words_.values(training, "tier")});
    row.cells.push_back({words_.audience(training, most_groups)});
    return row;
  }

  const ViewContext& context_;
  LearningWords words_;
  std::vector<const Training*> trainings_;
};

}  // namespace

ListingPageView make_offer_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation) {
  using When = PageMaker::When;
  ListingMaker page(context, menus, offer_view);
  page.narrow(menus, offer_view, organisation,
              organisations_with(context.snapshot, kind_of<Training>));
  const PageMaker maker(context, page.linker(), organisation);
  const auto launches = [&](std::string_view name, When when) {
    auto& chapter = when == When::unknown ? page.chapter(std::string(name), page.word(name),
                                                         {"training", "tier", "for"})
                                          : page.chapter(std::string(name), page.word(name),
                                                         {"training", "launch", "tier", "for"});
    maker.add_launches(when, *chapter.table);
  };
  using Columns = std::initializer_list<std::string_view>;
  const auto offer = [&](std::string_view name, std::string_view tier, Columns columns) {
    maker.add_offer(tier, page.chapter(std::string(name), page.word(name), columns));
  };
  launches("coming", When::coming);
  launches("passed", When::passed);
  offer("base", "base", {"training", "area", "form_and_extent", "status"});
  offer("local", "local", {"training", "area", "form_and_extent", "status", "provider"});
  offer("untold", "", {"training", "area", "form_and_extent", "status"});
  launches("unknown", When::unknown);
  return page.finish();
}

}  // namespace waymark
