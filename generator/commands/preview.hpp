// The site as `waymark serve` shows it: derived anew after each change, by the same functions as
// `build`, and kept as pieces of work that are done when a browser asks for their file.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "commands/history.hpp"
#include "commands/load.hpp"
#include "commands/options.hpp"
#include "serve/answer.hpp"
#include "source/remembering_disk.hpp"

namespace waymark {

class Preview final : public PreviewedSite {
 public:
  // All of these live longer than the preview. `lender` is the disk of `around` where that lends
  // what it reads, else null.
  Preview(const Options& options, const Surroundings& around, RememberingDisk* lender);
  ~Preview() override;
  Preview(const Preview&) = delete;
  Preview& operator=(const Preview&) = delete;

  // Reads what is written now, and prints its mistakes. With errors the last site without stays;
  // else true.
  // Throws EnvironmentError where nothing can be read, and nothing could before.
  bool derive();

  // Lists what the site has, which else is done when somebody first asks for a file of it, and
  // prints how much that is.
  void list_files() const;

  // Lets go of the site that the last `derive` took the place of, and makes ready for the next.
  void rest();

  // For the pages in browsers, as JSON on one line: the site's number, and its mistakes as text.
  [[nodiscard]] std::string state() const;

  [[nodiscard]] std::string base_path() const override;
  [[nodiscard]] std::optional<std::string> file(const std::string& path) const override;
  [[nodiscard]] std::string missing_page() const override;

  // All paths, in order; none before there is a site without errors.
  [[nodiscard]] std::vector<std::string> paths() const;

  // As `build` writes it; nothing for a path that is not in the site.
  [[nodiscard]] std::optional<std::string> as_built(const std::string& path) const;

 private:
  struct Derived;

  [[nodiscard]] std::shared_ptr<const Derived> current() const;
  // The site, or nothing where there are errors, which it prints and keeps.
  std::shared_ptr<const Derived> attempt();
  void take_words(const Loaded& loaded);
  void print(const Loaded& loaded);
  void give_back(Loaded& loaded);

  const Options& options_;
  const Surroundings& around_;
  RememberingDisk* lender_;
  Memory memory_;
  HistoryMemory history_;
  std::string title_;  // of mistakes shown over a page
  std::string close_;
  std::string mistakes_;  // as text; empty where the site is the newest
  std::string printed_;
  std::uint64_t number_ = 0;
  std::chrono::duration<double, std::milli> took_{};  // the last `derive` that gave a site
  mutable std::mutex mutex_;                          // of what follows
  std::shared_ptr<const Derived> derived_;
  std::shared_ptr<const Derived> former_;
};

}  // namespace waymark
