// Compiles templates: names against the fields of views, holes against the HTML around them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "render/template_program.hpp"

namespace waymark {

// What all templates share while they are compiled.
struct TemplateSet {
  const std::vector<SourceFile>& files;
  const Words& words;
  Diagnostics& diagnostics;
  std::map<std::string, FileIndex, std::less<>> sources;  // by name without `.html`

  TemplatePrograms programs = {};
  std::set<FileIndex> used = {};

  // Where the item of a partial stands, seen from the item of the template that includes it.
  enum class Where { same, below, elsewhere };
  struct Include {
    std::size_t from;
    std::size_t to;
    Where where;
    Span span;
  };
  std::vector<Include> includes = {};

  // Index of the program of `file` for these types, compiled once.
  std::size_t program(FileIndex file, const ViewType* item, const ViewType* page);

  // The same mistake is reported once, however many types the template is compiled for.
  void report(Diagnostic diagnostic);

  std::map<std::tuple<FileIndex, const ViewType*, const ViewType*>, std::size_t> compiled = {};
  std::set<std::tuple<FileIndex, std::uint32_t, std::string>> reported = {};
};

}  // namespace waymark
