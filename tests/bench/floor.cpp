// bench-floor CONTENT_DIR SITE_DIR OUT_DIR THREADS: the least that a build of this content has to
// do. Reads every file, parses its YAML into nothing, renders its Markdown, and writes as many
// files with as many bytes to the same paths as the finished site in SITE_DIR has.
//
// 1. list both trees  2. make the folders  3. file by file, on all threads: read, parse, render,
// write
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <istream>
#include <memory>
#include <set>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

// cmark-gfm adds the extensions' special characters to a table of the whole process before each
// parse and removes them after it, through this exported function: with two threads, the one takes
// them from the other. This definition stands in front of the library's and leaves the table as it
// is; `Markdown` fills it, once. (Emptying the extensions' own lists of characters would stop the
// removing too, but then cmark-gfm never comes back from a closing `~~`.)
extern "C" void cmark_manage_extensions_special_characters(cmark_parser* /*parser*/, int /*add*/) {}

namespace bench {
namespace {

namespace fs = std::filesystem;

struct File {
  std::string path;  // below its tree
  std::size_t size = 0;
};

std::vector<File> list(const fs::path& top) {
  std::vector<File> files;
  for (const auto& entry : fs::recursive_directory_iterator(top)) {
    if (!entry.is_regular_file()) continue;
    files.push_back({entry.path().native().substr(top.native().size() + 1), entry.file_size()});
  }
  return files;
}

void make_folders(const std::vector<File>& files, const fs::path& top) {
  std::set<fs::path> folders = {top};
  for (const auto& file : files) folders.insert((top / file.path).parent_path());
  for (const auto& folder : folders) fs::create_directories(folder);
}

class Descriptor {
 public:
  Descriptor(const std::string& path, int flags) : number_(open(path.c_str(), flags, 0644)) {
    if (number_ < 0) fail(path);
  }
  ~Descriptor() { close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int get() const { return number_; }

  [[noreturn]] static void fail(const std::string& path) {
    throw std::system_error(errno, std::generic_category(), path);
  }

 private:
  int number_;
};

std::string read_file(const std::string& path) {
  const Descriptor file(path, O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (fstat(file.get(), &status) != 0) Descriptor::fail(path);
  std::string text(static_cast<std::size_t>(status.st_size), '\0');
  if (read(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    Descriptor::fail(path);
  }
  return text;
}

void write_file(const std::string& path, std::string_view bytes) {
  const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
  if (write(file.get(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    Descriptor::fail(path);
  }
}

// Everything that yaml-cpp tells, and nothing kept but how much it was.
class Counter final : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events_; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events_; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {
    ++events_;
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    ++events_;
  }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    ++events_;
  }
  void OnMapEnd() override {}

  [[nodiscard]] std::size_t events() const { return events_; }

 private:
  std::size_t events_ = 0;
};

// A stream over text that stays where it is.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    auto* begin = const_cast<char*>(text.data());  // only ever read
    setg(begin, begin, begin + text.size());
  }
};

void parse_yaml(std::string_view text) {
  TextBuffer buffer(text);
  std::istream stream(&buffer);
  YAML::Parser parser(stream);
  Counter counter;
  parser.HandleNextDocument(counter);
  if (counter.events() == 0) throw std::runtime_error("front matter without a field");
}

class Markdown {
 public:
  // To be made before any thread starts.
  Markdown() {
    cmark_gfm_core_extensions_ensure_registered();
    constexpr std::array names = {"table", "strikethrough", "autolink", "tasklist"};
    for (std::size_t i = 0; i < names.size(); ++i) {
      extensions_[i] = cmark_find_syntax_extension(names[i]);
    }
    const auto manage = reinterpret_cast<void (*)(cmark_parser*, int)>(
        dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters"));
    if (manage == nullptr) throw std::runtime_error("needs cmark-gfm as a shared library");
    manage(new_parser().get(), 1);
  }

  [[nodiscard]] std::string render(std::string_view text) const {
    const auto parser = new_parser();
    cmark_parser_feed(parser.get(), text.data(), text.size());
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> tree(
        cmark_parser_finish(parser.get()), &cmark_node_free);
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(tree.get(), options, cmark_parser_get_syntax_extensions(parser.get())),
        &std::free);
    return html.get();
  }

 private:
  using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
  static constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;

  [[nodiscard]] Parser new_parser() const {
    Parser parser(cmark_parser_new(options), &cmark_parser_free);
    for (auto* extension : extensions_) {
      cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
  }

  std::array<cmark_syntax_extension*, 4> extensions_{};
};

// A page's front matter parsed, its body as HTML.
std::string fragment_of(const std::string& path, const Markdown& markdown) {
  constexpr std::string_view fence = "---\n";
  const auto text = read_file(path);
  const std::string_view view = text;
  const auto end = view.find("\n---\n", fence.size());
  if (!view.starts_with(fence) || end == view.npos) {
    throw std::runtime_error(path + " has no front matter");
  }
  parse_yaml(view.substr(fence.size(), end + 1 - fence.size()));
  return markdown.render(view.substr(end + 1 + fence.size()));
}

// The fragment over and over, cut to the size that the page has; blanks without a fragment.
std::string filled(const std::string& fragment, std::size_t size) {
  if (fragment.empty()) return std::string(size, ' ');
  std::string bytes;
  bytes.reserve(size);
  while (bytes.size() < size) bytes.append(fragment, 0, size - bytes.size());
  return bytes;
}

// Index by index: a content file goes in, a site file goes out; where one kind is used up, the
// other stands alone.
class Floor {
 public:
  Floor(const fs::path& content, const fs::path& site, const fs::path& out)
      : content_(content), out_(out), sources_(list(content)), pages_(list(site)) {
    make_folders(pages_, out);
  }

  void run(std::size_t threads) {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { work(); });
    work();
  }

  void report() const {
    std::size_t bytes = 0;
    for (const auto& page : pages_) bytes += page.size;
    std::printf("%zu files, %zu bytes\n", pages_.size(), bytes);
  }

 private:
  void work() noexcept try {
    const auto count = std::max(sources_.size(), pages_.size());
    for (auto i = next_++; i < count; i = next_++) step(i);
  } catch (const std::exception& error) {
    // A thread has nobody to tell; a measurement that failed in part is worth nothing.
    std::fprintf(stderr, "bench-floor: %s\n", error.what());
    std::_Exit(2);
  }

  void step(std::size_t i) const {
    std::string fragment;
    if (i < sources_.size()) {
      fragment = fragment_of((content_ / sources_[i].path).native(), markdown_);
    }
    if (i < pages_.size()) {
      write_file((out_ / pages_[i].path).native(), filled(fragment, pages_[i].size));
    }
  }

  fs::path content_;
  fs::path out_;
  std::vector<File> sources_;
  std::vector<File> pages_;
  Markdown markdown_;
  std::atomic<std::size_t> next_ = 0;
};

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fputs("usage: bench-floor CONTENT_DIR SITE_DIR OUT_DIR THREADS\n", stderr);
    return 2;
  }
  try {
    const auto threads = std::stoul(argv[4]);
    bench::Floor floor(argv[1], argv[2], argv[3]);
    floor.run(threads);
    floor.report();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench-floor: %s\n", error.what());
    return 2;
  }
  return 0;
}
