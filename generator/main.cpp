// The command line: arguments -> options -> one command; exceptions -> exit code.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>
#include <map>
#include <new>

#include "base/parallel.hpp"
#include "commands/build.hpp"
#include "commands/check.hpp"
#include "commands/explain.hpp"
#include "commands/new.hpp"
#include "commands/schema.hpp"

namespace {

using waymark::Options;
using waymark::ReportFormat;

const std::map<std::string, ReportFormat> formats = {{"text", ReportFormat::text},
                                                     {"json", ReportFormat::json},
                                                     {"github", ReportFormat::github},
                                                     {"gitlab", ReportFormat::gitlab},
                                                     {"sarif", ReportFormat::sarif}};

constexpr auto examples = R"(
Examples:
  waymark build                          the site of ./site.yaml, into build/site
  waymark build --site portal/site.yaml --out /srv/portal
  waymark build --as-of 2026-03-01       as things stand on that day
  waymark check --format github          for annotations in a pull request
  waymark check --format gitlab          for a merge request's Code Quality report
  waymark check --strict                 warnings count as errors
  waymark explain mandate-gap            what a rule looks for, and how to mend it
  waymark new role "IT-arkitekt"         content/roles/it-arkitekt.md, ready to be filled in
  waymark schema --vscode                completion in the editor, with the ids that exist

Exit codes: 0 done, 1 the content has errors, 2 the environment failed (a disk, a permission).
Nothing is written when there are errors: the site that was published stays.)";

void add_folders(CLI::App& command, Options& options) {
  command.add_option("--site", options.site, "the site's settings")
      ->type_name("FILE")
      ->capture_default_str();
  command
      .add_option("--templates", options.templates, "templates and words; `templates` beside FILE")
      ->type_name("DIR");
}

void add_options(CLI::App& command, Options& options) {
  add_folders(command, options);
  command.add_option("--content", options.content, "the texts; `content` beside FILE if not given")
      ->type_name("DIR");
  command.add_option("--assets", options.assets, "style sheets and pictures; `assets` beside FILE")
      ->type_name("DIR");
  command.add_option("--jobs,-j", options.jobs, "threads; all processors if not given")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  command.add_flag("--strict", options.strict, "warnings count as errors");
  command
      .add_option("--format", options.format,
                  "how mistakes are told: text, json, github, gitlab, sarif")
      ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case))
      ->type_name("FORMAT");
}

void add_day(CLI::App& command, Options& options) {
  command
      .add_option_function<std::string>(
          "--as-of",
          [&options](const std::string& text) {
            options.as_of = waymark::parse_day(text);
            if (!options.as_of) {
              throw CLI::ValidationError(
                  "--as-of", fmt::format("`{}` is no day; write it as 2025-10-14", text));
            }
          },
          "the day that the site shows; today if neither this nor site.yaml says")
      ->type_name("DATE");
}

void add_build_options(CLI::App& command, Options& options) {
  command.add_option("--out", options.out, "the folder of the finished site")
      ->type_name("DIR")
      ->capture_default_str();
  command
      .add_option("--audience", options.audience,
                  "who reads the site, among site.yaml's `audiences`; its default if not given")
      ->type_name("NAME");
}

void add_new(CLI::App& command, Options& options, waymark::NewRequest& request) {
  command.add_option("KIND", request.kind, "`role`, `roll` or `roles`; a list if not given");
  command.add_option("TITLE", request.title, "what readers will call it");
  command.add_option("--id", request.id, "its id, if not made from TITLE")->type_name("ID");
  command.add_option("--in", request.folder, "another folder below the content folder")
      ->type_name("DIR");
  add_folders(command, options);
  command.add_option("--content", options.content, "the texts; `content` beside FILE if not given")
      ->type_name("DIR");
}

void add_schema(CLI::App& command, Options& options, waymark::SchemaRequest& request) {
  command
      .add_option("--out", request.out, "the folder of the schemas; `.waymark/schema` beside FILE")
      ->type_name("DIR");
  command.add_flag("--vscode", request.writes_settings,
                   "also `.vscode/settings.json` beside FILE, for the YAML extension");
  add_folders(command, options);
  command.add_option("--content", options.content, "the texts; `content` beside FILE if not given")
      ->type_name("DIR");
}

struct Requests {
  std::string rule;
  waymark::NewRequest entity;
  waymark::SchemaRequest schema;
};

int run(const CLI::App& app, const Options& options, const Requests& requests) {
  const waymark::DiskFileSystem sources;
  const waymark::Surroundings around{sources, std::cout, std::cerr};
  if (app.got_subcommand("check")) return waymark::check(options, around);
  if (app.got_subcommand("explain")) return waymark::explain(requests.rule, options, around);
  waymark::RealDisk disk;
  if (app.got_subcommand("new")) return waymark::write_new(requests.entity, options, around, disk);
  if (app.got_subcommand("schema")) {
    return waymark::write_schemas(requests.schema, options, around, disk);
  }
  return waymark::build(options, around, disk);
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  options.jobs = waymark::available_processors();
  options.show_progress = ::isatty(STDERR_FILENO) == 1;
  CLI::App app{
      "Waymark turns Markdown and YAML about an organisation into a static intranet site that\n"
      "explains how it is built, who decides what and how, and what each role must know.",
      "waymark"};
  app.set_version_flag("--version", "waymark " WAYMARK_VERSION);
  app.footer(examples);
  app.require_subcommand(1);
  auto* build = app.add_subcommand("build", "check the content, then write the site");
  auto* check = app.add_subcommand("check", "only look for mistakes");
  add_options(*build, options);
  add_day(*build, options);
  add_build_options(*build, options);
  add_options(*check, options);
  add_day(*check, options);
  check->add_flag("!--no-waivers", options.keeps_waivers,
                  "tell also of what editors have accepted");
  Requests requests;
  auto* explain = app.add_subcommand("explain", "what a rule looks for, and how to mend it");
  explain->add_option("RULE", requests.rule, "its name, as `check` prints it between brackets")
      ->required();
  add_folders(*explain, options);
  add_new(*app.add_subcommand("new", "a file for something new, with hints"), options,
          requests.entity);
  add_schema(*app.add_subcommand("schema", "JSON Schemas, by which editors complete and check"),
             options, requests.schema);
  try {
    app.parse(argc, argv);
    return run(app, options, requests);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? waymark::exit_done : waymark::exit_environment;
  } catch (const waymark::EnvironmentError& error) {
    std::cerr << "waymark: " << error.what() << '\n';
  } catch (const std::bad_alloc&) {
    std::cerr << "waymark: out of memory; try fewer threads with --jobs\n";
  } catch (const std::exception& error) {
    std::cerr << "waymark: a bug of ours: " << error.what() << "; please report it\n";
  }
  return waymark::exit_environment;
}
