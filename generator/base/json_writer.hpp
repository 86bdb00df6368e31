// JSON (RFC 8259) written straight into a string, in the order of the calls.
//
//   JsonWriter json(out);
//   json.begin_object();
//   json.member("id", "hr");
//   json.array("tags", [&] { json.text("ledning"); });
//   json.end_object();
//
// Calls must fit together: a member's value comes right after its key, and what begins ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace waymark {

class JsonWriter {
 public:
  // Objects and lists within fewer than `broken` others have their values on lines of their own;
  // deeper ones stand on one line.
  explicit JsonWriter(std::string& out,
                      std::size_t broken = std::numeric_limits<std::size_t>::max())
      : out_(out), broken_(broken) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  // The name of the object's next member.
  void key(std::string_view name);

  // A byte that is not UTF-8 comes out as U+FFFD.
  void text(std::string_view value);
  void number(std::int64_t value);
  // A number told in thousandths: 2500 is 2.5.
  void decimal(std::int64_t thousandths);
  void boolean(bool value);

  void member(std::string_view name, std::string_view value) {
    key(name);
    text(value);
  }
  void member(std::string_view name, std::int64_t value) {
    key(name);
    number(value);
  }
  // `fill` writes what stands in it.
  template <class Fill>
  void object(std::string_view name, Fill fill) {
    key(name);
    begin_object();
    fill();
    end_object();
  }
  template <class Fill>
  void array(std::string_view name, Fill fill) {
    key(name);
    begin_array();
    fill();
    end_array();
  }

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void new_line();

  std::string& out_;
  std::size_t broken_;
  std::size_t depth_ = 0;
  bool is_first_ = true;  // nothing stands yet in the innermost object or list
  bool has_key_ = false;  // the next value is that of a key
};

}  // namespace waymark
