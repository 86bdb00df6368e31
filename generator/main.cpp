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
#include "commands/diff.hpp"
#include "commands/explain.hpp"
#include "commands/publish.hpp"

namespace {

using waymark::Options;
using waymark::ReportFormat;

const std::map<std::string, ReportFormat> formats = {{"text", ReportFormat::text},
                                                     {"json", ReportFormat::json},
                                                     {"github", ReportFormat::github},
                                                     {"gitlab", ReportFormat::gitlab},
                                                     {"sarif", ReportFormat::sarif}};

const std::map<std::string, waymark::DiffFormat> diff_formats = {
    {"text", waymark::DiffFormat::text},
    {"markdown", waymark::DiffFormat::markdown},
    {"json", waymark::DiffFormat::json}};

constexpr auto examples = R"(
Examples:
  waymark build                          the site of ./site.yaml, into build/site
  waymark build --site portal/site.yaml --out /srv/portal
  waymark build --as-of 2026-03-01       as things stand on that day
  waymark check --format github          for annotations in a pull request
  waymark check --format gitlab          for a merge request's Code Quality report
  waymark check --strict                 warnings count as errors
  waymark publish --to /srv/portal       the site in build/site, checked, in one step
  waymark publish --to /srv/portal --rollback
  waymark explain mandate-gap            what a rule looks for, and how to mend it
  waymark diff main                      what the files as they are change in `main`
  waymark diff v1 v2 --format markdown   for a comment in a merge request

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

void add_published(CLI::App& command, Options& options) {
  command
      .add_option("--published", options.published,
                  "the manifest of what is published: tells of addresses that are gone")
      ->type_name("MANIFEST");
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

void add_audience(CLI::App& command, Options& options) {
  command
      .add_option("--audience", options.audience,
                  "who reads the site, among site.yaml's `audiences`; its default if not given")
      ->type_name("NAME");
}

void add_publish_options(CLI::App& command, waymark::PublishOptions& publish, Options& options) {
  command.add_option("--to", publish.to, "a folder, or ssh:[user@]host:/path")
      ->type_name("TARGET")
      ->required();
  command.add_option("--from", publish.from, "the folder that `build` made")
      ->type_name("DIR")
      ->capture_default_str();
  command.add_flag("--dry-run", publish.is_dry, "only tell what would be done");
  command.add_flag("--rollback", publish.rolls_back, "bring back what was there before");
  command.add_option("--release", publish.release, "make this release current, of those in TARGET")
      ->type_name("ID");
  command.add_flag("--allow-older", publish.allows_older, "than what is there");
  command.add_option("--wait", publish.wait_seconds, "for another publisher")
      ->check(CLI::Range(0, 86'400))
      ->type_name("SECONDS")
      ->capture_default_str();
  command.add_option("--rsh", publish.rsh, "what connects with another machine")
      ->envname("WAYMARK_RSH")
      ->type_name("COMMAND")
      ->capture_default_str();
  command.add_option("--jobs,-j", options.jobs, "threads; all processors if not given")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
}

int run(const CLI::App& app, const Options& options, const waymark::PublishOptions& publish,
        const std::string& rule) {
void add_build_options(CLI::App& command, Options& options) {
  command.add_option("--out", options.out, "the folder of the finished site")
      ->type_name("DIR")
      ->capture_default_str();
  add_audience(command, options);
  command
      .add_option("--changes-since", options.changes_since,
                  "the page of changes tells from this revision of git, or day")
      ->type_name("REV");
}

void add_diff(CLI::App& app, Options& options, waymark::DiffRequest& request) {
  auto& diff = *app.add_subcommand("diff", "what has changed in the content, in plain words");
  add_folders(diff, options);
  diff.add_option("--content", options.content, "the texts; `content` beside FILE if not given")
      ->type_name("DIR");
  diff.add_option("FROM", request.from, "a revision of git, or a day: 2025-10-14")->required();
  diff.add_option("TO", request.to, "another one; the files as they are if not given");
  diff.add_option("--format", request.format, "text, markdown, json")
      ->transform(CLI::CheckedTransformer(diff_formats, CLI::ignore_case))
      ->type_name("FORMAT");
  diff.add_option("--out", request.out, "the file to write; the terminal if not given")
      ->type_name("FILE");
  add_audience(diff, options);
}

int run(const CLI::App& app, const Options& options, const std::string& rule,
        const waymark::DiffRequest& request) {
  const waymark::DiskFileSystem sources;
  const waymark::Surroundings around{sources, std::cout, std::cerr};
  if (app.got_subcommand("check")) return waymark::check(options, around);
  if (app.got_subcommand("explain")) return waymark::explain(rule, options, around);
  if (app.got_subcommand("publish")) return waymark::publish(publish, options.jobs, around);
  if (app.got_subcommand("diff")) return waymark::diff(request, options, around);
  waymark::RealDisk disk;
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
  add_published(*build, options);
  add_build_options(*build, options);
  add_options(*check, options);
  add_day(*check, options);
  add_published(*check, options);
  check->add_flag("!--no-waivers", options.keeps_waivers,
                  "tell also of what editors have accepted");
  std::string rule;
  auto* explain = app.add_subcommand("explain", "what a rule looks for, and how to mend it");
  explain->add_option("RULE", rule, "its name, as `check` prints it between brackets")->required();
  add_folders(*explain, options);
  waymark::PublishOptions publishing;
  auto* publish = app.add_subcommand("publish", "make a built site what readers see");
  add_publish_options(*publish, publishing, options);
  try {
    app.parse(argc, argv);
    return run(app, options, publishing, rule);
  waymark::DiffRequest request;
  add_diff(app, options, request);
  try {
    app.parse(argc, argv);
    return run(app, options, rule, request);
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
