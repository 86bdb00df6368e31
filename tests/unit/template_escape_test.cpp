// What reaches the page of hostile values, by place; and the places where no value may stand.
#include <doctest/doctest.h>

#include "render/template.hpp"

using namespace waymark;

namespace {

struct HostileView {
  std::string x = {};
  std::string y = {};
  bool flag = true;
  Html html = {};
  std::vector<HostileView> list = {};

  static constexpr auto fields() {
    return view_fields(view_field<&HostileView::x>("x"), view_field<&HostileView::y>("y"),
                       view_field<&HostileView::flag>("flag"),
                       view_field<&HostileView::html>("html"),
                       view_field<&HostileView::list>("list"));
  }
};

struct Compiled {
  explicit Compiled(const std::string& text, const std::string& word = {})
      : files{{"p.html", text}} {
    words.set("w", word);
    templates = Templates::compile(files, {{"p.html", 0}},
                                   {{"p.html", &view_type_of<HostileView>()}}, words, diagnostics);
  }
  std::vector<SourceFile> files;
  Words words;
  Diagnostics diagnostics;
  Templates templates;
};

std::string render(const std::string& text, const HostileView& view, const std::string& word = {}) {
  const Compiled compiled(text, word);
  CHECK(diagnostics_as_text(compiled.diagnostics, compiled.files) == "");
  if (compiled.diagnostics.has_errors()) return "refused";
  std::string out;
  compiled.templates.render("p.html", view, out);
  return out;
}

struct Payload {
  std::string place;  // the template, with one or more holes {{x}}
  std::string value;
  std::string out;  // every byte
};

const std::string nul(1, '\0');

}  // namespace

