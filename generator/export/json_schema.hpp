// JSON Schemas (2020-12) of what editors write, made from the tables of fields, so that an editor's
// program completes, explains and marks what `check` would refuse:
//   role.json       one role, as in the front matter of a Markdown file
//   role.list.json  a YAML file that holds a list of roles
//   site.json       site.yaml
// Wider than `check` where a schema cannot see: rules, parts of entities, links in texts.
#pragma once

#include <string>
#include <vector>

#include "model/site.hpp"
#include "resolve/resolved.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

struct SchemaContext {
  const Site& site;
  const Resolved& portal;  // its ids are those that a reference can name
  const Vocabulary& vocabulary;
};

struct SchemaFile {
  std::string name;
  std::string text;
};

// One and a list of every kind, then site.yaml's.
std::vector<SchemaFile> json_schemas(const SchemaContext& context);

// `.vscode/settings.json` that tells the YAML extension which schema is for which files. `folder`
// is where the schemas lie and `content` where the texts do, both as seen from the workspace.
std::string editor_settings(const std::string& folder, const std::string& content);

}  // namespace waymark
