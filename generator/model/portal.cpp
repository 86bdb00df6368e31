#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "model/content_folder.hpp"
#include "model/field_path.hpp"
#include "model/parts.hpp"
#include "model/portal_memory.hpp"
#include "model/record_reader.hpp"
#include "source/front_matter.hpp"

namespace waymark {
namespace {

void report_unknown_folder(const ContentFile& content, Diagnostics& diagnostics) {
  std::vector<std::string_view> folders;
  for (const auto& info : kinds()) folders.push_back(info.folder);
  const auto slash = content.path.rfind('/');
  const auto folder = slash == std::string::npos ? std::string() : content.path.substr(0, slash);
  const auto name = folder.substr(folder.rfind('/') + 1);
  diagnostics.add(
      unknown_folder, {content.file, 0, 0},
      folder.empty() ? "the file lies in no folder of a kind"
                     : fmt::format("`{}` is no folder of a kind", folder),
      did_you_mean(name, folders, fmt::format("put it in one of {}", quoted_list(folders))));
}

class FileReader {
 public:
  FileReader(const SourceFile& source, const ContentFile& content, const Words& words)
      : source_(source), content_(content), words_(words) {}

  FileResult read() {
    const auto* kind = kind_of_file(content_.path);
    if (kind == nullptr) {
      report_unknown_folder(content_, result_.diagnostics);
    } else if (content_.path.ends_with(".md")) {
      read_markdown(*kind);
    } else {
      read_list(*kind);
    }
    return std::move(result_);
  }

 private:
  void read_markdown(const KindInfo& kind) {
    const auto parts = split_front_matter(source_.text, content_.file, result_.diagnostics);
    if (!parts.is_complete) return;
    const auto tree = yaml::parse(source_.text, parts.yaml, result_.diagnostics);
    if (tree.type != yaml::Type::map) {
      if (tree.type != yaml::Type::null || tree.span != parts.yaml || is_blank(parts.yaml)) {
        result_.diagnostics.add(wrong_type, {content_.file, parts.yaml.begin, parts.yaml.begin},
                                "the front matter holds no fields", "write `title: …` in it");
      }
      return;
    }
    const auto size = static_cast<std::uint32_t>(source_.text.size());
    auto& entity = add(kind, tree, {content_.file, 0, 3}, {content_.file, 0, size});
    if (!entity.id.is_set()) take_id_from_name(entity);
    entity.body =
        markdown::parse(source_.text, parts.body, part_ids(entity), words_, result_.diagnostics);
  }

  [[nodiscard]] bool is_blank(const Span& span) const {
    return trimmed(std::string_view(source_.text).substr(span.begin, span.end - span.begin))
        .empty();
  }

  void read_list(const KindInfo& kind) {
    const Span whole{content_.file, 0, static_cast<std::uint32_t>(source_.text.size())};
    const auto tree = yaml::parse(source_.text, whole, result_.diagnostics);
    if (tree.type == yaml::Type::null) return;
    if (tree.type != yaml::Type::sequence) {
      result_.diagnostics.add(wrong_type, {content_.file, tree.span.begin, tree.span.begin + 1},
                              "the file is not a list", "begin each entry with `- id: …`");
      return;
    }
    for (const auto& item : tree.items) read_item(kind, item);
  }

  void read_item(const KindInfo& kind, const yaml::Node& item) {
    if (item.type != yaml::Type::map) {
      result_.diagnostics.add(wrong_type, item.span, "the item has no fields",
                              "write `- id: …` and the other fields below it");
      return;
    }
    auto& entity =
        add(kind, item, {content_.file, item.span.begin, item.span.begin + 1}, item.span);
    if (!entity.id.is_set()) {
      result_.diagnostics.add(missing_field, entity.place,
                              fmt::format("`id` is missing in {}", with_article(kind.name)),
                              "write `id: …`");
    }
  }

  Entity& add(const KindInfo& kind, const yaml::Node& map, Span place, Span extent) {
    result_.entities.push_back(kind.make());
    auto& entity = *result_.entities.back();
    entity.place = place;
    entity.extent = extent;
    read_record(map, entity, kind.fields, with_article(kind.name), place, result_.diagnostics);
    entity.has_written_id = entity.id.is_set();
    if (entity.has_written_id) entity.place = entity.id.span;
    check_id(entity);
    check_title(entity, kind, map);
    if (!kind.needs_title) take_own_words(entity, kind);
    check_part_ids(entity);
    check_field_paths(map, entity, result_.diagnostics);
    return entity;
  }

  void take_id_from_name(Entity& entity) {
    const auto stem = stem_of(content_.path);
    entity.id = {std::string(stem), entity.place};
    if (is_slug(stem)) return;
    result_.diagnostics.add(id_not_slug, entity.place,
                            fmt::format("the file's name `{}` is no id", shortened(stem)),
                            fmt::format("write `id: {}`", slug(stem)));
  }

  // A question or a finding is known by what it says.
  static void take_own_words(Entity& entity, const KindInfo& kind) {
    const auto* field = find_field(kind.own_fields, "text");
    if (field == nullptr || entity.title.is_set()) return;
    entity.own_words = shortened(std::get<const Text*>(field->reach(entity))->value);
  }

