// Serves a site over HTTP, to browsers on this machine. http_server.cpp is the only user of
// cpp-httplib.
#pragma once

#include <memory>
#include <string>

#include "serve/answer.hpp"
#include "serve/event_hub.hpp"

namespace waymark {

class HttpServer {
 public:
  // Both live longer than the server.
  HttpServer(const PreviewedSite& site, EventHub& events);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // Takes `port` of `address`, or else the next one that is free, and returns it. Throws
  // EnvironmentError where there is none.
  int bind(const std::string& address, int port);

  // Answers on threads of its own until `stop`.
  void start();

  // Ends all connections and joins all threads.
  void stop();

 private:
  class Http;
  std::unique_ptr<Http> http_;
};

}  // namespace waymark
