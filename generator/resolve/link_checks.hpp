// What each link of a body leads to, and whether that exists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "resolve/resolved.hpp"
#include "resolve/suggestions.hpp"
#include "source/source_set.hpp"

namespace waymark {

// The entity of each content file that holds one alone.
class ContentPaths {
 public:
  explicit ContentPaths(const SourceSet& sources)
      : content_(sources.content), entities_(sources.content.size()) {}

  void add(const Entity& entity) { entities_[entity.place.file - content_.front().file] = &entity; }

  // By the path in the content folder; nullptr where no file or a list lies there.
  [[nodiscard]] const Entity* find(std::string_view path) const;

 private:
  const std::vector<ContentFile>& content_;
  std::vector<const Entity*> entities_;  // as `content_`
};

// True for a link that is bound, and may be where it is. Of one to a file only a LinkChecker can
// tell.
bool is_sound(const Entity& entity, const markdown::OpenLink& link, const BoundLink& bound);

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
  void report_register(const markdown::OpenLink& link, const LinkTarget& target);
  void report_view(const markdown::OpenLink& link, const LinkTarget& target);
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
