#include "parse/words_file.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

void collect(const yaml::Node& node, const std::string& prefix, Words& words,
             Diagnostics& diagnostics) {
  for (const auto& [key, key_span, value] : node.entries) {
    const auto name = prefix.empty() ? key : prefix + "." + key;
    if (value.type == yaml::Type::map) {
      collect(value, name, words, diagnostics);
    } else if (value.type == yaml::Type::scalar) {
      words.set(name, value.text);
    } else {
      diagnostics.add(yaml::syntax, key_span, fmt::format("`{}` has no text", name),
                      "write one behind it");
    }
  }
}

}  // namespace

Words read_words(std::string_view text, FileIndex file, Diagnostics& diagnostics) {
  Words words;
  const Span whole{file, 0, static_cast<std::uint32_t>(text.size())};
  collect(yaml::parse(text, whole, diagnostics), "", words, diagnostics);
  return words;
}

}  // namespace waymark
