// The picture of amounts, by its whole markup.
#include "diagram/amount_picture.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// What stands from `begin` up to the next `end`.
std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const auto at = text.find(begin);
  return at == std::string::npos ? "" : text.substr(at, text.find(end, at) - at);
}

AmountPicture picture(std::vector<AmountRow> rows) {
  return {"Vem", "Staplar", "Belopp i kronor", {"0", "100", "500"}, std::move(rows)};
}

}  // namespace

TEST_CASE("every bar has a shape of its own and a word beside it") {
  const auto made = draw(picture({{BarShape::decision, "Beslut", "Styrelsen", {{0, 1}}},
                                  {BarShape::execution, "Verkställighet", "Chefen", {{0, 1}}},
                                  {BarShape::signature, "Attest", "Chefen", {{0, 1}}},
                                  {BarShape::gap, "Lucka", "101–500 kr", {{1, 2}}},
                                  {BarShape::overlap, "Överlapp", "0–100 kr", {{0, 1}}}}))
                        .bytes;
  for (const auto* shape : {"decision", "execution", "signature", "gap", "overlap"}) {
    CHECK(count_of(made, "<rect class=\"bar " + std::string(shape) + "\"") == 1);
  }
  CHECK(count_of(made, "<tspan class=\"word\">") == 5);
  CHECK(count_of(made, ">Lucka</tspan>: 101–500 kr</text>") == 1);
  CHECK(count_of(made, "fill=\"url(#amounts_stripes)\"") == 1);
  CHECK(count_of(made, "class=\"arrow\"") == 0);
}

TEST_CASE("a bar without a limit goes past the last mark and ends in an arrow") {
  const auto made =
      draw(picture({{BarShape::decision, "Beslut", "Styrelsen", {{2, 3}, {0, 1}}}})).bytes;
  CHECK(count_of(made, "x=\"64.33%\" y=\"76\" width=\"31.67%\"") == 1);
  CHECK(count_of(made, "x=\"1.00%\" y=\"76\" width=\"31.67%\"") == 1);
  CHECK(count_of(made, "class=\"arrow\"") == 1);
}

TEST_CASE("texts are escaped, and a long one goes on in a new line") {
  const std::string name = "Nämnden för <svåra> & stora frågor om verksamhetens utveckling i länet";
  const auto made = draw(picture({{BarShape::decision, "Beslut", name, {{0, 3}}}})).bytes;
  CHECK(between(made, "<tspan", "\n") ==
        "<tspan class=\"word\">Beslut</tspan>: Nämnden för &lt;svåra&gt; &amp; stora frågor om"
        "</text>");
  CHECK(count_of(made, ">verksamhetens utveckling i länet</text>") == 1);
}

TEST_CASE("many marks stand in two lines by turns, and a taller picture says so") {
  auto few = picture({});
  auto many = few;
  for (int i = 0; i < 5; ++i) many.marks.push_back("1 000");
  CHECK(between(draw(few).bytes, "height=\"", "\">") == "height=\"56");
  CHECK(between(draw(many).bytes, "height=\"", "\">") == "height=\"76");
  CHECK(count_of(draw(many).bytes, "y=\"60\">") == 4);
}

}  // namespace waymark::test
