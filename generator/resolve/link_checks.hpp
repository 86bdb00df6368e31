// What each link of a body leads to, and whether that exists.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "resolve/resolved.hpp"
#include "resolve/suggestions.hpp"
#include "source/source_set.hpp"

namespace waymark {

// Content files by their path in the content folder; null for a list.
using ContentPaths = std::unordered_map<std::string_view, Entity*>;

class LinkChecker {
 public:
  LinkChecker(const SourceSet& sources, const ContentPaths& paths, Suggestions& suggestions,
              Diagnostics& diagnostics)
      : sources_(sources), paths_(paths), suggestions_(suggestions), diagnostics_(diagnostics) {}

  // Binds a link to a file, and reports a link that leads nowhere or may not be. `file` is where
  // the entity was written, in the content folder.
  void check(const Entity& entity, std::string_view file, const markdown::OpenLink& link,
             BoundLink& bound);

 private:
  void check_entity_link(const markdown::OpenLink& link, BoundLink& bound);
  void check_register(const markdown::OpenLink& link, const LinkTarget& target);
  void check_view(const markdown::OpenLink& link, const LinkTarget& target);
  void bind_file(std::string_view file, const markdown::OpenLink& link, BoundLink& bound);
  void report_missing_file(const markdown::OpenLink& link, const std::string& path,
                           const std::string& written);
  void report_scheme(const markdown::OpenLink& link, const LinkTarget& target);
  void report_outside_image(const markdown::OpenLink& link);

  const SourceSet& sources_;
  const ContentPaths& paths_;
  Suggestions& suggestions_;
  Diagnostics& diagnostics_;
};

}  // namespace waymark
