// A target on another machine, by ssh and rsync; there, a POSIX shell, GNU coreutils, flock and
// rsync are enough.
#pragma once

#include <memory>

#include "publish/remote_shell.hpp"
#include "publish/target.hpp"

namespace waymark {

inline constexpr std::string_view remote_prefix = "ssh:";

class RemoteTarget final : public Target {
 public:
  // `name` is `ssh:[user@]host:/path`; `rsh` connects, as `ssh` does. Throws EnvironmentError for
  // another form of name.
  RemoteTarget(const std::string& name, std::string rsh);

  [[nodiscard]] std::string shown(std::string_view name = {}) const override;
  [[nodiscard]] TargetState look() override;
  void lock(const std::string& who, int seconds) override;
  void remove_leftovers() override;
  [[nodiscard]] std::vector<std::string> faults_of(const std::string& release) override;
  void add(const Release& release) override;
  void make_current(const std::string& release) override;
  void remove(const std::string& release) override;
  void write_settings(const std::string& text) override;
  void append_history(const std::string& lines) override;

 private:
  RemoteShell& shell();
  std::string there(std::string_view doing, std::string_view script);
  std::string text_at(std::string_view name);
  std::string current();
  void link_kept(const Release& release, const std::string& staging);
  void send(const Release& release, const std::string& staging);

  std::string name_;
  std::string host_;
  std::string path_;
  std::string rsh_;
  std::unique_ptr<RemoteShell> shell_;
};

}  // namespace waymark
