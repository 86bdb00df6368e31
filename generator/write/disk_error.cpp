#include "write/disk_error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

#include "base/diagnostics.hpp"

namespace waymark {
namespace {

std::string_view advice(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT: return "free space and try again";
    case EACCES:
    case EPERM: return "give yourself the right to do so, or choose another folder";
    case EROFS: return "choose a folder on a disk that may be written";
    case EMFILE:
    case ENFILE: return "allow more open files (`ulimit -n`) and try again";
    case ENAMETOOLONG: return "choose a shorter name";
    case EBUSY:
    case EXDEV: return "a mount point cannot be switched, name a folder inside it";
    default: return "mend that and try again";
  }
}

}  // namespace

std::string error_text(int error) { return std::generic_category().message(error); }

void fail(std::string_view doing, const std::string& path, int error) {
  throw EnvironmentError(fmt::format("cannot {} `{}`: {}; {}; what is published is unchanged",
                                     doing, path, error_text(error), advice(error)));
}

int checked(int result, std::string_view doing, const std::string& path) {
  if (result < 0) fail(doing, path, -result);
  return result;
}

}  // namespace waymark
