// The calls that writing a site makes, as an interface, so that tests can make any of them fail.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace waymark {

// Owns an open file or folder. Closing a written file is the disk's work, since it can fail.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();

  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  // Gives the number away.
  [[nodiscard]] int release() { return std::exchange(number_, -1); }

 private:
  int number_ = -1;
};

// Every call returns 0 or more when it succeeds and a negated errno when it fails. `at`, `old` and
// `staging` are open folders; names and paths are relative to them. No call follows a link, but
// for `open_or_make`. All may be called from several threads.
class Disk {
 public:
  virtual ~Disk() = default;

  // Opens the folder at `path`, which may lead through links, and makes what is missing of it.
  // Returns a descriptor that the caller owns.
  [[nodiscard]] virtual int open_or_make(const std::string& path) = 0;

  // Returns a descriptor that the caller owns.
  [[nodiscard]] virtual int open_folder(int at, const std::string& name) = 0;

  // What stands at `name`, as the S_IFMT bits: S_IFDIR, S_IFREG, S_IFLNK, …
  [[nodiscard]] virtual int type_of(int at, const std::string& name) = 0;

  // 1 when the folder has no entry, 0 when it has.
  [[nodiscard]] virtual int is_empty(int at) = 0;

  // Makes the lock file if need be and locks it; -EWOULDBLOCK when another holds it. Returns a
  // descriptor that the caller owns and that holds the lock until it is closed.
  [[nodiscard]] virtual int lock(int at, const std::string& name) = 0;

  [[nodiscard]] virtual int make_folder(int at, const std::string& path) = 0;

  // Writes a file where nothing stands yet.
  [[nodiscard]] virtual int create_file(int at, const std::string& path,
                                        std::string_view bytes) = 0;

  // Links the file at `path` of `old` to the same path of `staging` and returns 1, when it is a
  // regular file with exactly these bytes; 0 when it is not or can't be read. Fails when the link
  // can't be made.
  [[nodiscard]] virtual int keep_file(int old, int staging, const std::string& path,
                                      std::string_view bytes) = 0;

  // Fills `bytes` from a regular file.
  [[nodiscard]] virtual int read_file(int at, const std::string& name, std::string& bytes) = 0;

  // Renames `from` to `to`, where nothing stands yet.
  [[nodiscard]] virtual int rename_new(int at, const std::string& from, const std::string& to) = 0;

  // Lets two entries change names in one step.
  [[nodiscard]] virtual int exchange(int at, const std::string& one, const std::string& other) = 0;

  [[nodiscard]] virtual int remove_file(int at, const std::string& name) = 0;

  // Removes a folder with all that it holds; links go, what they point to stays.
  [[nodiscard]] virtual int remove_tree(int at, const std::string& name) = 0;
};

class RealDisk final : public Disk {
 public:
  [[nodiscard]] int open_or_make(const std::string& path) override;
  [[nodiscard]] int open_folder(int at, const std::string& name) override;
  [[nodiscard]] int type_of(int at, const std::string& name) override;
  [[nodiscard]] int is_empty(int at) override;
  [[nodiscard]] int lock(int at, const std::string& name) override;
  [[nodiscard]] int make_folder(int at, const std::string& path) override;
  [[nodiscard]] int create_file(int at, const std::string& path, std::string_view bytes) override;
  [[nodiscard]] int keep_file(int old, int staging, const std::string& path,
                              std::string_view bytes) override;
  [[nodiscard]] int read_file(int at, const std::string& name, std::string& bytes) override;
  [[nodiscard]] int rename_new(int at, const std::string& from, const std::string& to) override;
  [[nodiscard]] int exchange(int at, const std::string& one, const std::string& other) override;
  [[nodiscard]] int remove_file(int at, const std::string& name) override;
  [[nodiscard]] int remove_tree(int at, const std::string& name) override;
};

}  // namespace waymark
