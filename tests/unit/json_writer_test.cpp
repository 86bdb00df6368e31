#include "base/json_writer.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

template <class Write>
std::string written(Write write, std::size_t broken = 0) {
  std::string out;
  JsonWriter json(out, broken);
  write(json);
  return out;
}

void write_sample(JsonWriter& json) {
  json.begin_object();
  json.member("id", "hr");
  json.array("list", [&] {
    json.begin_object();
    json.member("n", 1);
    json.object("o", [&] { json.member("m", -2); });
    json.end_object();
    json.boolean(true);
  });
  json.array("none", [] {});
  json.object("nothing", [] {});
  json.end_object();
}

}  // namespace

TEST_CASE("JSON on one line") {
  CHECK(written(&write_sample) ==
        R"({"id":"hr","list":[{"n":1,"o":{"m":-2}},true],"none":[],"nothing":{}})");
}

TEST_CASE("JSON with its outer objects and lists on lines of their own") {
  CHECK(written(&write_sample, 2) == R"({
  "id": "hr",
  "list": [
    {"n":1,"o":{"m":-2}},
    true
  ],
  "none": [],
  "nothing": {}
})");
}

TEST_CASE("JSON escapes what it must and nothing else") {
  CHECK(written([](JsonWriter& json) { json.text("å \"\\/\n\r\t\b\x1f\x7f"); }) ==
        "\"å \\\"\\\\/\\n\\r\\t\\u0008\\u001f\x7f\"");
  CHECK(written([](JsonWriter& json) { json.text(std::string_view("a\0b", 3)); }) ==
        R"("a\u0000b")");
  CHECK(written([](JsonWriter& json) { json.text("a\xFF\xC3z"); }) ==
        "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

TEST_CASE("JSON numbers are exact") {
  const auto decimal = [](std::int64_t thousandths) {
    return written([&](JsonWriter& json) { json.decimal(thousandths); });
  };
  CHECK(decimal(2500) == "2.5");
  CHECK(decimal(-5) == "-0.005");
  CHECK(decimal(100'000) == "100");
  CHECK(decimal(0) == "0");
  CHECK(written([](JsonWriter& json) { json.number(9007199254740993); }) == "9007199254740993");
}

}  // namespace waymark::test
