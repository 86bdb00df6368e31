#include "view/follow_up_page.hpp"

#include "model/field_path.hpp"
#include "view/field_views.hpp"
#include "view/listing_maker.hpp"
#include "view/metric_values.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

class FollowUpMaker {
 public:
  FollowUpMaker(const ViewContext& context, const Menus& menus, const Unit* organisation)
      : context_(context),
        organisation_(organisation),
        page_(context, menus, follow_up_view, organisation,
              organisations_with(context.snapshot, kind_of<Metric>)),
        fields_(context, page_.linker()) {}

  ListingPageView make() {
    page_.be_wide();
    add_metrics();
    add_effects();
    add_missing();
    return page_.finish();
  }

 private:
  template <class Kind, class Look>
  void each(Look look) const {
    for (const auto* entity : context_.snapshot.of_kind(kind_of<Kind>)) {
      const auto* theirs = context_.snapshot.organisation_of(*entity);
      const bool is_here = organisation_ == nullptr || theirs == organisation_;
      if (is_here && context_.snapshot.is_current(*entity)) look(*as<Kind>(entity));
    }
  }

  void add_metrics() {
    auto& chapter =
        page_.chapter("metrics", page_.word("metrics"),
                      {"metric", "about", "latest", "against_target", "frequency", "responsible"});
    each<Metric>([&](const Metric& metric) {
      auto row = row_of(metric);
      row.cells.push_back({values(metric, "about")});
      row.cells.push_back(latest(metric));
      row.cells.push_back({{{MetricValues(context_, metric).against_target()}}});
      for (const auto* field : {"frequency", "responsible"}) {
        row.cells.push_back({values(metric, field)});
      }
      chapter.table->rows.push_back(std::move(row));
    });
  }

  void add_effects() {
    auto& chapter = page_.chapter("effects", page_.word("effects"), {"effect", "plan"});
    each<Plan>([&](const Plan& plan) {
      const bool all = is_marked(plan.illustrative, "effects");
      for (const auto& effect : plan.effects) {
        chapter.table->rows.push_back(
            {{{{effect.title.value, {}, effect.text.value, all}}},
             {{{{std::string(name_of(plan)), page_.linker().url(plan)}}}}});
      }
    });
  }

  void add_missing() {
    auto& chapter = page_.chapter("missing", page_.word("missing"), {"metric", "what_lacks"});
    each<Metric>([&](const Metric& metric) {
      CellView lacks;
      for (const auto* name : {"values", "target", "frequency", "responsible"}) {
        const auto& field = field_named(metric, name);
        const bool has_it = field.parts != nullptr ? !metric.values.empty()
                                                   : !fields_.values(metric, field, metric).empty();
        if (!has_it) lacks.values.push_back({context_.vocabulary.of(metric.kind, field).label});
      }
      if (lacks.values.empty()) return;
      auto row = row_of(metric);
      row.cells.push_back(std::move(lacks));
      chapter.table->rows.push_back(std::move(row));
    });
  }

  [[nodiscard]] RowView row_of(const Metric& metric) const {
    return {
        {{{std::string(name_of(metric)), page_.linker().url(metric), {}, metric.illustrative.all}}},
        {}};
  }

  [[nodiscard]] CellView latest(const Metric& metric) const {
    const MetricValues words(context_, metric);
    const auto* last = words.latest();
    if (last == nullptr) return {{{context_.vocabulary.word("values.absent")}}};
    return {{{words.in_words(last->value),
              {},
              last->period.value,
              is_marked(metric.illustrative, "values")}}};
  }

  [[nodiscard]] std::vector<ValueView> values(const Metric& metric, std::string_view name) const {
    auto found = fields_.values(metric, field_named(metric, name), metric);
    if (found.empty()) found.push_back({context_.vocabulary.word("values.absent")});
    return found;
  }

  const ViewContext& context_;
  const Unit* organisation_;
  ListingMaker page_;
  FieldViews fields_;
};

}  // namespace

ListingPageView make_follow_up_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation) {
  return FollowUpMaker(context, menus, organisation).make();
}

}  // namespace waymark
