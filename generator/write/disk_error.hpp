// What people read when the disk fails: what was tried, where, why it failed, what to do.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Throws EnvironmentError: "cannot `doing` `path`: …; …; what is published is unchanged". `error`
// is an errno.
[[noreturn]] void fail(std::string_view doing, const std::string& path, int error);

// `result` when it is a success, else as `fail`. The results are those of `Disk`.
int checked(int result, std::string_view doing, const std::string& path);

// The system's words for an errno, in English.
std::string error_text(int error);

}  // namespace waymark
