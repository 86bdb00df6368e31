#include "parse/yaml_problems.hpp"

#include "base/text.hpp"

namespace waymark::yaml {
namespace {

struct Mend {
  std::string_view seen;
  std::string_view message;
  std::string_view fix;
  bool is_where_it_begins = false;
};

constexpr Mend mends[] = {
    {"mapping values are not allowed in this context", "a colon stands where no value can begin",
     "put the text in \"quotes\" if it holds a colon, or indent the line like its neighbours"},
    {"did not find expected key", "the line does not fit in with the lines above",
     "indent it like its neighbours, and write `key: value`"},
    {"did not find expected '-' indicator", "the list goes on with something that is no item",
     "begin each item with `- ` at the same indent"},
    {"could not find expected ':'", "the line does not fit in with the lines above",
     "indent it like its neighbours, and write `key: value`", true},
    {"did not find expected ',' or '}'", "a `{` is never closed",
     "close it with `}`, or use quotes", true},
    {"did not find expected ',' or ']'", "a `[` is never closed",
     "close it with `]`, or use quotes", true},
    {"found character that cannot start any token", "a character stands where no text can begin",
     "put the text in \"quotes\""},
    {"did not find expected node content", "a character stands where no text can begin",
     "put the text in \"quotes\""},
    {"found unexpected end of stream", "a quote is never closed", "close it", true},
    {"found unexpected document indicator", "a quote is never closed", "close it", true},
    {"block sequence entries are not allowed in this context",
     "a list item stands where none can begin",
     "begin it with `- ` and spaces, not tabs, at the same indent as its neighbours"},
};

}  // namespace

Problem problem_of(std::string_view seen, char met) {
  if (met == '\t') return {"a tab is used to indent", "indent with spaces"};
  for (const auto& mend : mends) {
    if (seen != mend.seen) continue;
    return {std::string(mend.message), std::string(mend.fix), mend.is_where_it_begins};
  }
  return {fold(seen), "check indentation, colons and quotes"};
}

}  // namespace waymark::yaml
