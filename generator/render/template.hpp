// The site's templates, a strict dialect of Mustache: compiled and checked when they are loaded,
// rendered from many threads.
//
//   {{name}} {{a.b}}   a field of the current item; of a view inside it
//   {{page.name}}      a field of the view that the page is rendered from
//   {{t.nav.skip}}     a word of the site's language
//   {{#x}} … {{/x}}    for each item; or if there is text, or if it is true
//   {{^x}} … {{/x}}    if there is nothing of that
//   {{>head}}          the template head.html, for the current item
//   {{! … }}           a comment
//
// A tag other than a name takes its whole line away when it stands alone there. Every name is
// checked against the fields of its view and every value escaped for the place it stands in.
#pragma once

#include <cassert>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "render/template_program.hpp"
#include "view/view_type.hpp"

namespace waymark {

inline constexpr Rule template_syntax{"template-syntax", Severity::error,
                                      "A tag that templates do not have, or wrong nesting."};
inline constexpr Rule template_name{"template-name", Severity::error,
                                    "A name that the view, the words or the templates lack."};
inline constexpr Rule template_place{"template-place", Severity::error,
                                     "A value where no escaping makes it safe."};
inline constexpr Rule template_unused{"template-unused", Severity::warning,
                                      "A template that no page uses."};

// A template by its file name (`unit.html`), which a partial leaves the end of: `{{>unit}}`.
struct TemplateSource {
  std::string name;
  FileIndex file;
};

// A page's template and the view that it renders.
struct TemplateRoot {
  std::string_view name;
  const ViewType* type;
};

class Templates {
 public:
  // Compiles each root with the partials it uses, found among `sources`. All mistakes of all
  // templates are in `diagnostics`; if any is an error, the result must not be rendered.
  static Templates compile(const std::vector<SourceFile>& files,
                           const std::vector<TemplateSource>& sources,
                           const std::vector<TemplateRoot>& roots, const Words& words,
                           Diagnostics& diagnostics);

  // Appends the page. The root must have been compiled for `View`. Any thread may call this.
  template <class View>
  void render(std::string_view root_name, const View& view, std::string& out) const {
    const auto root = roots_.find(root_name);
    assert(root != roots_.end() && root->second.type == &view_type_of<View>());
    run_template(programs_, root->second.program, &view, out);
  }

 private:
  struct Root {
    const ViewType* type;
    std::size_t program;
  };

  TemplatePrograms programs_;
  std::map<std::string, Root, std::less<>> roots_;
};

}  // namespace waymark
