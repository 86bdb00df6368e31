// Every word the site says by itself, in the site's language, by dotted key ("nav.skip").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

class Words {
 public:
  void set(std::string key, std::string text) { texts_[std::move(key)] = std::move(text); }

  // The text of `key`, or nullptr. The pointer lives as long as this object is unchanged.
  [[nodiscard]] const std::string* find(std::string_view key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? nullptr : &found->second;
  }

  // The text of `key`; the key itself where there is none, so that a gap is seen on the page.
  [[nodiscard]] std::string operator[](std::string_view key) const {
    const auto* text = find(key);
    return text == nullptr ? std::string(key) : *text;
  }

  // All keys in order.
  [[nodiscard]] std::vector<std::string_view> keys() const {
    std::vector<std::string_view> all;
    for (const auto& [key, text] : texts_) all.push_back(key);
    return all;
  }

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace waymark
