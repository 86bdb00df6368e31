// A disk whose calls fail when a test wants them to.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "write/disk.hpp"

namespace waymark::write_tests {

class FailingDisk final : public Disk {
 public:
  // `error_of` gets the name of each call and gives the errno to fail with, 0 to go on.
  explicit FailingDisk(std::function<int(std::string_view)> error_of)
      : error_of_(std::move(error_of)) {}

  int open_or_make(const std::string& path) override {
    return unless("open_or_make", [&] { return real_.open_or_make(path); });
  }
  int open_folder(int at, const std::string& name) override {
    return unless("open_folder", [&] { return real_.open_folder(at, name); });
  }
  int type_of(int at, const std::string& name) override {
    return unless("type_of", [&] { return real_.type_of(at, name); });
  }
  int is_empty(int at) override {
    return unless("is_empty", [&] { return real_.is_empty(at); });
  }
  int lock(int at, const std::string& name) override {
    return unless("lock", [&] { return real_.lock(at, name); });
  }
  int make_folder(int at, const std::string& path) override {
    return unless("make_folder", [&] { return real_.make_folder(at, path); });
  }
  // Like a disk that fills up, leaves half of the file.
  int create_file(int at, const std::string& path, std::string_view bytes) override {
    const int error = error_of_("create_file");
    const int result =
        real_.create_file(at, path, bytes.substr(0, error == 0 ? bytes.size() : bytes.size() / 2));
    return error == 0 ? result : -error;
  }
  int keep_file(int old, int staging, const std::string& path, std::string_view bytes) override {
    return unless("keep_file", [&] { return real_.keep_file(old, staging, path, bytes); });
  }
  int read_file(int at, const std::string& name, std::string& bytes) override {
    return unless("read_file", [&] { return real_.read_file(at, name, bytes); });
  }
  int rename_new(int at, const std::string& from, const std::string& to) override {
    return unless("rename_new", [&] { return real_.rename_new(at, from, to); });
  }
  int exchange(int at, const std::string& one, const std::string& other) override {
    return unless("exchange", [&] { return real_.exchange(at, one, other); });
  }
  int remove_file(int at, const std::string& name) override {
    return unless("remove_file", [&] { return real_.remove_file(at, name); });
  }
  int remove_tree(int at, const std::string& name) override {
    return unless("remove_tree", [&] { return real_.remove_tree(at, name); });
  }

 private:
  template <class Call>
  int unless(std::string_view name, Call call) {
    const int error = error_of_(name);
    return error == 0 ? call() : -error;
  }

  RealDisk real_;
  std::function<int(std::string_view)> error_of_;
};

// Fails `call` every time.
inline FailingDisk failing_at(std::string_view call, int error) {
  return FailingDisk([=](std::string_view name) { return name == call ? error : 0; });
}

}  // namespace waymark::write_tests
