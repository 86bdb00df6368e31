// 1. who asks, and how  2. what is asked for  3. the whole, a part of it, or that it is the same
#include "serve/answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <regex>

#include "export/media_types.hpp"
#include "export/server_config.hpp"
#include "serve/preview_script.hpp"
#include "serve/request_path.hpp"
#include "write/sha256.hpp"

namespace waymark {
namespace {

Answer plain(int status, std::string_view text) {
  return {status, "text/plain; charset=utf-8", {}, std::string(text)};
}

std::string_view name_of(std::string_view host) {
  const auto colon = host.rfind(':');
  const bool has_port = colon != std::string_view::npos && !host.ends_with(']');
  return has_port ? host.substr(0, colon) : host;
}

bool is_this_machine(std::string_view host) {
  const auto name = name_of(host);
  return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

std::string tag_of(std::string_view bytes) {
  constexpr std::size_t shown = 32;
  return fmt::format("\"{}\"", hex(sha256(bytes)).substr(0, shown));
}

bool names(std::string_view tags, std::string_view tag) {
  return tags == "*" || tags.find(tag) != std::string_view::npos;
}

struct Part {
  std::size_t begin;
  std::size_t size;
};

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

bool is_one_range(std::string_view range) {
  return range.starts_with("bytes=") && range.find(',') == std::string_view::npos &&
         range.find('-') != std::string_view::npos;
}

// The bytes that a header `bytes=first-last` asks for; nothing where there are none such.
std::optional<Part> part_of(std::string_view range, std::size_t size) {
  range.remove_prefix(range.find('=') + 1);
  const auto dash = range.find('-');
  const auto first = number_in(range.substr(0, dash));
  const auto last = number_in(range.substr(dash + 1));
  if (!first && last && *last > 0 && size > 0) {
    const auto count = std::min(*last, size);
    return Part{size - count, count};
  }
  if (!first || *first >= size || (last && *last < *first)) return std::nullopt;
  if (!last && dash + 1 != range.size()) return std::nullopt;
  return Part{*first, std::min(last.value_or(size - 1), size - 1) - *first + 1};
}

// A header that asks for several ranges is answered with the whole.
void take_part(const Request& request, const std::string& tag, Answer& answer) {
  if (!is_one_range(request.range)) return;
  if (!request.if_range.empty() && request.if_range != tag) return;
  const auto whole = answer.body.size();
  const auto part = part_of(request.range, whole);
  if (!part) {
    answer.status = 416;
    answer.body.clear();
    answer.headers.emplace_back("Content-Range", fmt::format("bytes */{}", whole));
    return;
  }
  answer.status = 206;
  answer.body = answer.body.substr(part->begin, part->size);
  answer.headers.emplace_back("Content-Range", fmt::format("bytes {}-{}/{}", part->begin,
                                                           part->begin + part->size - 1, whole));
}

Answer found(const Request& request, std::string_view path, std::string bytes) {
  Answer answer{200, std::string(media_type_of(path)), {}, std::move(bytes)};
  const auto tag = tag_of(answer.body);
  answer.headers.emplace_back("ETag", tag);
  answer.headers.emplace_back("Accept-Ranges", "bytes");
  if (names(request.if_none_match, tag)) {
    answer.status = 304;
    answer.body.clear();
  } else {
    take_part(request, tag, answer);
  }
  return answer;
}

// How long a browser may keep it.
Answer kept(Answer answer, std::string_view how_long) {
  answer.headers.emplace_back("Cache-Control", how_long);
  return answer;
}

// What has another name when it has other bytes need not be asked for again when a page is
// reloaded.
bool is_fingerprinted(const std::string& path) {
  static const std::regex pattern{std::string(fingerprinted)};
  return std::regex_search('/' + path, pattern);
}

Answer missing(const PreviewedSite& site) {
  return {404, "text/html; charset=utf-8", {}, site.missing_page()};
}

Answer answer_for(const Request& request, const PreviewedSite& site) {
  const auto base = site.base_path();
  if (request.target == "/" && base != "/") {
    auto redirect = plain(302, "");
    redirect.headers.emplace_back("Location", base);
    return redirect;
  }
  const auto path = path_in_site(request.target, base);
  if (!path) return missing(site);
  if (*path == events_path) return {200, "text/event-stream", {}, {}, true};
  if (const auto* own = preview_file(*path)) {
    return kept(found(request, *path, std::string(*own)), cache_for_ever);
  }
  auto bytes = site.file(*path);
  if (!bytes) return missing(site);
  auto answer = found(request, *path, std::move(*bytes));
  return is_fingerprinted(*path) ? kept(std::move(answer), cache_for_ever) : answer;
}

}  // namespace

Answer answer(const Request& request, const PreviewedSite& site, bool guards_host) {
  Answer made;
  if (guards_host && !is_this_machine(request.host)) {
    made = plain(403, "This preview answers only to names of this machine.\n");
  } else if (request.method != "GET" && request.method != "HEAD") {
    made = plain(405, "Only GET and HEAD.\n");
    made.headers.emplace_back("Allow", "GET, HEAD");
  } else {
    made = answer_for(request, site);
  }
  for (const auto& [name, value] : site_headers) made.headers.emplace_back(name, value);
  const bool is_kept =
      std::any_of(made.headers.begin(), made.headers.end(),
                  [](const auto& header) { return header.first == "Cache-Control"; });
  return is_kept ? made : kept(std::move(made), "no-cache");
}

}  // namespace waymark
