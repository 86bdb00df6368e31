// What templates can say, by whole outputs, and every mistake, by its whole text.
#include <doctest/doctest.h>

#include <thread>

#include "render/template.hpp"

using namespace waymark;

namespace {

struct LeafView {
  std::string name;
  std::string url;
  bool is_current = false;

  static constexpr auto fields() {
    return view_fields(view_field<&LeafView::name>("name"), view_field<&LeafView::url>("url"),
                       view_field<&LeafView::is_current>("is_current"));
  }
};

struct NodeView {
  std::string name;
  std::vector<NodeView> children;

  static constexpr auto fields() {
    return view_fields(view_field<&NodeView::name>("name"),
                       view_field<&NodeView::children>("children"));
  }
};

struct HeadView {
  std::string title;
  LeafView home;

  static constexpr auto fields() {
    return view_fields(view_field<&HeadView::title>("title"), view_field<&HeadView::home>("home"));
  }
};

struct PageView {
  std::string name = "Enhet & stab";
  std::string summary;
  bool is_draft = false;
  Html body{"<p>Brödtext</p>"};
  const Html* menu = nullptr;
  HeadView head{"Portalen", {"Start", "../index.html"}};
  std::optional<LeafView> parent;
  std::vector<LeafView> links;
  NodeView tree;

  static constexpr auto fields() {
    return view_fields(view_field<&PageView::name>("name"),
                       view_field<&PageView::summary>("summary"),
                       view_field<&PageView::is_draft>("is_draft"),
                       view_field<&PageView::body>("body"), view_field<&PageView::menu>("menu"),
                       view_field<&PageView::head>("head"), view_field<&PageView::parent>("parent"),
                       view_field<&PageView::links>("links"), view_field<&PageView::tree>("tree"));
  }
};

using Sources = std::vector<std::pair<std::string, std::string>>;

// Templates by file name; the first is the page.
struct Fixture {
  explicit Fixture(const Sources& texts) {
    words.set("nav.skip", "Till innehållet & <menyn>");
    words.set("nav.menu", "Meny");
    std::vector<TemplateSource> sources;
    for (const auto& [name, text] : texts) {
      sources.push_back({name, static_cast<FileIndex>(files.size())});
      files.push_back({name, text});
    }
    templates = Templates::compile(files, sources, {{"page.html", &view_type_of<PageView>()}},
                                   words, diagnostics);
  }

  std::string mistakes() const { return diagnostics_as_text(diagnostics, files); }

  Words words;
  std::vector<SourceFile> files;
  Diagnostics diagnostics;
  Templates templates;
};

std::string rendered(const Sources& texts, const PageView& page = {}) {
  const Fixture fixture(texts);
  CHECK(fixture.mistakes() == "");
  if (fixture.diagnostics.has_errors()) return "";
  std::string out;
  fixture.templates.render("page.html", page, out);
  return out;
}

std::string rendered(const std::string& text, const PageView& page = {}) {
  return rendered(Sources{{"page.html", text}}, page);
}

std::string mistakes(const Sources& texts) { return Fixture(texts).mistakes(); }
std::string mistakes(const std::string& text) { return mistakes(Sources{{"page.html", text}}); }

PageView full_page(const Html* menu = nullptr) {
  PageView page;
  page.summary = "Kort <text>";
  page.menu = menu;
  page.parent = LeafView{"Koncernkontoret", "../units/kk.html"};
  page.links = {{"Ett", "a.html", true}, {"Två", "b.html"}};
  page.tree = {"rot", {{"gren", {{"löv", {}}, {"blad", {}}}}, {"kvist", {}}}};
  return page;
}

}  // namespace

TEST_CASE("text and holes") {
  CHECK(rendered("") == "");
  CHECK(rendered("<p>a < b } }} å</p>\n") == "<p>a < b } }} å</p>\n");
  CHECK(rendered("<h1>{{name}}</h1>{{ name }}") == "<h1>Enhet &amp; stab</h1>Enhet &amp; stab");
  CHECK(rendered("{{head.title}}|{{head.home.name}}|{{page.head.home.url}}") ==
        "Portalen|Start|../index.html");
  CHECK(rendered("{{body}}[{{menu}}]") == "<p>Brödtext</p>[]");
  const Html menu{"<nav>1 & 2</nav>"};
  CHECK(rendered("{{menu}}", full_page(&menu)) == "<nav>1 & 2</nav>");
}

