// What a preview answers, without a socket.
#include "serve/answer.hpp"

#include <doctest/doctest.h>

#include <map>

#include "serve/request_path.hpp"

namespace waymark::test {
namespace {

class SmallSite final : public PreviewedSite {
 public:
  [[nodiscard]] std::string base_path() const override { return "/portal/"; }
  [[nodiscard]] std::optional<std::string> file(const std::string& path) const override {
    const auto found = files_.find(path);
    if (found == files_.end()) return std::nullopt;
    return found->second;
  }
  [[nodiscard]] std::string missing_page() const override { return "finns inte"; }

 private:
  std::map<std::string, std::string> files_ = {{"index.html", "start"},
                                               {"roller/år.html", "0123456789"},
                                               {"assets/a.css", "p {}"},
                                               {"assets/a.0123456789.css", "p {}"}};
};

Request get(std::string target) { return {"GET", std::move(target), "127.0.0.1:8137", {}, {}, {}}; }

Answer answered(const Request& request) { return answer(request, SmallSite(), true); }

std::string header(const Answer& answer, std::string_view name) {
  for (const auto& [each, value] : answer.headers) {
    if (each == name) return value;
  }
  return {};
}

}  // namespace

TEST_CASE("addresses lead to files of the site, and to nothing else") {
  const auto path = [](std::string_view target) {
    return path_in_site(target, "/portal/").value_or("-");
  };
  CHECK(path("/portal/") == "index.html");
  CHECK(path("/portal/?a=/../b") == "index.html");
  CHECK(path("/portal/roller/") == "roller/index.html");
  CHECK(path("/portal/roller/%C3%A5r.html#x") == "roller/år.html");
  CHECK(path("/portal/a%20b") == "a b");
  for (const auto* target :
       {"/", "", "/portalen/", "portal/", "/portal/../site.yaml", "/portal/%2e%2e/site.yaml",
        "/portal/a/%2E./b", "/portal/a//b", "/portal//etc/passwd", "/portal/%2fetc/passwd",
        "/portal/..%5cb", "/portal/a%00.html", "/portal/a%0Ab", "/portal/%", "/portal/%4",
        "/portal/%zz", "/portal/%FF", "/portal/%c0%ae%c0%ae/b", "http://x/portal/"}) {
    CAPTURE(target);
    CHECK(path(target) == "-");
  }
  CHECK(path("/portal/%252e%252e/b") == "%2e%2e/b");
}

TEST_CASE("a preview answers with a file, a part of it, or that it is the same") {
  auto request = get("/portal/roller/%C3%A5r.html");
  const auto whole = answered(request);
  CHECK(whole.status == 200);
  CHECK(whole.type == "text/html; charset=utf-8");
  CHECK(whole.body == "0123456789");
  CHECK(header(whole, "Content-Security-Policy").starts_with("default-src 'none'"));
  request.if_none_match = header(whole, "ETag");
  CHECK(answered(request).status == 304);
  request.if_none_match = "\"x\"";
  request.range = "bytes=2-4";
  const auto part = answered(request);
  CHECK(part.status == 206);
  CHECK(part.body == "234");
  CHECK(header(part, "Content-Range") == "bytes 2-4/10");
  request.range = "bytes=-3";
  CHECK(answered(request).body == "789");
  request.range = "bytes=8-99";
  CHECK(answered(request).body == "89");
  request.if_range = "\"old\"";
  CHECK(answered(request).status == 200);
  request.if_range.clear();
  for (const auto* range : {"bytes=10-", "bytes=4-2", "bytes=-0", "bytes=-", "bytes=a-b",
                            "bytes=99999999999999999999999-", "bytes=1-x"}) {
    CAPTURE(range);
    request.range = range;
    CHECK(answered(request).status == 416);
    CHECK(header(answered(request), "Content-Range") == "bytes */10");
  }
  for (const auto* range : {"bytes=0-1,3-4", "lines=1-2", "bytes"}) {
    CAPTURE(range);
    request.range = range;
    CHECK(answered(request).status == 200);
  }
}

TEST_CASE("a preview answers with what is wrong with the request") {
  CHECK(answered(get("/portal/nej")).status == 404);
  CHECK(answered(get("/portal/nej")).body == "finns inte");
  CHECK(answered(get("/portal/../x")).status == 404);
  const auto start = answered(get("/"));
  CHECK(start.status == 302);
  CHECK(header(start, "Location") == "/portal/");
  auto request = get("/portal/");
  for (const auto* method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"}) {
    request.method = method;
    CHECK(answered(request).status == 405);
    CHECK(header(answered(request), "Allow") == "GET, HEAD");
  }
  request = get("/portal/");
  for (const auto* host : {"", "evil.example", "evil.example:8137", "127.0.0.1.evil.example"}) {
    request.host = host;
    CHECK(answered(request).status == 403);
    CHECK(answer(request, SmallSite(), false).status == 200);
  }
  for (const auto* host : {"localhost:8137", "localhost", "[::1]:8137", "127.0.0.1"}) {
    request.host = host;
    CHECK(answered(request).status == 200);
  }
}

TEST_CASE(
    "what has another name when it has other bytes may be kept, all else is asked for again") {
  const auto keeps = [](std::string target) {
    return header(answered(get(target)), "Cache-Control");
  };
  constexpr std::string_view for_ever = "public, max-age=31536000, immutable";
  CHECK(keeps("/portal/assets/a.0123456789.css") == for_ever);
  CHECK(keeps("/portal/_waymark/preview.js?1") == for_ever);
  CHECK(keeps("/portal/assets/b.0123456789.css") == "no-cache");  // there is none
  CHECK(keeps("/portal/assets/a.css") == "no-cache");
  CHECK(keeps("/portal/") == "no-cache");
}

TEST_CASE("a preview has a script, a style sheet and events of its own") {
  CHECK(answered(get("/portal/_waymark/preview.js")).type == "text/javascript; charset=utf-8");
  CHECK(answered(get("/portal/_waymark/preview.css")).status == 200);
  CHECK(answered(get("/portal/_waymark/events")).is_event_stream);
  CHECK(answered(get("/_waymark/events")).status == 404);
}

}  // namespace waymark::test
