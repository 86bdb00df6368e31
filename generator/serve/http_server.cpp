// 1. a connection, with limits of our own  2. request by request  3. an answer, or what happens
#include "serve/http_server.hpp"

#include <fmt/format.h>
#include <httplib.h>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include "base/diagnostics.hpp"
#include "serve/connection.hpp"
#include "serve/task_threads.hpp"

namespace waymark {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t most_connections = 256;  // at once; the others wait
constexpr int most_requests = 1000;            // of one connection
constexpr milliseconds longest_idle{5'000};    // between two requests of a connection
constexpr milliseconds longest_request{10'000};
constexpr milliseconds longest_quiet{1'000};  // of an event stream, before its client is looked for

class SocketStream final : public httplib::Stream {
 public:
  explicit SocketStream(Connection& connection) : connection_(connection) {}

  [[nodiscard]] bool is_readable() const override { return true; }
  [[nodiscard]] bool is_writable() const override { return true; }
  ssize_t read(char* to, std::size_t most) override { return connection_.read(to, most); }
  ssize_t write(const char* from, std::size_t size) override {
    return connection_.write({from, size}) ? static_cast<ssize_t>(size) : -1;
  }
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  [[nodiscard]] socket_t socket() const override { return connection_.socket(); }

 private:
  Connection& connection_;
};

class Tasks final : public httplib::TaskQueue {
 public:
  void enqueue(std::function<void()> task) override { threads_.add(std::move(task)); }
  void shutdown() override { threads_.finish(); }

 private:
  TaskThreads threads_{most_connections};
};

Request request_of(const httplib::Request& request) {
  return {request.method,
          request.target,
          request.get_header_value("Host"),
          request.get_header_value("Range"),
          request.get_header_value("If-Range"),
          request.get_header_value("If-None-Match")};
}

}  // namespace

class HttpServer::Http final : public httplib::Server {
 public:
  Http(const PreviewedSite& site, EventHub& events) : site_(site), events_(events) {
    new_task_queue = [] { return new Tasks; };
    // The library's own choice lets two servers share a port.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_tcp_nodelay(true);
    set_payload_max_length(0);
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      respond(request, response);
      return HandlerResponse::Handled;
    });
  }

  bool take(const std::string& address, int port) {
    guards_host_ = address.starts_with("127.") || address == "localhost" || address == "::1";
    return bind_to_port(address, port);
  }

  void start() {
    listener_ = std::jthread([this] {
      listen_after_bind();
      is_over_ = true;
    });
  }

  void end() {
    {
      const std::lock_guard lock(mutex_);
      is_ending_ = true;
      for (const auto socket : sockets_) ::shutdown(socket, SHUT_RDWR);
    }
    events_.close();
    while (listener_.joinable() && !is_running() && !is_over_) std::this_thread::yield();
    stop();
    if (listener_.joinable()) listener_.join();
  }

 private:
  // In place of the library's own, whose patience with slow clients has no end.
  bool process_and_close_socket(socket_t socket) override {
    if (enter(socket)) {
      Connection connection(socket);
      SocketStream stream(connection);
      bool is_closed = false;
      for (int left = most_requests; left > 0 && !is_closed; --left) {
        if (!connection.wait_for_bytes(longest_idle)) break;
        connection.must_end_within(longest_request);
        if (!process_request(stream, left == 1, is_closed,
                             [&](httplib::Request&) { current_ = &connection; })) {
          break;
        }
      }
    }
    leave(socket);
    return true;
  }

  bool enter(socket_t socket) {
    const std::lock_guard lock(mutex_);
    if (!is_ending_) sockets_.insert(socket);
    return !is_ending_;
  }

  void leave(socket_t socket) {
    const std::lock_guard lock(mutex_);
    sockets_.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
  }

  void respond(const httplib::Request& request, httplib::Response& response) {
    auto made = answer(request_of(request), site_, guards_host_);
    // Ranges are answered already; the library would answer them once more.
    const_cast<httplib::Request&>(request).ranges.clear();
    response.status = made.status;
    for (const auto& [name, value] : made.headers) response.set_header(name, value);
    if (made.is_event_stream) {
      if (request.method == "HEAD") return response.set_header("Content-Type", made.type);
      response.set_chunked_content_provider(made.type,
                                            [this, connection = current_, seen = std::uint64_t{0}](
                                                std::size_t, httplib::DataSink& sink) mutable {
                                              return tell(*connection, seen, sink);
                                            });
    } else if (made.body.empty()) {
      if (!made.type.empty()) response.set_header("Content-Type", made.type);
    } else {
      // A provider, so that the library does not compress what goes no farther than this machine.
      const auto body = std::make_shared<const std::string>(std::move(made.body));
      response.set_content_provider(
          body->size(), made.type,
          [body](std::size_t offset, std::size_t size, httplib::DataSink& sink) {
            return sink.write(body->data() + offset, size);
          });
    }
  }

  bool tell(Connection& connection, std::uint64_t& seen, httplib::DataSink& sink) {
    const auto news = events_.wait(seen, longest_quiet);
    if (news.is_closed) {
      sink.done();
      return true;
    }
    connection.must_end_within(longest_request);
    if (news.number == seen) return connection.is_open();
    seen = news.number;
    const auto message = fmt::format("data: {}\n\n", news.data);
    return sink.write(message.data(), message.size());
  }

  const PreviewedSite& site_;
  EventHub& events_;
  bool guards_host_ = true;
  std::mutex mutex_;
  std::set<socket_t> sockets_;  // of connections that are open
  bool is_ending_ = false;
  std::atomic<bool> is_over_ = false;  // it listens no more
  std::jthread listener_;
  static thread_local Connection* current_;
};

thread_local Connection* HttpServer::Http::current_ = nullptr;

HttpServer::HttpServer(const PreviewedSite& site, EventHub& events)
    : http_(std::make_unique<Http>(site, events)) {}

HttpServer::~HttpServer() { stop(); }

int HttpServer::bind(const std::string& address, int port) {
  constexpr int tries = 100;
  constexpr int last_port = 65535;
  for (int next = port; next < port + tries && next <= last_port; ++next) {
    if (http_->take(address, next)) return next;
  }
  throw EnvironmentError(fmt::format(
      "no free port at `{}` from {} on; choose others by --address and --port", address, port));
}

void HttpServer::start() { http_->start(); }

void HttpServer::stop() { http_->end(); }

}  // namespace waymark