TEST_CASE("words are literal and escaped") {
  CHECK(rendered("<p title=\"{{t.nav.skip}}\">{{t.nav.skip}}</p>") ==
        "<p title=\"Till innehållet &amp; &lt;menyn&gt;\">"
        "Till innehållet &amp; &lt;menyn&gt;</p>");
}

TEST_CASE("sections by what their field is") {
  const auto page = full_page();
  const Html menu{"<b>m</b>"};
  CHECK(rendered("{{#is_draft}}a{{/is_draft}}{{^is_draft}}b{{/is_draft}}") == "b");
  CHECK(rendered("{{#summary}}<p>{{summary}}</p>{{/summary}}{{^summary}}-{{/summary}}") == "-");
  CHECK(rendered("{{#summary}}<p>{{summary}}</p>{{/summary}}{{^summary}}-{{/summary}}", page) ==
        "<p>Kort &lt;text&gt;</p>");
  CHECK(rendered("{{#body}}{{body}}{{/body}}{{#menu}}x{{/menu}}{{^menu}}y{{/menu}}") ==
        "<p>Brödtext</p>y");
  CHECK(rendered("{{#menu}}{{name}}{{menu}}{{/menu}}", full_page(&menu)) ==
        "Enhet &amp; stab<b>m</b>");
  CHECK(rendered("{{#parent}}{{name}}{{/parent}}{{^parent}}ingen {{name}}{{/parent}}") ==
        "ingen Enhet &amp; stab");
  CHECK(rendered("{{#parent}}{{name}} på {{page.name}}{{/parent}}{{^parent}}-{{/parent}}", page) ==
        "Koncernkontoret på Enhet &amp; stab");
  CHECK(rendered("{{#head}}{{title}}{{#home}}{{name}}{{/home}}{{/head}}") == "PortalenStart");
  CHECK(rendered("{{#head.home}}{{name}}{{/head.home}}") == "Start");
  CHECK(rendered("{{#links}}{{name}},{{/links}}{{^links}}inga{{/links}}") == "inga");
  CHECK(rendered("{{#links}}{{name}}{{#page.links}}{{name}}{{/page.links}},{{/links}}", page) ==
        "EttEttTvå,TvåEttTvå,");
  CHECK(rendered("{{#links}}{{#is_current}}*{{name}}{{/is_current}}{{^is_current}}{{name}}"
                 "{{/is_current}}.{{/links}}",
                 page) == "*Ett.Två.");
}

TEST_CASE("sections inside tags and attributes") {
  const auto page = full_page();
  CHECK(
      rendered("{{#links}}<a href=\"{{url}}\"{{#is_current}} aria-current=\"page\"{{/is_current}}>"
               "{{/links}}",
               page) == "<a href=\"a.html\" aria-current=\"page\"><a href=\"b.html\">");
  CHECK(rendered("{{#links}}<li{{#is_current}} class=\"x\"{{/is_current}}><option "
                 "{{#is_current}}selected{{/is_current}}>{{/links}}",
                 page) == "<li class=\"x\"><option selected><li><option >");
  CHECK(rendered("<p class=\"a{{#summary}} b{{/summary}}\">", page) == "<p class=\"a b\">");
  CHECK(rendered("{{#summary}}<b>{{/summary}}x{{#summary}}</b>{{/summary}}", page) == "<b>x</b>");
  CHECK(rendered("<title>{{#parent}}{{name}} – {{/parent}}{{name}}</title>", page) ==
        "<title>Koncernkontoret – Enhet &amp; stab</title>");
}

TEST_CASE("a tag alone on its line takes the line away") {
  CHECK(rendered("<ul>\n  {{#links}}\n  <li>{{name}}</li>\n  {{/links}}\n</ul>\n", full_page()) ==
        "<ul>\n  <li>Ett</li>\n  <li>Två</li>\n</ul>\n");
  CHECK(rendered("a\n{{! one }}\n\t{{!\n two\n}} \nb") == "a\nb");
  CHECK(rendered("a\r\n  {{! one }}  \r\nb\r\n") == "a\r\nb\r\n");
  CHECK(rendered("a {{! one }}\nb") == "a \nb");
  CHECK(rendered("{{! one }} b\n  {{name}}\n") == " b\n  Enhet &amp; stab\n");
  CHECK(rendered("{{#head}}\n{{/head}}") == "");
  CHECK(rendered({{"page.html", "<div>\n  {{>part}}\n</div>\n"}, {"part.html", "<p>\n</p>\n"}}) ==
        "<div>\n<p>\n</p>\n</div>\n");
}

