// Where the style sheet, the scripts and the pictures of the site lie: their names tell their
// bytes, so that a browser may keep them for ever.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

class AssetAddresses {
 public:
  // `imports` are the paths of the modules that a module cannot begin without.
  void add(std::string name, std::string path, std::vector<std::string> imports) {
    assets_[std::move(name)] = {std::move(path), std::move(imports)};
  }

  [[nodiscard]] bool has(std::string_view name) const { return assets_.contains(name); }

  // "guide.js" -> "assets/guide.3f9c1d2e40.js", from the site's root. Throws EnvironmentError where
  // the assets have no such file.
  [[nodiscard]] const std::string& of(std::string_view name) const { return get(name).path; }
  [[nodiscard]] const std::vector<std::string>& imports_of(std::string_view name) const {
    return get(name).imports;
  }

 private:
  struct Asset {
    std::string path;
    std::vector<std::string> imports;
  };

  [[nodiscard]] const Asset& get(std::string_view name) const;

  std::map<std::string, Asset, std::less<>> assets_;
};

}  // namespace waymark
