// HTML that our own renderer made, and the escapes that make it.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Markup that passes a template raw. Only renderers make it; an author's text never becomes Html
// without being escaped.
struct Html {
  std::string bytes;

  [[nodiscard]] bool empty() const { return bytes.empty(); }
};

// Escapes & < > " ' so that the text stands safely as text and inside a quoted attribute.
void append_escaped(std::string& out, std::string_view text);

// The same as a text of its own.
std::string escaped(std::string_view text);

// True for http, https, mailto, tel, and for addresses without a scheme. White space and control
// characters, which browsers skip inside a scheme, count as a scheme that is not allowed.
bool is_allowed_url(std::string_view url);

// The scheme that a browser would see in `url`, lower case without the colon; empty for none.
std::string url_scheme(std::string_view url);

// `url` percent-encoded where a byte may not stand in an address, then escaped; "#" in the place
// of one that is not allowed.
void append_url(std::string& out, std::string_view url);

}  // namespace waymark
