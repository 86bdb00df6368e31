// What was asked for on the command line.
#pragma once

#include <variant>

#include "commands/diff.hpp"
#include "commands/new.hpp"
#include "commands/options.hpp"
#include "commands/publish.hpp"
#include "commands/schema.hpp"

namespace waymark {

struct Arguments {
  std::string command;  // "build"
  Options options;
  std::string rule;  // of explain
  PublishOptions publish;
  DiffRequest diff;
  NewRequest entity;
  SchemaRequest schema;
};

// The command and what goes with it. An exit code where there is nothing to be done: help was asked
// for and has been printed, or what is wrong has been told on the standard error.
std::variant<Arguments, int> read_arguments(int argc, char** argv);

}  // namespace waymark
