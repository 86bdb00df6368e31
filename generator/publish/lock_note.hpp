// What publishers tell one another, and people of one another.
#pragma once

#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

inline constexpr std::string_view lock_name = ".waymark-lock";

// In UTC: "2026-03-01T12:00:00Z".
std::string moment(std::time_t time);
std::string moment_now();

// `user@host`, of whoever runs this process.
std::string myself();

// What the lock says of its holder: `user@host, process 12, since 2026-03-01T12:00:00Z`.
std::string lock_note();

// Throws EnvironmentError: another publisher, of whom `note` tells, has the target.
[[noreturn]] void throw_locked(const std::string& target, const std::string& note);

// Throws EnvironmentError: what was copied to the target is not what was sent.
[[noreturn]] void throw_unsound(const std::string& target, const std::vector<std::string>& faults);

}  // namespace waymark