TEST_CASE("partials are compiled for the item they are used on") {
  const auto page = full_page();
  CHECK(rendered({{"page.html", "{{>name}}{{#links}} {{> name }}{{/links}}"},
                  {"name.html", "<b>{{name}}</b>"}},
                 page) == "<b>Enhet &amp; stab</b> <b>Ett</b> <b>Två</b>");
  CHECK(rendered({{"page.html", "{{#links}}{{>parts/name}}{{/links}}"},
                  {"parts/name.html", "{{name}}/{{page.head.title}};"}},
                 page) == "Ett/Portalen;Två/Portalen;");
  CHECK(rendered({{"page.html", "<ul>{{#tree}}{{>node}}{{/tree}}</ul>"},
                  {"node.html", "<li>{{name}}{{#children}}<ul>{{>node}}</ul>{{/children}}</li>"}},
                 page) ==
        "<ul><li>rot<ul><li>gren<ul><li>löv</li></ul><ul><li>blad</li></ul></li></ul>"
        "<ul><li>kvist</li></ul></li></ul>");
}

TEST_CASE("a page is appended to what is there") {
  const Fixture fixture(Sources{{"page.html", "{{name}}"}});
  std::string out = "before ";
  fixture.templates.render("page.html", PageView{}, out);
  CHECK(out == "before Enhet &amp; stab");
}

TEST_CASE("two threads render the same bytes as one") {
  const auto page = full_page();
  const Fixture fixture({{"page.html",
                          "{{#tree}}{{>node}}{{/tree}}{{#links}}<a href=\"{{url}}\">{{name}}</a>"
                          "{{/links}}{{summary}}{{body}}"},
                         {"node.html", "{{name}}{{#children}}{{>node}}{{/children}}"}});
  REQUIRE(fixture.mistakes() == "");
  std::string expected;
  fixture.templates.render("page.html", page, expected);
  const auto all_same = [&](bool& same) {
    for (int i = 0; i < 2000; ++i) {
      std::string out;
      fixture.templates.render("page.html", page, out);
      same = same && out == expected;
    }
  };
  bool first = true;
  bool second = true;
  std::thread other(all_same, std::ref(second));
  all_same(first);
  other.join();
  CHECK(first);
  CHECK(second);
}

