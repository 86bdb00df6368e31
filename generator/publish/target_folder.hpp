// A target on this machine.
#pragma once

#include <filesystem>

#include "publish/target.hpp"
#include "write/disk.hpp"

namespace waymark {

class TargetFolder final : public Target {
 public:
  TargetFolder(const std::string& path, std::size_t jobs);

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
  void replace(std::string_view name, const std::filesystem::path& finished);
  void make_folders(const Release& release, const std::string& staging);
  void fill(const Release& release, const std::string& staging);
  void put(const Release& release, const ReleaseFile& file, int staging, int before);
  [[nodiscard]] std::filesystem::path path_of(std::string_view name) const;

  std::filesystem::path root_;
  std::size_t jobs_;
  Descriptor lock_;
};

}  // namespace waymark