  void check_id(const Entity& entity) {
    if (entity.id.is_set()) check_slug(entity.id);
  }

  void check_slug(const Text& id) {
    if (is_slug(id.value) && id.value != "index") return;
    result_.diagnostics.add(
        id_not_slug, id.span, fmt::format("`{}` is no id", shortened(id.value)),
        fmt::format("write `{}`", id.value == "index" ? "index-1" : slug(id.value)));
  }

  void check_title(const Entity& entity, const KindInfo& kind, const yaml::Node& map) {
    if (entity.title.is_set() || !kind.needs_title) return;
    const bool is_written =
        std::any_of(map.entries.begin(), map.entries.end(), [](const yaml::Entry& entry) {
          return entry.key == "title" && entry.value.type != yaml::Type::null;
        });
    if (is_written) return;  // with a mistake of its own
    result_.diagnostics.add(missing_field, entity.place,
                            fmt::format("`title` is missing in {}", with_article(kind.name)),
                            "write `title: …`");
  }

  void check_part_ids(const Entity& entity);

  const SourceFile& source_;
  const ContentFile& content_;
  const Words& words_;
  FileResult result_;
};

std::vector<const Text*> parts_with_ids(const Entity& entity) {
  std::vector<const Text*> ids;
  for_each_part(entity, [&](const Part& part) { ids.push_back(part.id); });
  return ids;
}

void FileReader::check_part_ids(const Entity& entity) {
  const auto ids = parts_with_ids(entity);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    check_slug(*ids[i]);
    const auto same = std::find_if(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const Text* id) { return id->value == ids[i]->value; });
    if (same == ids.begin() + static_cast<std::ptrdiff_t>(i)) continue;
    result_.diagnostics.add({&duplicate_id,
                             ids[i]->span,
                             fmt::format("the id `{}` is used twice here", ids[i]->value),
                             "give one of them another id",
                             {{(*same)->span, "the first one stands here"}}});
  }
}

FileResult read_file(const SourceSet& sources, const Words& words, std::size_t number) {
  const auto& content = sources.content[number];
  if (!content.is_readable) return {};
  return FileReader(sources.files[content.file], content, words).read();
}

template <class... Ks>
std::unique_ptr<Entity> copy_of(const Entity& entity, TypeList<Ks...>) {
  using Copy = std::unique_ptr<Entity> (*)(const Entity&);
  static constexpr Copy copies[] = {[](const Entity& each) -> std::unique_ptr<Entity> {
    return std::make_unique<Ks>(static_cast<const Ks&>(each));
  }...};
  return copies[entity.kind](entity);
}

FileResult copy_of(const FileResult& result) {
  FileResult copy{{}, result.diagnostics};
  copy.entities.reserve(result.entities.size());
  for (const auto& entity : result.entities) copy.entities.push_back(copy_of(*entity, Kinds{}));
  return copy;
}

Portal put_together(std::vector<FileResult> results, Diagnostics& diagnostics) {
  Portal portal;
  for (auto& result : results) {
    std::move(result.entities.begin(), result.entities.end(), std::back_inserter(portal.entities));
    diagnostics.append(std::move(result.diagnostics));
  }
  std::uint32_t number = 0;
  for (auto& entity : portal.entities) entity->number = number++;
  return portal;
}

}  // namespace

Portal read_portal(const SourceSet& sources, const Words& words, std::size_t jobs,
                   Diagnostics& diagnostics) {
  std::vector<FileResult> results(sources.content.size());
  parallel_for(results.size(), jobs,
               [&](std::size_t i) { results[i] = read_file(sources, words, i); });
  return put_together(std::move(results), diagnostics);
}

Portal read_portal(const SourceSet& sources, const Words& words, std::size_t jobs,
                   const std::vector<Version>& versions, PortalMemory& memory,
                   Diagnostics& diagnostics) {
  // A copy takes no more room than it needs.
  const auto kept = memory.files.of(
      versions, jobs, [&](std::size_t i) { return copy_of(read_file(sources, words, i)); });
  std::vector<FileResult> results(kept.size());
  parallel_for(results.size(), jobs, [&](std::size_t i) {
    const auto made = memory.copies.find(versions[i]);
    results[i] = made == memory.copies.end() ? copy_of(*kept[i]) : std::move(made->second);
  });
  memory.copies.clear();
  return put_together(std::move(results), diagnostics);
}

void make_copies(PortalMemory& memory, std::size_t jobs) {
  std::vector<std::pair<const FileResult*, FileResult*>> wanted;
  for (const auto& [version, kept] : memory.files.known()) {
    const auto [copy, is_new] = memory.copies.try_emplace(version);
    if (is_new) wanted.emplace_back(kept.get(), &copy->second);
  }
  parallel_for(wanted.size(), jobs,
               [&](std::size_t i) { *wanted[i].second = copy_of(*wanted[i].first); });
}

std::vector<std::string_view> part_ids(const Entity& entity) {
  std::vector<std::string_view> ids;
  for (const auto* id : parts_with_ids(entity)) ids.push_back(id->value);
  return ids;
}

}  // namespace waymark
