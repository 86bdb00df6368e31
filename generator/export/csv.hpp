// CSV (RFC 4180) that spreadsheets open as what it is: UTF-8 with a byte order mark, lines that
// end with CR LF, commas between cells.
//
// A cell that a spreadsheet would take for a formula, because it begins with one of = + - @, a tab
// or a carriage return, gets an apostrophe before it (OWASP, "CSV Injection"). Nothing else is
// changed (a negative number is no formula), and a program may take the apostrophe away again.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

class CsvWriter {
 public:
  // Begins the file.
  explicit CsvWriter(std::string& out);

  void cell(std::string_view text);
  void end_row();

 private:
  std::string& out_;
  bool is_first_ = true;  // in its row
};

}  // namespace waymark
