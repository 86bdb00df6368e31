// The other assets that a module or a style sheet names, with their places.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// `name` as written between its quotes, `begin` its first byte.
struct AssetReference {
  std::string_view name;
  std::size_t begin;
  bool is_needed = false;  // a module begins only when it has it: a static import
};

// `import … from './x.js'`, `import './x.js'`, `export … from './x.js'`, `import('./x.js')`, in the
// order in which they stand. Comments, strings, templates and regular expressions are passed over,
// and so is `import(address)`, whose address is worked out while the script runs.
std::vector<AssetReference> module_imports(std::string_view script);

// The script without comments that begin with two stars: types and explanations, a quarter of its
// bytes, that no browser reads. A line end stays where one had line ends, for it may end a statement.
std::string without_doc_comments(std::string_view script);

// `url(x.svg)` and `@import "x.css"` where they name a file beside the sheet: no `data:`, no host,
// no anchor.
std::vector<AssetReference> style_references(std::string_view sheet);

}  // namespace waymark
