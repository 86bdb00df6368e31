// Follows the HTML of a template, so that every hole is escaped for the place it stands in.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

enum class Escape {
  none,          // Html of our own making
  text,          // text, and the value of an attribute in quotes
  url,           // a whole address: one with a scheme that is not allowed becomes "#"
  url_part,      // stands behind a known beginning: all but letters, digits and -._~ is encoded
  url_recipient  // the same behind mailto: or tel:, where @ and + keep their meaning
};

// Appends `value`, which is then safe in the place that `escape` was given for.
void append_value(std::string& out, Escape escape, std::string_view value);

class HtmlPlace {
 public:
  // Each of these leaves what is wrong in `problem` and one way to mend it in `fix`, or clears
  // both.
  void follow(char c);                               // the next character of HTML
  Escape hole(bool is_html);                         // a hole stands here: how its value is escaped
  void section();                                    // a section begins or ends here
  void leave(const HtmlPlace& began, bool repeats);  // the section that began so ends here

  [[nodiscard]] bool is_text() const { return in_ == In::text; }
  [[nodiscard]] std::string name() const;  // "the attribute `href` of `<a`"

  std::string problem = {};
  std::string fix = {};

 private:
  enum class In {
    text,
    less_than,
    markup,
    declaration,
    comment,
    tag_name,
    tag,
    attribute_name,
    before_value,
    unquoted,
    quoted,
    escapable,
    raw
  };
  // What is known of the address in the value: nothing yet; literal text that may become any
  // scheme; something unknown came first; the scheme is settled; mailto: or tel: is.
  enum class Url { start, prefix, open, settled, recipient };

  void fail(std::string what, std::string how = {});
  void follow_markup(char c);
  void follow_comment(char c);
  void follow_tag(char c);
  void follow_between(char c);
  void follow_value(char c);
  void follow_element(char c);
  Escape hole_in_value();
  Escape hole_in_url();

  In in_ = In::text;
  Url url_ = Url::start;
  char quote_ = 0;
  bool needs_space_ = false;     // what follows would join a name that a section ended
  bool has_http_equiv_ = false;  // of this tag
  bool has_content_hole_ = false;
  std::string tag_;        // lower case, with the slash of an end tag
  std::string attribute_;  // lower case
  std::string value_;      // of an address, while its scheme is not settled
  std::string tail_;       // what may be the beginning of an end: `</scr`, `--`
};

}  // namespace waymark
