#include "export/csv.hpp"

#include <algorithm>

#include "base/duration.hpp"

namespace waymark {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view formula_begins = "=+-@\t\r";

constexpr bool needs_quotes(char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; }

bool is_formula(std::string_view text) {
  if (text.empty() || formula_begins.find(text.front()) == std::string_view::npos) return false;
  return !parse_thousandths(text);
}

void append_doubling_quotes(std::string& out, std::string_view text) {
  for (auto at = text.find('"'); at != std::string_view::npos; at = text.find('"')) {
    out += text.substr(0, at + 1);
    out += '"';
    text.remove_prefix(at + 1);
  }
  out += text;
}

}  // namespace

CsvWriter::CsvWriter(std::string& out) : out_(out) { out_ += byte_order_mark; }

void CsvWriter::cell(std::string_view text) {
  if (!is_first_) out_ += ',';
  is_first_ = false;
  if (text.empty()) return;
  const bool is_quoted = std::any_of(text.begin(), text.end(), &needs_quotes);
  if (is_quoted) out_ += '"';
  if (is_formula(text)) out_ += '\'';
  append_doubling_quotes(out_, text);
  if (is_quoted) out_ += '"';
}

void CsvWriter::end_row() {
  out_ += "\r\n";
  is_first_ = true;
}

}  // namespace waymark
