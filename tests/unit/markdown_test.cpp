#include "parse/markdown.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>

#include "base/parallel.hpp"
#include "parse/words_file.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

Words swedish() {
  Diagnostics none;
  return read_words(read_file(repository() / "templates/i18n/sv.yaml"), 0, none);
}

std::string html_of(const std::string& text, const Words& words) {
  Diagnostics diagnostics;
  const Span whole{0, 0, static_cast<std::uint32_t>(text.size())};
  return markdown::parse(text, whole, {"taken"}, words, diagnostics).html;
}

struct Example {
  std::string markdown;
  std::string html;
};

}  // namespace

TEST_CASE("Markdown as HTML") {
  const auto words = swedish();
  const std::vector<Example> table = {
      {"Ett\nstycke", "<p>Ett\nstycke</p>\n"},
      {"rad  \nrad\\\nrad", "<p>rad<br>\nrad<br>\nrad</p>\n"},
      {"# Åäö Ö\n\n## Åäö ö!", "<h2 id=\"aao-o\">Åäö Ö</h2>\n<h2 id=\"aao-o-2\">Åäö ö!</h2>\n"},
      {"## Taken", "<h2 id=\"taken-2\">Taken</h2>\n"},
      {"*a* **b** ~~c~~ `d<`",
       "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>\n"},
      {"&amp; &lt; \" '", "<p>&amp; &lt; &quot; &#39;</p>\n"},
      {"- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
      {"- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"},
      {"3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"},
      {"> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"},
      {"En <b onclick=x>fet</b> text", "<p>En &lt;b onclick=x&gt;fet&lt;/b&gt; text</p>\n"},
      {"```yaml\na: \"<\"\n```",
       "<pre tabindex=\"0\"><code class=\"language-yaml\">a: &quot;&lt;&quot;\n</code></pre>\n"},
  };
  for (const auto& [text, html] : table) {
    CAPTURE(text);
    CHECK(html_of(text, words) == html);
  }
}

TEST_CASE("links stay open, in the order of their places") {
  const auto words = swedish();
  Diagnostics diagnostics;
  const std::string text = "Se [chef](role:chef \"tips\"), [](unit:hr) och www.example.se.";
  const auto body = markdown::parse(text, {0, 0, static_cast<std::uint32_t>(text.size())}, {},
                                    words, diagnostics);
  std::string links;
  for (const auto& link : body.links) {
    links += fmt::format("{} {} {}\n", link.destination, link.title, link.has_text);
  }
  CHECK(links == "role:chef tips true\nunit:hr  false\nhttp://www.example.se  true\n");
  CHECK(body.html == "<p>Se chef</a>, </a> och www.example.se</a>.</p>\n");
  CHECK(std::is_sorted(body.links.begin(), body.links.end(),
                       [](const auto& a, const auto& b) { return a.at < b.at; }));
}

// cmark-gfm keeps the special characters of its extensions in a table of the whole process, and
// changes it at every parse (see markdown.cpp).
TEST_CASE("many threads read autolinks and strikethrough as one does") {
  const auto words = swedish();
  constexpr std::size_t bodies = 3000;
  const auto all_on = [&](std::size_t jobs) {
    std::vector<std::string> made(bodies);
    parallel_for(bodies, jobs, [&](std::size_t i) {
      made[i] = html_of(fmt::format("~~struket {0}~~ www.example.se/{0} och a{0}@example.se, "
                                    "https://example.se/{0} ~~igen~~\n\n| a | ~~b~~ |\n|-|-|\n"
                                    "| www.example.se | ~~{0}~~ |\n\n- [x] {0}\n",
                                    i),
                        words);
    });
    return made;
  };
  const auto one = all_on(1);
  CHECK(one == all_on(8));
  CHECK(one[7].find("<del>struket 7</del> www.example.se/7</a>") != std::string::npos);
}

}  // namespace waymark::test