TEST_CASE("payloads in text and attributes") {
  const std::vector<Payload> table{
      {"<p>{{x}}</p>", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"},
      {"<p>{{x}}</p>", "&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>"},
      {"<p>{{x}}</p>", "\"'`", "<p>&quot;&#39;`</p>"},
      {"<p>{{x}}</p>", "<!--", "<p>&lt;!--</p>"},
      {"<p>{{x}}</p>", "]]>", "<p>]]&gt;</p>"},
      {"<p>{{x}}</p>", "{{y}}", "<p>{{y}}</p>"},
      {"<p>{{x}}</p>", "å–\xE2\x80\xAE", "<p>å–\xE2\x80\xAE</p>"},
      {"<p>&{{x}}</p>", "lt;script>", "<p>&lt;script&gt;</p>"},
      {"<p>a < {{x}}</p>", "/p", "<p>a < /p</p>"},
      {"<pre>{{x}}</pre>", "\n</pre><b>", "<pre>\n&lt;/pre&gt;&lt;b&gt;</pre>"},
      {"<svg><text>{{x}}</text></svg>", "</text><script>",
       "<svg><text>&lt;/text&gt;&lt;script&gt;</text></svg>"},
      {"<p title=\"{{x}}\">", "\" onload=\"alert(1)", "<p title=\"&quot; onload=&quot;alert(1)\">"},
      {"<p title='{{x}}'>", "' onload='alert(1)", "<p title='&#39; onload=&#39;alert(1)'>"},
      {"<p title=\"{{x}}\">", "`${1}`<>&", "<p title=\"`${1}`&lt;&gt;&amp;\">"},
      {"<p title=\"a {{x}} b\">", "&quot;", "<p title=\"a &amp;quot; b\">"},
      {"<p title = \"{{x}}\">", "javascript:1", "<p title = \"javascript:1\">"},
      {"<p data-url=\"{{x}}\">", "javascript:1", "<p data-url=\"javascript:1\">"},
      {"<p ID=\"{{x}}\"/>", "\"/>", "<p ID=\"&quot;/&gt;\"/>"},
      {"<meta name=\"description\" content=\"{{x}}\">", "0;url=\"",
       "<meta name=\"description\" content=\"0;url=&quot;\">"},
      {"<title>{{x}}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>"},
      {"<TITLE>{{x}}</Title ><p>{{x}}</p>", "<!--", "<TITLE>&lt;!--</Title ><p>&lt;!--</p>"},
      {"<textarea>{{x}}</textarea>", "</textarea >\"",
       "<textarea>&lt;/textarea &gt;&quot;</textarea>"},
      {"<!-- > --><p>{{x}}</p>", "-->", "<!-- > --><p>--&gt;</p>"},
      {"<!--><p>{{x}}</p>", "<", "<!--><p>&lt;</p>"},
      {"<script>'<a title=\"'</script>{{x}}", "\"<", "<script>'<a title=\"'</script>&quot;&lt;"},
      {"<!doctype html>{{x}}", ">", "<!doctype html>&gt;"},
      {"<a title=x href=y>{{x}}", "<", "<a title=x href=y>&lt;"},
  };
  for (const auto& [place, value, out] : table) {
    INFO(place, " ", value);
    CHECK(render(place, {value, "Y"}) == out);
  }
  CHECK(render("<p title=\"{{x}}\">{{x}}", {nul + "<" + nul}) ==
        "<p title=\"" + nul + "&lt;" + nul + "\">" + nul + "&lt;" + nul);
}

TEST_CASE("payloads in whole addresses") {
  const std::vector<std::pair<std::string, std::string>> table{
      {"javascript:alert(1)", "#"},
      {"JaVaScRiPt:alert(1)", "#"},
      {"java\tscript:alert(1)", "#"},
      {"java\nscript:alert(1)", "#"},
      {"java\r\nscript:alert(1)", "#"},
      {"\x01javascript:alert(1)", "#"},
      {"\x1f javascript:alert(1)", "#"},
      {"   javascript:alert(1)", "#"},
      {"javascript :alert(1)", "#"},
      {"javascript\t:alert(1)", "#"},
      {nul + "javascript:alert(1)", "#"},
      {"java" + nul + "script:alert(1)", "#"},
      {"\xEF\xBB\xBFjavascript:alert(1)", "#"},
      {"\xC2\xA0javascript:alert(1)", "#"},
      {"\xEF\xBD\x8A"
       "avascript:alert(1)",
       "#"},
      {"javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"},
      {"javascript&#58;alert(1)", "javascript&amp;#58;alert(1)"},
      {"&#106;avascript:alert(1)", "&amp;#106;avascript:alert(1)"},
      {"javascript%3Aalert(1)", "javascript%3Aalert(1)"},
      {"data:text/html,<script>", "#"},
      {"DATA:text/html;base64,PHM+", "#"},
      {"vbscript:msgbox(1)", "#"},
      {"view-source:javascript:1", "#"},
      {"feed:javascript:1", "#"},
      {"blob:https://x/1", "#"},
      {"file:///etc/passwd", "#"},
      {":", "#"},
      {"a\\b:c", "#"},
      {"", ""},
      {"//evil.example/x", "//evil.example/x"},
      {"/\\evil.example", "/%5Cevil.example"},
      {"https://x.se/?a=1&b=\"'<>", "https://x.se/?a=1&amp;b=%22&#39;%3C%3E"},
      {"HTTPS://x.se/", "HTTPS://x.se/"},
      {"../roller/å b.html#§", "../roller/%C3%A5%20b.html#%C2%A7"},
      {"mailto:a@b.se?subject=x", "mailto:a@b.se?subject=x"},
      {"tel:+46101234", "tel:+46101234"},
      {"?q=javascript:1", "?q=javascript:1"},
      {"x\" onclick=\"alert(1)", "x%22%20onclick=%22alert(1)"},
      {"x' onclick='alert(1)", "x&#39;%20onclick=&#39;alert(1)"},
      {"`x`", "%60x%60"},
  };
  for (const auto& [value, out] : table) {
    INFO(value);
    CHECK(render("<a href=\"{{x}}\">", {value}) == "<a href=\"" + out + "\">");
    CHECK(render("<a HREF='{{x}}'>", {value}) == "<a HREF='" + out + "'>");
  }
}

TEST_CASE("every attribute with an address checks its scheme") {
  for (const std::string name :
       {"href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc",
        "manifest", "ping", "xlink:href", "XLink:HREF", "xml:base", "codebase", "profile", "usemap",
        "classid", "icon"}) {
    INFO(name);
    CHECK(render("<x " + name + " = \"{{x}}\">", {"javascript:1"}) == "<x " + name + " = \"#\">");
  }
  CHECK(render("<a/href=\"{{x}}\"/>", {"data:,"}) == "<a/href=\"#\"/>");
  CHECK(render("<a\nhref\n=\n\"{{x}}\">", {"data:,"}) == "<a\nhref\n=\n\"#\">");
  CHECK(render("<a href=\"{{t.w}}\">{{t.w}}", {}, "data:,<") == "<a href=\"#\">data:,&lt;");
}

TEST_CASE("payloads in parts of addresses") {
  const std::vector<Payload> table{
      {"/{{x}}", "/evil.example", "/%2Fevil.example"},
      {"/{{x}}", "\\evil", "/%5Cevil"},
      {"?q={{x}}", "a&b=\"<å>'+", "?q=a%26b%3D%22%3C%C3%A5%3E%27%2B"},
      {"#{{x}}", "§ 75", "#%C2%A7%2075"},
      {"https://x.se{{x}}", "@evil.se", "https://x.se%40evil.se"},
      {"HTTP://{{x}}", "a.se/b", "HTTP://a.se%2Fb"},
      {"mailto:{{x}}?subject={{x}}", "a+b@c.se", "mailto:a+b@c.se?subject=a%2Bb%40c.se"},
      {"tel:{{x}}", "+46 10\"", "tel:+46%2010%22"},
      {"roller/{{x}}.html", "javascript:1", "roller/javascript%3A1.html"},
      {"{{x}}{{y}}", "javascript", "javascript%3Aalert%281%29"},
      {"{{x}}#{{y}}", "a/b", "a/b#%3Aalert%281%29"},
      {"{{x}}/{{y}}", "javascript:", "#/%3Aalert%281%29"},
      {"{{#x}}{{x}}{{/x}}{{^x}}#{{/x}}", "javascript:1", "#"},
      {"{{#x}}{{x}}{{/x}}{{y}}", "", "%3Aalert%281%29"},
      {"{{#x}}/a/{{/x}}{{y}}", "", "%3Aalert%281%29"},
      {"{{#x}}/a/{{/x}}{{y}}", "x", "/a/%3Aalert%281%29"},
  };
  for (const auto& [place, value, out] : table) {
    INFO(place, " ", value);
    CHECK(render("<a href=\"" + place + "\">", {value, ":alert(1)"}) == "<a href=\"" + out + "\">");
  }
  const std::vector<HostileView> pieces{{"javascript", ""}, {":alert(1)", ""}};
  CHECK(render("<a href=\"{{#list}}{{x}}{{/list}}\">", {"", "", true, {}, pieces}) ==
        "<a href=\"javascript#\">");
}

TEST_CASE("only Html passes, and only in text") {
  const Html html{"<b title=\"x\">&amp;</b>"};
  CHECK(render("<p>{{html}}</p>", {"", "", true, html}) == "<p><b title=\"x\">&amp;</b></p>");
}

TEST_CASE("places where no hole may stand") {
  const std::vector<std::pair<std::string, std::string>> table{
      {"<script>var a = '{{x}}';</script>", "no hole may stand in the element `script`"},
      {"<SCRIPT>{{x}}</SCRIPT>", "no hole may stand in the element `script`"},
      {"<script></scriptx>{{x}}</script>", "no hole may stand in the element `script`"},
      {"<script>{{t.w}}</script>", "no hole may stand in the element `script`"},
      {"<style>a { color: {{x}} }</style>", "no hole may stand in the element `style`"},
      {"<iframe>{{x}}</iframe>", "no hole may stand in the element `iframe`"},
      {"<xmp>{{x}}</xmp>", "no hole may stand in the element `xmp`"},
      {"<!-- {{x}} -->", "no hole may stand in a comment"},
      {"<!-- -- > {{x}} -->", "no hole may stand in a comment"},
      {"<!doctype {{x}}>", "no hole may stand in a declaration"},
      {"<{{x}}>", "no hole may stand in the name of a tag"},
      {"</{{x}}>", "no hole may stand in the name of a tag"},
      {"<h{{x}}>", "no hole may stand in the name of a tag"},
      {"<p {{x}}>", "no hole may stand in the tag `<p`"},
      {"<p {{x}}=\"1\">", "no hole may stand in the tag `<p`"},
      {"<p data-{{x}}=\"1\">", "no hole may stand in the tag `<p`"},
      {"<p title=\"a\"{{x}}>", "no hole may stand in the tag `<p`"},
      {"<p title={{x}} class=\"c\">", "no hole may stand in the value of `title` without quotes"},
      {"<p title=a{{x}}>", "no hole may stand in the value of `title` without quotes"},
      {"<p onclick=\"{{x}}\">", "no hole may stand in the attribute `onclick` of `<p`"},
      {"<p OnClick='f({{x}})'>", "no hole may stand in the attribute `onclick` of `<p`"},
      {"<p style=\"width: {{x}}\">", "no hole may stand in the attribute `style` of `<p`"},
      {"<iframe srcdoc=\"{{x}}\"></iframe>",
       "no hole may stand in the attribute `srcdoc` of `<iframe`"},
      {"<img srcset=\"{{x}} 2x\">", "no hole may stand in the attribute `srcset` of `<img`"},
      {"<link imagesrcset=\"{{x}}\">",
       "no hole may stand in the attribute `imagesrcset` of `<link`"},
      {"<set to=\"{{x}}\">", "no hole may stand in the attribute `to` of `<set`"},
      {"<animate values=\"{{x}}\">", "no hole may stand in the attribute `values` of `<animate`"},
      {"<meta http-equiv=\"{{x}}\">", "no hole may stand in the attribute `http-equiv` of `<meta`"},
      {"<meta http-equiv=\"refresh\" content=\"{{x}}\">",
       "a hole in `content` may not stand beside `http-equiv`"},
      {"<meta content=\"{{x}}\" http-equiv=\"refresh\">",
       "a hole in `content` may not stand beside `http-equiv`"},
      {"<meta {{#flag}}http-equiv=\"refresh\"{{/flag}} content=\"{{x}}\">",
       "a hole in `content` may not stand beside `http-equiv`"},
      {"<title></ti{{x}}</title>", "no hole may stand in the element `title`"},
      {"<p title=\"{{html}}\">",
       "HTML may stand only in text, not in the attribute `title` of `<p`"},
      {"<a href=\"{{html}}\">", "HTML may stand only in text, not in the attribute `href` of `<a`"},
      {"<title>{{html}}</title>", "HTML may stand only in text, not in the element `title`"},
      {"<script>{{html}}</script>", "HTML may stand only in text, not in the element `script`"},
      {"<svg><title><a href=\"{{x}}\"></title></svg>",
       "`<` in the element `title` may hide its end"},
      {"<svg><title><!--</title>{{x}}-->", "`<` in the element `title` may hide its end"},
      {"<svg><style><!--</style>{{x}}-->", "`<` in the element `style` may hide its end"},
      {"<noscript><p title=\"</noscript><script>{{x}}\">",
       "`<` in an attribute may end an element around it"},
      {"<svg><![CDATA[ {{x}} ]]></svg>", "`<!` begins neither a comment nor a doctype"},
  };
  for (const auto& [text, message] : table) {
    INFO(text);
    const Compiled compiled(text);
    REQUIRE(compiled.diagnostics.has_errors());
    CHECK(compiled.diagnostics.all().front().message == message);
    CHECK(compiled.diagnostics.all().front().rule->name == "template-place");
  }
}

TEST_CASE("addresses whose scheme the template leaves open") {
  for (const std::string value : {"x{{x}}",
                                  " {{x}}",
                                  "java{{x}}",
                                  "javascript:{{x}}",
                                  "javascript:/{{x}}",
                                  "data:,{{x}}",
                                  "javascript&colon;{{x}}",
                                  "java&#115;cript:{{x}}",
                                  "&#x6A;avascript:/{{x}}",
                                  " https:{{x}}",
                                  "{{x}}:{{y}}",
                                  "{{x}}&colon;{{y}}",
                                  "\\\\{{x}}",
                                  "{{#flag}}java{{/flag}}script:{{x}}",
                                  "java{{#flag}}/{{/flag}}script:{{x}}",
                                  "javascript:{{#flag}}{{/flag}}{{x}}",
                                  "{{#flag}}/{{/flag}}javascript:{{x}}",
                                  "{{#flag}}x{{/flag}}{{x}}",
                                  "{{#list}}{{x}}:{{/list}}",
                                  "{{#list}}:{{x}}{{/list}}"}) {
    INFO(value);
    CHECK(Compiled("<a href=\"" + value + "\">").diagnostics.has_errors());
  }
}
