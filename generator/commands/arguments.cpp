#include "commands/arguments.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <map>

#include "base/parallel.hpp"

namespace waymark {
namespace {

const std::map<std::string, ReportFormat> formats = {{"text", ReportFormat::text},
                                                     {"json", ReportFormat::json},
                                                     {"github", ReportFormat::github},
                                                     {"gitlab", ReportFormat::gitlab},
                                                     {"sarif", ReportFormat::sarif}};

const std::map<std::string, DiffFormat> diff_formats = {
    {"text", DiffFormat::text}, {"markdown", DiffFormat::markdown}, {"json", DiffFormat::json}};

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
  waymark serve                          in a browser, while you write
  waymark new role "IT-arkitekt"         content/roles/it-arkitekt.md, ready to be filled in
  waymark schema --vscode                completion in the editor, with the ids that exist
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

void add_content(CLI::App& command, Options& options) {
  command.add_option("--content", options.content, "the texts; `content` beside FILE if not given")
      ->type_name("DIR");
}

void add_options(CLI::App& command, Options& options) {
  add_folders(command, options);
  add_content(command, options);
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
            options.as_of = parse_day(text);
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

void add_build(CLI::App& app, Options& options) {
  auto& command = *app.add_subcommand("build", "check the content, then write the site");
  add_options(command, options);
  add_day(command, options);
  add_published(command, options);
  command.add_option("--out", options.out, "the folder of the finished site")
      ->type_name("DIR")
      ->capture_default_str();
  add_audience(command, options);
  command
      .add_option("--changes-since", options.changes_since,
                  "the page of changes tells from this revision of git, or day")
      ->type_name("REV");
}

void add_diff(CLI::App& app, Options& options, DiffRequest& request) {
  auto& diff = *app.add_subcommand("diff", "what has changed in the content, in plain words");
  add_folders(diff, options);
  add_content(diff, options);
  diff.add_option("FROM", request.from, "a revision of git, or a day: 2025-10-14")->required();
  diff.add_option("TO", request.to, "another one; the files as they are if not given");
  diff.add_option("--format", request.format, "text, markdown, json")
      ->transform(CLI::CheckedTransformer(diff_formats, CLI::ignore_case))
      ->type_name("FORMAT");
  diff.add_option("--out", request.out, "the file to write; the terminal if not given")
      ->type_name("FILE");
  add_audience(diff, options);
}

void add_publish(CLI::App& app, Arguments& arguments) {
  auto& command = *app.add_subcommand("publish", "make a built site what readers see");
  auto& publish = arguments.publish;
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
  command.add_option("--jobs,-j", arguments.options.jobs, "threads; all processors if not given")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
}

void add_check(CLI::App& app, Options& options) {
  auto& command = *app.add_subcommand("check", "only look for mistakes");
  add_options(command, options);
  add_day(command, options);
  add_published(command, options);
  command.add_flag("!--no-waivers", options.keeps_waivers,
                   "tell also of what editors have accepted");
}

void add_explain(CLI::App& app, Options& options, std::string& rule) {
  auto& command = *app.add_subcommand("explain", "what a rule looks for, and how to mend it");
  command.add_option("RULE", rule, "its name, as `check` prints it between brackets")->required();
  add_folders(command, options);
}

void add_serve(CLI::App& app, Options& options) {
  auto& command =
      *app.add_subcommand("serve", "show the site in a browser, anew after each change");
  add_options(command, options);
  add_day(command, options);
  add_audience(command, options);
  command.add_option("--address", options.address, "where it listens; others can read along there")
      ->type_name("IP")
      ->capture_default_str();
  command.add_option("--port", options.port, "the next free one is taken where this is not")
      ->check(CLI::Range(1, 65535))
      ->type_name("N")
      ->capture_default_str();
}

void add_new(CLI::App& app, Options& options, NewRequest& request) {
  auto& command = *app.add_subcommand("new", "a file for something new, with hints");
  command.add_option("KIND", request.kind, "`role`, `roll` or `roles`; a list if not given");
  command.add_option("TITLE", request.title, "what readers will call it");
  command.add_option("--id", request.id, "its id, if not made from TITLE")->type_name("ID");
  command.add_option("--in", request.folder, "another folder below the content folder")
      ->type_name("DIR");
  add_folders(command, options);
  add_content(command, options);
}

void add_schema(CLI::App& app, Options& options, SchemaRequest& request) {
  auto& command =
      *app.add_subcommand("schema", "JSON Schemas, by which editors complete and check");
  command
      .add_option("--out", request.out, "the folder of the schemas; `.waymark/schema` beside FILE")
      ->type_name("DIR");
  command.add_flag("--vscode", request.writes_settings,
                   "also `.vscode/settings.json` beside FILE, for the YAML extension");
  add_folders(command, options);
  add_content(command, options);
}

void add_commands(CLI::App& app, Arguments& arguments) {
  auto& options = arguments.options;
  add_build(app, options);
  add_serve(app, options);
  add_check(app, options);
  add_explain(app, options, arguments.rule);
  add_new(app, options, arguments.entity);
  add_schema(app, options, arguments.schema);
  add_diff(app, options, arguments.diff);
  add_publish(app, arguments);
}

}  // namespace

std::variant<Arguments, int> read_arguments(int argc, char** argv) {
  Arguments arguments;
  arguments.options.jobs = available_processors();
  arguments.options.show_progress = ::isatty(STDERR_FILENO) == 1;
  CLI::App app{
      "Waymark turns Markdown and YAML about an organisation into a static intranet site that\n"
      "explains how it is built, who decides what and how, and what each role must know.",
      "waymark"};
  app.set_version_flag("--version", "waymark " WAYMARK_VERSION);
  app.footer(examples);
  app.require_subcommand(1);
  add_commands(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? exit_done : exit_environment;
  }
  arguments.command = app.get_subcommands().front()->get_name();
  return arguments;
}

}  // namespace waymark
