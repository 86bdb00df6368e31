#include "view/number_words.hpp"

#include <doctest/doctest.h>

using namespace waymark;

TEST_CASE("numbers are grouped by threes and lose noughts behind the decimal mark") {
  Words words;
  words.set("amounts.group_mark", "_");
  words.set("amounts.decimal_mark", ",");
  const Vocabulary vocabulary(words);
  CHECK(whole_number(vocabulary, 0) == "0");
  CHECK(whole_number(vocabulary, 999) == "999");
  CHECK(whole_number(vocabulary, 1234567) == "1_234_567");
  CHECK(whole_number(vocabulary, -1000) == "\u22121_000");
  CHECK(decimal_number(vocabulary, 4100) == "4,1");
  CHECK(decimal_number(vocabulary, 12500000) == "12_500");
  CHECK(decimal_number(vocabulary, -250) == "\u22120,25");
  CHECK(decimal_number(vocabulary, 1005) == "1,005");
}
