// 1. the watch begins  2. the site  3. its server  4. anew after each change, until Ctrl-C
#include "commands/serve.hpp"

#include <fmt/format.h>

#include <ostream>

#include "commands/load.hpp"
#include "commands/preview.hpp"
#include "serve/http_server.hpp"
#include "serve/stop_signal.hpp"
#include "serve/watcher.hpp"
#include "source/remembering_disk.hpp"

namespace waymark {
namespace {

// An editor's save comes as several changes, a few milliseconds apart.
constexpr std::chrono::milliseconds calm{4};

// Until readers' browsers have the page anew, which is to be without other work.
constexpr std::chrono::milliseconds reload{400};

std::vector<std::string> watched_folders(const Options& options) {
  return {folder_or_default(options, options.content, "content"),
          folder_or_default(options, options.templates, "templates"),
          folder_or_default(options, options.assets, "assets")};
}

}  // namespace

int serve(const Options& options, const Surroundings& around) {
  const StopSignal stop;
  const auto folders = watched_folders(options);
  Watcher watcher(folders, {options.site});
  RememberingDisk disk;
  disk.rely_on_watch(folders, {options.site});
  const Surroundings here{disk, around.out, around.err};
  Preview preview(options, here, &disk);
  if (preview.derive()) preview.list_files();
  EventHub events;
  events.tell(preview.state());
  HttpServer server(preview, events);
  const auto port = server.bind(options.address, options.port);
  server.start();
  around.out << fmt::format("http://{}:{}{}\nwatching {}, {}; Ctrl-C ends\n", options.address, port,
                            preview.base_path(), fmt::join(folders, ", "), options.site)
             << std::flush;
  while (watcher.wait(stop.descriptor(), calm)) {
    disk.take(watcher.changes());
    const bool is_new = preview.derive();
    events.tell(preview.state());
    if (is_new) preview.list_files();
    watcher.rest(stop.descriptor(), reload);
    preview.rest();
    disk.forget_unused();
  }
  server.stop();
  around.out << "ended\n" << std::flush;
  return exit_done;
}

}  // namespace waymark
