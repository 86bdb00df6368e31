#include "view/metric_page.hpp"

#include <fmt/format.h>

#include "model/field_path.hpp"
#include "view/field_views.hpp"
#include "view/metric_values.hpp"
#include "view/number_words.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

class MetricPageMaker {
 public:
  MetricPageMaker(const ViewContext& context, const Linker& linker, const Metric& metric)
      : context_(context), linker_(linker), metric_(metric), words_(context, metric) {}

  [[nodiscard]] std::optional<MetricLatestView> latest() const {
    const auto* last = words_.latest();
    if (last == nullptr) return std::nullopt;
    MetricLatestView view{words_.in_words(last->value), last->period.value, {}, {}, false};
    if (metric_.target.is_set()) view.target = words_.in_words(metric_.target);
    view.difference = words_.against_target();
    view.is_example = is_marked(metric_.illustrative, "values");
    return view;
  }

  // What the page expects to be written says so where it is not.
  [[nodiscard]] std::vector<FactView> keys() const {
    const FieldViews fields(context_, linker_);
    std::vector<FactView> facts;
    for (const auto* name : {"about", "responsible", "frequency"}) {
      const auto& field = field_named(metric_, name);
      auto fact = fields.fact(metric_, field, metric_);
      if (fact.empty()) {
        fact.label = context_.vocabulary.of(metric_.kind, field).label;
        fact.single = ValueView{context_.vocabulary.word("values.absent")};
      }
      facts.push_back(std::move(fact));
    }
    return facts;
  }

  [[nodiscard]] std::optional<TableView> values() const {
    const auto& values = metric_.values;
    if (values.empty()) return std::nullopt;
    const auto& measure = metric_.unit_of_measure.value;
    TableView table{word("values"), {{word("period")}, {measure}, {word("change")}}, {}};
    table.is_example = is_marked(metric_.illustrative, "values");
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto& each = values[i];
      table.rows.push_back({{{{each.period.value}}},
                            {{{{decimal_number(context_.vocabulary, each.value.thousandths)}}},
                             {{{words_.change(i)}}}}});
    }
    table.make_cards();
    return table;
  }

  void add_picture(MetricPageView& page) const {
    const auto picture = words_.picture();
    if (!picture) return;
    page.picture = draw(*picture);
    page.picture_label = picture->title;
    const auto& lowest = picture->marks.front();
    if (lowest.thousandths > 0) page.cut = fmt::format("{} {}.", word("cut"), lowest.text);
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("metric_page.{}", name));
  }

 private:
  const ViewContext& context_;
  const Linker& linker_;
  const Metric& metric_;
  MetricValues words_;
};

}  // namespace

MetricPageView make_metric_page(const ViewContext& context, const Menus& menus,
                                const Metric& metric, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(metric)));
  const MetricPageMaker maker(context, linker, metric);
  MetricPageView page;
  page.shell = make_entity_shell(context, linker, menus, metric);
  page.header = make_header(context, linker, metric);
  page.latest = maker.latest();
  if (!page.latest) page.none = maker.word("none");
  page.keys = as_group(maker.keys());
  page.views = links_to_views(context, linker, metric);
  maker.add_picture(page);
  page.values = maker.values();
  if (page.values) {
    page.csv = linker.url(context.addresses.values_of(metric));
    page.shell.alternates.push_back({"text/csv", page.csv});
  }
  page.contents = make_contents(metric, {});
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, metric, {}));
  page.about = as_group(make_about(context, linker, metric));
  return page;
}

}  // namespace waymark
