#include "commands/assets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "base/text.hpp"
#include "commands/styles.hpp"
#include "parse/asset_references.hpp"
#include "write/sha256.hpp"

namespace waymark {
namespace {

// "search/engine.js" -> "search/".
std::string_view folder_of(std::string_view name) { return name.substr(0, name.rfind('/') + 1); }

// "./x.js" in "search/engine.js" -> "search/x.js"; nothing where it leaves the assets.
std::optional<std::string> resolved(std::string_view from, std::string_view name) {
  std::string folder(folder_of(from));
  while (!name.empty()) {
    const auto slash = name.find('/');
    const auto step = name.substr(0, slash);
    if (slash == std::string_view::npos) return folder + std::string(step);
    name.remove_prefix(slash + 1);
    if (step == "..") {
      if (folder.empty()) return std::nullopt;
      folder.pop_back();
      folder = folder_of(folder);
    } else if (step != ".") {
      folder.append(step).append("/");
    }
  }
  return std::nullopt;
}

// "guide.js" -> "guide.3f9c1d2e40.js".
std::string with_fingerprint(std::string_view name, std::string_view bytes) {
  constexpr std::size_t digits = 10;
  const auto dot = name.rfind('.');
  const auto at = dot == std::string_view::npos ? name.size() : dot;
  return fmt::format("{}.{}{}", name.substr(0, at), hex(sha256(bytes)).substr(0, digits),
                     name.substr(at));
}

class AssetReader {
 public:
  AssetReader(const std::string& folder, const FileSystem& disk, SourceSet& sources,
              Diagnostics& diagnostics)
      : sources_(sources), diagnostics_(diagnostics) {
    for (const auto& entry : disk.list(folder)) {
      if (entry.is_link || is_style_part(entry.path)) continue;
      read(fmt::format("{}/{}", folder, entry.path), entry.path, disk);
    }
  }

  // In place of the sheet as it is written.
  void set_styles(std::string joined) {
    const auto sheet = drafts_.find(std::string(style_sheet_name));
    if (sheet == drafts_.end()) return;
    sheet->second.bytes = std::move(joined);
    sheet->second.is_joined = true;
  }

  Assets finish() {
    Assets assets;
    for (auto& [name, draft] : drafts_) {
      const auto& path = fingerprinted(name, draft);
      assets.addresses.add(name, "assets/" + path, {draft.imports.begin(), draft.imports.end()});
    }
    for (auto& [name, draft] : drafts_) {
      assets.files.push_back({"assets/" + draft.path, std::move(draft.bytes)});
    }
    return assets;
  }

 private:
  struct Draft {
    std::string bytes;
    std::optional<FileIndex> source;     // of a text that may name others
    std::string path = {};               // once its bytes are final
    std::set<std::string> imports = {};  // paths on the site of modules that it needs at once
    bool is_open = false;                // what it names is being looked at
    bool is_joined = false;              // of several files: places in it are no places in one
  };

  void read(const std::string& real, const std::string& name, const FileSystem& disk) {
    if (name.ends_with(".js") || name.ends_with(".css")) {
      const auto text = read_text_file(disk, real, sources_, diagnostics_);
      drafts_[name] = {sources_.files[text.file].text,
                       text.is_readable ? std::optional(text.file) : std::nullopt};
    } else {
      drafts_[name] = {disk.read(real, std::numeric_limits<std::size_t>::max()).value(), {}};
    }
  }

  const std::string& fingerprinted(const std::string& name, Draft& draft) {
    if (!draft.path.empty()) return draft.path;
    draft.is_open = true;
    if (draft.source) rewrite(name, draft);
    draft.is_open = false;
    draft.path = with_fingerprint(name, draft.bytes);
    return draft.path;
  }

  void rewrite(const std::string& name, Draft& draft) {
    const bool is_script = name.ends_with(".js");
    const auto text = std::move(draft.bytes);
    std::string out;
    std::size_t done = 0;
    for (const auto& named : is_script ? module_imports(text) : style_references(text)) {
      const auto* other = follow(name, draft, named);
      if (other == nullptr) continue;
      const auto* path = &other->path;
      if (named.is_needed) {
        draft.imports.insert("assets/" + *path);
        draft.imports.insert(other->imports.begin(), other->imports.end());
      }
      const auto last = named.begin + folder_of(named.name).size();
      out.append(text, done, last - done).append(path->substr(folder_of(*path).size()));
      done = named.begin + named.name.size();
    }
    out.append(text, done);
    draft.bytes = is_script ? without_doc_comments(out) : std::move(out);
  }

  // The asset, with its name on the site; null after a diagnostic.
  const Draft* follow(const std::string& from, const Draft& draft, const AssetReference& named) {
    const auto span = span_of(draft, named);
    if (from.ends_with(".js") && !named.name.starts_with("./") && !named.name.starts_with("../")) {
      return refuse(span, "an import that does not name a file beside the script",
                    "write the file as a plain string that begins with `./` or `../`");
    }
    const auto other = resolved(from, named.name);
    const auto found = other ? drafts_.find(*other) : drafts_.end();
    if (found == drafts_.end()) {
      return refuse(span, fmt::format("no asset `{}`", shortened(named.name)), suggestion(other));
    }
    if (found->second.is_open) {
      diagnostics_.add(asset_circle, span, fmt::format("`{}` needs `{}` itself", *other, from),
                       "move what both need to a script of its own");
      return nullptr;
    }
    fingerprinted(found->first, found->second);
    return &found->second;
  }

  static Span span_of(const Draft& draft, const AssetReference& named) {
    if (draft.is_joined) return {*draft.source, 0, 0};
    const auto begin = static_cast<std::uint32_t>(named.begin);
    return {*draft.source, begin, begin + static_cast<std::uint32_t>(named.name.size())};
  }

  const Draft* refuse(Span span, std::string message, std::string fix) {
    diagnostics_.add(asset_missing, span, std::move(message), std::move(fix));
    return nullptr;
  }

  // A file of that name that lies elsewhere.
  [[nodiscard]] std::string suggestion(const std::optional<std::string>& name) const {
    const auto last = name.value_or("").substr(folder_of(name.value_or("")).size());
    for (const auto& [each, draft] : drafts_) {
      if (each.substr(folder_of(each).size()) == last) {
        return fmt::format("there is an asset `{}`", each);
      }
    }
    return "write that file, or the name of another";
  }

  SourceSet& sources_;
  Diagnostics& diagnostics_;
  std::map<std::string, Draft> drafts_;
};

}  // namespace

Assets load_assets(const std::string& folder, const Site& site, const FileSystem& disk,
                   SourceSet& sources, Diagnostics& diagnostics) {
  AssetReader reader(folder, disk, sources, diagnostics);
  reader.set_styles(read_styles(folder, site, disk, sources, diagnostics));
  return reader.finish();
}

}  // namespace waymark
