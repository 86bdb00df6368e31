// Spans of amounts: what they leave out and have in common, the scale they are drawn on, and the
// words for them.
#include "view/amount_ranges.hpp"

#include <doctest/doctest.h>

#include "parse/words_file.hpp"
#include "repository.hpp"
#include "view/amount_words.hpp"

namespace waymark::test {
namespace {

Mandate with_limits(std::initializer_list<AmountSpan> spans) {
  Mandate mandate;
  const Span somewhere{0, 0, 1};
  for (const auto& span : spans) {
    auto& range = static_cast<AmountRange&>(mandate.limit.add());
    range.from = {span.from, somewhere};
    if (span.to != without_limit) range.to = {span.to, somewhere};
  }
  return mandate;
}

using Spans = std::vector<AmountSpan>;

}  // namespace

TEST_CASE("a mandate without limits holds all amounts, and one that is turned round holds none") {
  CHECK(spans_of(Mandate()) == Spans{all_amounts});
  CHECK(spans_of(with_limits({{}})) == Spans{all_amounts});
  CHECK(spans_of(with_limits({{0, 10}, {20, without_limit}})) == Spans{{0, 10}, {20}});
  CHECK(spans_of(with_limits({{20, 10}})).empty());
  CHECK(spans_of(with_limits({{-5, 10}})) == Spans{{0, 10}});
}

TEST_CASE("what spans leave out is told from nought and up") {
  CHECK(left_out({}) == Spans{all_amounts});
  CHECK(left_out({all_amounts}).empty());
  CHECK(left_out({{0, 10}, {11, without_limit}}).empty());
  CHECK(left_out({{12, without_limit}, {0, 10}}) == Spans{{11, 11}});
  CHECK(left_out({{0, 10}, {5, 7}, {31, 40}}) == Spans{{11, 30}, {41, without_limit}});
  CHECK(left_out({{5, 9}}) == Spans{{0, 4}, {10, without_limit}});
  CHECK(left_out({{0, without_limit - 1}}) == Spans{{without_limit, without_limit}});
}

TEST_CASE("two spans have in common what both hold") {
  CHECK(common({0, 10}, {10, 20}) == AmountSpan{10, 10});
  CHECK(common({5, without_limit}, {0, 20}) == AmountSpan{5, 20});
  CHECK(common({0, 10}, {11, 20}) == std::nullopt);
}

TEST_CASE("every limit is a mark of the scale, and neighbours share one") {
  const Spans spans = {{0, 100}, {101, 500}, {2001, without_limit}};
  const AmountScale scale(spans);
  CHECK(scale.marks() == std::vector<std::int64_t>{0, 100, 500, 2000});
  CHECK(scale.begin_of(spans[0]) == 0);
  CHECK(scale.end_of(spans[0]) == scale.begin_of(spans[1]));
  CHECK(scale.end_of(spans[1]) == 2);
  CHECK(scale.begin_of({501, 2000}) == 2);
  CHECK(scale.end_of({501, 2000}) == scale.begin_of(spans[2]));
  CHECK(scale.end_of(spans[2]) == scale.marks().size());
  CHECK(AmountScale({}).marks() == std::vector<std::int64_t>{0});
}

TEST_CASE("amounts are told exactly in tables and roundly in sentences") {
  Diagnostics diagnostics;
  const auto words = read_words(read_file(repository() / "templates/i18n/sv.yaml"), 0, diagnostics);
  const Vocabulary vocabulary(words);
  const AmountWords kronor(vocabulary, "SEK");
  const AmountWords euro(vocabulary, "EUR");
  const AmountWords bare(vocabulary, "");
  struct Case {
    AmountSpan span;
    std::string exact;
    std::string spoken;
  };
  const std::vector<Case> cases = {
      {all_amounts, "alla belopp", "alla belopp"},
      {{0, 999}, "upp till 999 kr", "upp till 999 kronor"},
      {{0, 1000000}, "upp till 1 000 000 kr", "upp till 1 miljon kronor"},
      {{0, 2500000}, "upp till 2 500 000 kr", "upp till 2,5 miljoner kronor"},
      {{0, 2550000}, "upp till 2 550 000 kr", "upp till 2,55 miljoner kronor"},
      {{0, 2555000}, "upp till 2 555 000 kr", "upp till 2 555 000 kronor"},
      {{0, 1200000000}, "upp till 1 200 000 000 kr", "upp till 1 200 miljoner kronor"},
      {{100001, 500000}, "100 001–500 000 kr", "över 100 000 och upp till 500 000 kronor"},
      {{10000001, without_limit}, "från 10 000 001 kr", "över 10 miljoner kronor"},
      {{5000, 9999}, "5 000–9 999 kr", "från 5 000 och upp till 9 999 kronor"}};
  // Amounts stay on one line.
  const auto with_spaces = [](std::string text) {
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
      text.replace(at, 2, " ");
    }
    return text;
  };
  for (const auto& [span, exact, spoken] : cases) {
    CHECK(with_spaces(kronor.exact(span)) == exact);
    CHECK(with_spaces(kronor.spoken(span)) == spoken);
  }
  CHECK(with_spaces(euro.spoken({0, 2000000})) == "upp till 2 miljoner EUR");
  CHECK(with_spaces(bare.exact({0, 2000})) == "upp till 2 000");
  CHECK(with_spaces(kronor.short_number(500000)) == "500 000");
  CHECK(with_spaces(kronor.short_number(12500000)) == "12,5 milj.");
  CHECK(with_spaces(kronor.axis()) == "Belopp i kronor");
  CHECK(bare.axis() == "Belopp");
}

}  // namespace waymark::test
