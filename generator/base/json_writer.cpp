#include "base/json_writer.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "base/duration.hpp"
#include "base/text.hpp"

namespace waymark {
namespace {

constexpr auto needs_escape = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) bytes[byte] = true;
  bytes['"'] = bytes['\\'] = true;
  return bytes;
}();

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}",
                     static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape[static_cast<unsigned char>(text[at])]) continue;
    out += text.substr(copied, at - copied);
    append_escape(out, text[at]);
    copied = at + 1;
  }
  out += text.substr(copied);
  out += '"';
}

std::string as_utf8(std::string_view text) {
  std::string out;
  for (auto bad = first_invalid_utf8(text); bad; bad = first_invalid_utf8(text)) {
    out += text.substr(0, *bad);
    out += "\xEF\xBF\xBD";
    text.remove_prefix(*bad + 1);
  }
  return out += text;
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  before_value();
  append_quoted(out_, name);
  out_ += depth_ <= broken_ ? ": " : ":";
  has_key_ = true;
}

void JsonWriter::text(std::string_view value) {
  before_value();
  if (first_invalid_utf8(value)) {
    append_quoted(out_, as_utf8(value));
  } else {
    append_quoted(out_, value);
  }
}

void JsonWriter::number(std::int64_t value) {
  before_value();
  fmt::format_to(std::back_inserter(out_), "{}", value);
}

void JsonWriter::decimal(std::int64_t thousandths) {
  before_value();
  out_ += with_decimals(thousandths, ".");
}

void JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
}

void JsonWriter::begin(char bracket) {
  before_value();
  out_ += bracket;
  ++depth_;
  is_first_ = true;
}

void JsonWriter::end(char bracket) {
  const bool is_broken = depth_ <= broken_ && !is_first_;
  --depth_;
  if (is_broken) new_line();
  out_ += bracket;
  is_first_ = false;
}

void JsonWriter::before_value() {
  if (has_key_) {
    has_key_ = false;
    return;
  }
  if (!is_first_) out_ += ',';
  is_first_ = false;
  if (depth_ > 0 && depth_ <= broken_) new_line();
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(2 * depth_, ' ');
}

}  // namespace waymark
