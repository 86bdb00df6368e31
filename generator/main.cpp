// Arguments -> one command; exceptions -> exit code.
#include <exception>
#include <iostream>
#include <new>

#include "commands/arguments.hpp"
#include "commands/build.hpp"
#include "commands/check.hpp"
#include "commands/explain.hpp"
#include "commands/serve.hpp"

namespace {

using waymark::Arguments;

int run(const Arguments& asked) {
  const waymark::DiskFileSystem sources;
  const waymark::Surroundings around{sources, std::cout, std::cerr};
  waymark::RealDisk disk;
  const auto& options = asked.options;
  if (asked.command == "check") return waymark::check(options, around);
  if (asked.command == "serve") return waymark::serve(options, around);
  if (asked.command == "explain") return waymark::explain(asked.rule, options, around);
  if (asked.command == "publish") return waymark::publish(asked.publish, options.jobs, around);
  if (asked.command == "diff") return waymark::diff(asked.diff, options, around);
  if (asked.command == "new") return waymark::write_new(asked.entity, options, around, disk);
  if (asked.command == "schema") {
    return waymark::write_schemas(asked.schema, options, around, disk);
  }
  return waymark::build(options, around, disk);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto asked = waymark::read_arguments(argc, argv);
    if (const auto* code = std::get_if<int>(&asked)) return *code;
    return run(std::get<Arguments>(asked));
  } catch (const waymark::EnvironmentError& error) {
    std::cerr << "waymark: " << error.what() << '\n';
  } catch (const std::bad_alloc&) {
    std::cerr << "waymark: out of memory; try fewer threads with --jobs\n";
  } catch (const std::exception& error) {
    std::cerr << "waymark: a bug of ours: " << error.what() << "; please report it\n";
  }
  return waymark::exit_environment;
}
