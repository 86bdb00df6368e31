// A repository of git in a folder that goes when the test ends.
#pragma once

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "write_fixture.hpp"

namespace waymark::test {

class TestRepository {
 public:
  TestRepository() { git("init --quiet --initial-branch=main"); }

  [[nodiscard]] std::filesystem::path path(const std::string& name = "") const {
    return folder_.path() / name;
  }
  void put(const std::string& name, const std::string& bytes) const {
    write_tests::write_file(path(name), bytes);
  }
  // At noon of the day, two hours east of UTC.
  void commit(const std::string& day) const {
    git("add --all");
    git("commit --quiet --allow-empty --message x", day);
  }
  void git(const std::string& arguments, const std::string& day = "2025-10-01") const {
    const auto command = fmt::format(
        "cd '{}' && GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=a "
        "GIT_AUTHOR_EMAIL=a@example.se GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.se "
        "GIT_AUTHOR_DATE='{}T12:00:00+0200' GIT_COMMITTER_DATE='{}T12:00:00+0200' git {} "
        ">/dev/null",
        folder_.path().string(), day, day, arguments);
    if (std::system(command.c_str()) != 0) throw std::runtime_error("git " + arguments);
  }

 private:
  write_tests::TempFolder folder_;
};

}  // namespace waymark::test
