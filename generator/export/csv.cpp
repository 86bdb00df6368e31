#include "export/csv.hpp"

#include "base/duration.hpp"

namespace waymark {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view formula_begins = "=+-@\t\r";
constexpr std::string_view needs_quotes = "\",\r\n";

bool is_formula(std::string_view text) {
  if (text.empty() || formula_begins.find(text.front()) == std::string_view::npos) return false;
  return !parse_thousandths(text);
}

void append_doubling_quotes(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
}

}  // namespace

CsvWriter::CsvWriter(std::string& out) : out_(out) { out_ += byte_order_mark; }

void CsvWriter::cell(std::string_view text) {
  if (!is_first_) out_ += ',';
  is_first_ = false;
  const bool is_quoted = text.find_first_of(needs_quotes) != std::string_view::npos;
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
