#include "render/template.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "render/template_compiler.hpp"

namespace waymark {
namespace {

std::string_view stem(std::string_view name) {
  if (name.ends_with(".html")) name.remove_suffix(5);
  return name;
}

// True when the program `to` is `from` or includes it, in whatever steps.
bool reaches(const TemplateSet& set, std::size_t from, std::size_t to, bool by_same_item,
             std::set<std::size_t>& seen) {
  if (from == to) return true;
  if (!seen.insert(from).second) return false;
  return std::any_of(set.includes.begin(), set.includes.end(), [&](const auto& include) {
    if (include.from != from) return false;
    if (by_same_item && include.where != TemplateSet::Where::same) return false;
    return reaches(set, include.to, to, by_same_item, seen);
  });
}

// An item holds finitely many items. So templates may include each other in a ring when each round
// goes further into the item, and not when one comes back to the same or to the page.
void check_endless(TemplateSet& set) {
  for (const auto& include : set.includes) {
    std::set<std::size_t> seen;
    if (include.where == TemplateSet::Where::below) continue;
    const bool by_same_item = include.where == TemplateSet::Where::same;
    if (!reaches(set, include.to, include.from, by_same_item, seen)) continue;
    set.report({&template_syntax, include.span, "this partial includes itself without end",
                "put it in a section of the items below"});
  }
}

}  // namespace

Templates Templates::compile(const std::vector<SourceFile>& files,
                             const std::vector<TemplateSource>& sources,
                             const std::vector<TemplateRoot>& roots, const Words& words,
                             Diagnostics& diagnostics) {
  TemplateSet set{files, words, diagnostics, {}};
  for (const auto& source : sources) set.sources.emplace(stem(source.name), source.file);
  Templates templates;
  for (const auto& root : roots) {
    const auto found = set.sources.find(stem(root.name));
    if (found == set.sources.end()) {
      set.report({&template_name,
                  {},
                  fmt::format("no template `{}.html`", stem(root.name)),
                  "a page needs it: put the file into the folder of templates"});
      continue;
    }
    set.used.insert(found->second);
    const auto program = set.program(found->second, root.type, root.type);
    templates.roots_.emplace(root.name, Root{root.type, program});
  }
  check_endless(set);
  for (const auto& source : sources) {
    if (set.used.contains(source.file)) continue;
    set.report(
        {&template_unused,
         {source.file, 0, 0},
         fmt::format("no page uses `{}.html`", stem(source.name)),
         fmt::format("delete it, or write `{{{{>{}}}}}` where it belongs", stem(source.name))});
  }
  templates.programs_ = std::move(set.programs);
  return templates;
}

}  // namespace waymark
