// `waymark schema`: JSON Schemas of the content, for completion in an editor.
#pragma once

#include <string>

#include "commands/options.hpp"
#include "write/disk.hpp"

namespace waymark {

struct SchemaRequest {
  std::string out;  // empty: `.waymark/schema` beside site.yaml
  bool writes_settings = false;
};

// Writes the schemas in place of those that stood there, in one step. Settings of the editor are
// written where there are none; otherwise it tells what to add. Throws EnvironmentError.
int write_schemas(const SchemaRequest& request, const Options& options, const Surroundings& around,
                  Disk& disk);

}  // namespace waymark
