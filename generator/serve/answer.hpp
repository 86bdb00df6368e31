// What a preview answers to a request: no sockets here.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

// The site as it is now, by names: there is no way from a name to a disk.
class PreviewedSite {
 public:
  virtual ~PreviewedSite() = default;

  // Where the site lies below its host, beginning and ending with `/`.
  [[nodiscard]] virtual std::string base_path() const = 0;

  // The bytes of the file at this path from the site's root, or nothing. From any thread.
  [[nodiscard]] virtual std::optional<std::string> file(const std::string& path) const = 0;

  // The page shown in place of a missing one.
  [[nodiscard]] virtual std::string missing_page() const = 0;
};

struct Request {
  std::string method;
  std::string target;  // as it stands in the request line
  std::string host;
  std::string range;
  std::string if_range;
  std::string if_none_match;
};

struct Answer {
  int status = 200;
  std::string type;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  bool is_event_stream = false;  // the body is told piece by piece, as things happen
};

// `guards_host`: only this machine may ask, by its own names, so that no page of a stranger can
// read the preview under a name that it has made to mean this machine (DNS rebinding).
Answer answer(const Request& request, const PreviewedSite& site, bool guards_host);

// Below the site's base path: what the preview adds to the site.
inline constexpr std::string_view events_path = "_waymark/events";

}  // namespace waymark
