// Which bytes of a text file are refused, wherever in it they stand.
#include "source/source_set.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

// What reading a file with this text says, as "rule at byte"; empty for a readable one.
std::string told(const std::string& text) {
  MemoryFileSystem disk;
  disk.write("a.md", text);
  SourceSet sources;
  Diagnostics diagnostics;
  read_text_file(disk, "a.md", sources, diagnostics);
  if (diagnostics.all().empty()) return {};
  const auto& first = diagnostics.all().front();
  return std::string(first.rule->name) + " " + std::to_string(first.span.begin);
}

}  // namespace

TEST_CASE("a byte that cannot be shown is found at any place") {
  const std::string plain = "Rådet beslutar\tom allt.\r\nÖvrigt\n~";
  CHECK(told(plain) == "");
  for (std::size_t at = 0; at <= plain.size(); ++at) {
    const bool is_inside_letter =
        at < plain.size() && (static_cast<unsigned char>(plain[at]) & 0xC0U) == 0x80U;
    if (is_inside_letter) continue;
    CAPTURE(at);
    for (const char bad : {'\x00', '\x01', '\x08', '\x0B', '\x1F', '\x7F'}) {
      auto text = plain;
      text.insert(at, 1, bad);
      CHECK(told(text) == "control-character " + std::to_string(at));
    }
    for (const char bad : {'\x80', '\xFF', '\xC3'}) {
      auto text = plain;
      text.insert(at, 1, bad);
      CHECK(told(text) == "not-utf8 " + std::to_string(at));
    }
  }
}

}  // namespace waymark::test