TEST_CASE("mistakes in names") {
  CHECK(mistakes("<p>{{nam}}</p>") == R"(page.html:1:6: error: no name `nam` here [template-name]
  1 | <p>{{nam}}</p>
    |      ^^^ did you mean `name`?
)");
  CHECK(mistakes("{{#tree}}{{colour}}{{/tree}}") ==
        R"(page.html:1:12: error: no name `colour` here [template-name]
  1 | {{#tree}}{{colour}}{{/tree}}
    |            ^^^^^^ the names here are `name`, `children`
)");
  CHECK(mistakes("{{#links}}{{summary}}{{page.sumary}}{{/links}}") ==
        R"(page.html:1:13: error: no name `summary` here [template-name]
  1 | {{#links}}{{summary}}{{page.sumary}}{{/links}}
    |             ^^^^^^^ did you mean `page.summary`?
page.html:1:29: error: no name `sumary` here [template-name]
  1 | {{#links}}{{summary}}{{page.sumary}}{{/links}}
    |                             ^^^^^^ did you mean `summary`?
)");
  CHECK(mistakes("{{head.titel}}{{links.name}}{{name.x}}") ==
        R"(page.html:1:8: error: no name `titel` here [template-name]
  1 | {{head.titel}}{{links.name}}{{name.x}}
    |        ^^^^^ did you mean `title`?
page.html:1:17: error: `links` is a list, and a dot reaches only into a view [template-name]
  1 | {{head.titel}}{{links.name}}{{name.x}}
    |                 ^^^^^ open it with `{{#links}}` first
page.html:1:31: error: `name` is text, and a dot reaches only into a view [template-name]
  1 | {{head.titel}}{{links.name}}{{name.x}}
    |                               ^^^^ delete what follows it
)");
  CHECK(mistakes("{{page}}{{t}}{{#t.nav.menu}}{{/t.nav.menu}}") ==
        R"(page.html:1:3: error: no name `page` here [template-name]
  1 | {{page}}{{t}}{{#t.nav.menu}}{{/t.nav.menu}}
    |   ^^^^ `page.` stands before a name of the page
page.html:1:11: error: no name `t` here [template-name]
  1 | {{page}}{{t}}{{#t.nav.menu}}{{/t.nav.menu}}
    |           ^ `t.` stands before a word, which is text
page.html:1:17: error: no name `t` here [template-name]
  1 | {{page}}{{t}}{{#t.nav.menu}}{{/t.nav.menu}}
    |                 ^ `t.` stands before a word, which is text
)");
  CHECK(mistakes("{{t.nav.skp}}{{t.x}}") ==
        R"(page.html:1:5: error: no word `nav.skp` [template-name]
  1 | {{t.nav.skp}}{{t.x}}
    |     ^^^^^^^ did you mean `nav.skip`?
page.html:1:18: error: no word `x` [template-name]
  1 | {{t.nav.skp}}{{t.x}}
    |                  ^ write it in each file of `i18n`
)");
}

TEST_CASE("mistakes in what a name is used as") {
  CHECK(mistakes("{{head}}{{links}}{{parent}}{{is_draft}}") ==
        R"(page.html:1:3: error: `head` is a view, not text [template-name]
  1 | {{head}}{{links}}{{parent}}{{is_draft}}
    |   ^^^^ write `{{#head}}…{{/head}}`
page.html:1:11: error: `links` is a list, not text [template-name]
  1 | {{head}}{{links}}{{parent}}{{is_draft}}
    |           ^^^^^ write `{{#links}}…{{/links}}`
page.html:1:20: error: `parent` is a view or nothing, not text [template-name]
  1 | {{head}}{{links}}{{parent}}{{is_draft}}
    |                    ^^^^^^ write `{{#parent}}…{{/parent}}`
page.html:1:30: error: `is_draft` is true or false, not text [template-name]
  1 | {{head}}{{links}}{{parent}}{{is_draft}}
    |                              ^^^^^^^^ write `{{#is_draft}}…{{/is_draft}}`
)");
  CHECK(mistakes("{{^head}}x{{/head}}") ==
        R"(page.html:1:4: error: `head` is always there [template-name]
  1 | {{^head}}x{{/head}}
    |    ^^^^ delete this section
)");
  // Inside a section of an unknown name nothing is known of the names.
  CHECK(mistakes("{{#lnks}}{{what}}{{>page}}{{^so}}{{/so}}{{/lnks}}{{nam}}") ==
        R"(page.html:1:4: error: no name `lnks` here [template-name]
  1 | {{#lnks}}{{what}}{{>page}}{{^so}}{{/so}}{{/lnks}}{{nam}}
    |    ^^^^ did you mean `links`?
page.html:1:52: error: no name `nam` here [template-name]
  1 | {{#lnks}}{{what}}{{>page}}{{^so}}{{/so}}{{/lnks}}{{nam}}
    |                                                    ^^^ did you mean `name`?
)");
}

TEST_CASE("mistakes in nesting") {
  CHECK(mistakes("{{#links}}\n{{#is_current}}\n{{/links}}\n") ==
        R"(page.html:3:4: error: `{{/links}}` closes `is_current` [template-syntax]
  3 | {{/links}}
    |    ^^^^^ write `{{/is_current}}` first
  page.html:2:1: note: `is_current` is opened here
)");
  CHECK(mistakes("{{#links}}{{/lnks}}") ==
        R"(page.html:1:14: error: `{{/lnks}}` closes `links` [template-syntax]
  1 | {{#links}}{{/lnks}}
    |              ^^^^ did you mean `{{/links}}`?
  page.html:1:1: note: `links` is opened here
)");
  CHECK(mistakes("{{#links}}a\n{{^name}}") ==
        R"(page.html:1:1: error: the section `links` is not closed [template-syntax]
  1 | {{#links}}a
    | ^^^^^^^^^^ write `{{/links}}`
page.html:2:1: error: the section `name` is not closed [template-syntax]
  2 | {{^name}}
    | ^^^^^^^^^ write `{{/name}}`
)");
  CHECK(mistakes("å\n {{/links}}\n") ==
        R"(page.html:2:2: error: `{{/links}}` closes nothing [template-syntax]
  2 |  {{/links}}
    |  ^^^^^^^^^^ delete it
)");
}

TEST_CASE("tags that there are not") {
  CHECK(mistakes("a {{name\nb {{name {{summary}}{{! c") ==
        R"(page.html:1:3: error: a tag is not closed [template-syntax]
  1 | a {{name
    |   ^^ write `}}` after it
page.html:2:3: error: a tag is not closed [template-syntax]
  2 | b {{name {{summary}}{{! c
    |   ^^ write `}}` after it
page.html:2:21: error: a tag is not closed [template-syntax]
  2 | b {{name {{summary}}{{! c
    |                     ^^ write `}}` after it
)");
  CHECK(mistakes("{{{name}}}{{&name}}{{=<% %>=}}") ==
        R"(page.html:1:1: error: no tag lets text pass as HTML [template-syntax]
  1 | {{{name}}}{{&name}}{{=<% %>=}}
    | ^^^^^^^^^^ write `{{name}}`; ready HTML has a type of its own
page.html:1:11: error: no tag lets text pass as HTML [template-syntax]
  1 | {{{name}}}{{&name}}{{=<% %>=}}
    |           ^^^^^^^^^ write `{{name}}`; ready HTML has a type of its own
page.html:1:20: error: the signs around tags cannot be changed [template-syntax]
  1 | {{{name}}}{{&name}}{{=<% %>=}}
    |                    ^^^^^^^^^^^
)");
  CHECK(mistakes("{{}}{{ # }}") == R"(page.html:1:1: error: a tag has no name [template-syntax]
  1 | {{}}{{ # }}
    | ^^^^
page.html:1:5: error: `#` is not a name [template-syntax]
  1 | {{}}{{ # }}
    |     ^^^^^^^ a name has letters, digits, `_`, `-` and dots between; there are no expressions
)");
  for (const std::string tag : {"{{#}}", "{{^ }}", "{{/}}", "{{>}}", "{{  }}"}) {
    CHECK(Fixture({{"page.html", tag}}).diagnostics.all().at(0).message == "a tag has no name");
  }
  for (const std::string tag : {"{{.}}", "{{a..b}}", "{{a.}}", "{{name | upper}}", "{{#if x}}",
                                "{{../name}}", "{{name[0]}}", "{{\"x\"}}", "{{å}}"}) {
    CHECK(Fixture({{"page.html", tag}}).diagnostics.all().at(0).message.ends_with("is not a name"));
  }
}

TEST_CASE("mistakes in partials") {
  CHECK(mistakes({{"page.html", "{{>haed}}<p {{>head}}>"}, {"head.html", "{{title}}"}}) ==
        R"(head.html:1:3: error: no name `title` here [template-name]
  1 | {{title}}
    |   ^^^^^ the names here are `name`, `summary`, `is_draft`, `body`, `menu`, `head`, `parent`, `links`, `tree`
page.html:1:4: error: no template `haed.html` [template-name]
  1 | {{>haed}}<p {{>head}}>
    |    ^^^^ did you mean `head`?
page.html:1:13: error: a partial may stand only in text, not in the tag `<p` [template-place]
  1 | {{>haed}}<p {{>head}}>
    |             ^^^^^^^^^ put it between elements
)");
  // Once, though the partial is compiled for two types.
  CHECK(mistakes({{"page.html", "{{>a}}{{#links}}{{>a}}{{/links}}"}, {"a.html", "{{x}}<b"}}) ==
        R"(a.html:1:3: error: no name `x` here [template-name]
  1 | {{x}}<b
    |   ^ the names here are `name`, `summary`, `is_draft`, `body`, `menu`, `head`, `parent`, `links`, `tree`
a.html:1:6: error: the template ends in the name of a tag [template-place]
  1 | {{x}}<b
    |      ^ close what begins here
)");
  CHECK(mistakes({{"page.html", "a"}, {"part.html", "{{what}}"}}) ==
        R"(part.html:1:1: warning: no page uses `part.html` [template-unused]
  1 | {{what}}
    | ^ delete it, or write `{{>part}}` where it belongs
)");
  CHECK(mistakes({{"other.html", ""}}) ==
        "waymark: error: no template `page.html` [template-name]\n"
        "  a page needs it: put the file into the folder of templates\n"
        "other.html:1:1: warning: no page uses `other.html` [template-unused]\n"
        "  1 | \n    | ^ delete it, or write `{{>other}}` where it belongs\n");
}

TEST_CASE("partials without end") {
  CHECK(mistakes({{"page.html", "{{>a}}"}, {"a.html", "{{#name}}{{>a}}{{/name}}"}}) ==
        R"(a.html:1:10: error: this partial includes itself without end [template-syntax]
  1 | {{#name}}{{>a}}{{/name}}
    |          ^^^^^^ put it in a section of the items below
)");
  const auto is_endless = [](const Sources& texts) {
    const auto text = mistakes(texts);
    return text.find("without end") != std::string::npos;
  };
  // One way back without going down is enough, even where another goes down.
  CHECK(is_endless({{"page.html", "{{#tree}}{{>b}}{{/tree}}"},
                    {"b.html", "{{#children}}{{>c}}{{/children}}{{>c}}"},
                    {"c.html", "{{>b}}"}}));
  CHECK(is_endless({{"page.html", "{{>page}}"}}));
  CHECK(is_endless({{"page.html", "{{#links}}{{>d}}{{/links}}"},
                    {"d.html", "{{#page.links}}{{>d}}{{/page.links}}"}}));
  CHECK(is_endless({{"page.html", "{{#tree}}{{>d}}{{/tree}}"},
                    {"d.html", "{{#children}}{{#page.tree}}{{>d}}{{/page.tree}}{{/children}}"}}));
  CHECK_FALSE(is_endless({{"page.html", "{{#tree}}{{>b}}{{/tree}}"},
                          {"b.html", "{{#children}}{{>c}}{{/children}}"},
                          {"c.html", "{{>b}}"}}));
}

TEST_CASE("sections and templates that end in another place than they began") {
  const std::vector<std::pair<std::string, std::string>> table{
      {"<a href=\"{{#name}}\">{{/name}}",
       "the section begins in the attribute `href` of `<a` and ends in text"},
      {"<a {{#name}}title='{{/name}}x'>",
       "the section begins in the tag `<a` and ends in the attribute `title` of `<a`"},
      {"{{#name}}<title>{{/name}}</title>",
       "the section begins in text and ends in the element `title`"},
      {"<!--{{#name}}a{{/name}}-->", "no section may begin or end in the middle of a comment"},
      {"{{^name}}<!-- {{/name}}-->", "the section begins in text and ends in a comment"},
      {"<{{#name}}b{{/name}}>", "no section may begin or end in the middle of the name of a tag"},
      {"<s{{#name}}cript{{/name}}>", "a space is missing before this"},
      {"<a hr{{#name}}ef{{/name}}=\"x\">", "a space is missing before this"},
      {"<a{{#name}} b {{/name}}c>", "a space is missing before this"},
      {"<a {{#links}}f=\"x\" hre{{/links}}>", "what is repeated must begin or end with a space"},
      {"<a title{{#name}}{{/name}}=\"x\">", "`=` has no name before it"},
      {"<a title={{#name}}\"x\"{{/name}}>",
       "no section may begin or end in the middle of the value of `title` without quotes"},
      {"<title></ti{{#name}}{{/name}}tle>",
       "no section may begin or end in the middle of the element `title`"},
      {"<p", "the template ends in the name of a tag"},
      {"<p title=\"x", "the template ends in the attribute `title` of `<p`"},
      {"<!-- x", "the template ends in a comment"},
      {"<script>", "the template ends in the element `script`"},
      {"<?php ?>", "`<` begins no tag"},
      {"</ p>", "`<` begins no tag"},
      {"<!-- --!> -->", "`--!` may end a comment"},
      {"<script><!-- </script>", "`<` in the element `script` may hide its end"},
      {"<a =x>", "`=` has no name before it"},
  };
  for (const auto& [text, message] : table) {
    INFO(text);
    const Fixture fixture(Sources{{"page.html", text}});
    REQUIRE(fixture.diagnostics.has_errors());
    CHECK(fixture.diagnostics.all().front().message == message);
  }
  CHECK(
      mistakes("<a href=\"{{#name}}\">{{/name}}") ==
      "page.html:1:21: error: the section begins in the attribute `href` of `<a` and ends in text "
      "[template-place]\n"
      "  1 | <a href=\"{{#name}}\">{{/name}}\n"
      "    |                     ^^^^^^^^^ open and close tags, quotes and comments on the same "
      "side\n");
}
