#include "commands/new_place.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/content_folder.hpp"

namespace waymark {
namespace {

constexpr std::size_t longest_id = 60;

std::vector<std::string> words_of(const KindInfo& info, const Vocabulary& vocabulary) {
  const auto kind = index_of(info);
  return {std::string(info.name), std::string(info.folder), slug(vocabulary.one(kind)),
          slug(vocabulary.many(kind))};
}

// Spaces stand for everything that is no part of a line, and for runs of spaces.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_space = byte <= 0x20 || byte == 0x7F;
    if (!is_space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return std::string(trimmed(line));
}

// Cut between two words where there is such a place.
std::string cut_id(std::string id) {
  if (id.size() <= longest_id) return id;
  const auto hyphen = id.rfind('-', longest_id);
  return id.substr(0, hyphen == std::string::npos ? longest_id : hyphen);
}

const Entity* owner_of_id(const Resolved& portal, std::string_view id) {
  if (const auto* entity = portal.find(id)) return entity;
  for (const auto& entity : portal.entities()) {
    for (const auto& former : entity->former_ids) {
      if (former.value == id) return entity.get();
    }
  }
  return nullptr;
}

std::string free_id(const Resolved& portal, const std::string& id) {
  for (int number = 2;; ++number) {
    const auto other = fmt::format("{}-{}", id, number);
    if (owner_of_id(portal, other) == nullptr) return other;
  }
}

void check_is_free(const std::string& id, const Loaded& loaded) {
  const auto* owner = owner_of_id(*loaded.portal, id);
  if (owner == nullptr) return;
  throw EnvironmentError(
      fmt::format("the id `{}` is taken by {} `{}` in {}; change that one, or give another with "
                  "--id, such as `{}`",
                  id, with_article(kind_info(*owner).name), shortened(name_of(*owner)),
                  loaded.sources.files[owner->place.file].path, free_id(*loaded.portal, id)));
}

[[noreturn]] void refuse_folder(const std::string& folder, std::string_view why,
                                const std::string& mend) {
  throw EnvironmentError(fmt::format("`{}` {}; {}", shortened(folder), why, mend));
}

std::vector<std::string> parts_of_path(const std::string& path) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const auto slash = std::min(path.find('/', begin), path.size());
    if (slash > begin) parts.push_back(path.substr(begin, slash - begin));
    begin = slash + 1;
  }
  return parts;
}

void check_parts(const std::string& asked, const std::vector<std::string>& parts,
                 const std::string& mend) {
  for (const auto& part : parts) {
    const bool is_strange =
        first_invalid_utf8(part) || std::any_of(part.begin(), part.end(), [](char c) {
          return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\';
        });
    if (is_strange) refuse_folder(asked, "is no name of a folder", mend);
    if (part == "..") refuse_folder(asked, "leads out of the content folder", mend);
    if (part.front() == '.') refuse_folder(asked, "is hidden, and never read", mend);
  }
}

}  // namespace

KindIndex kind_by_word(const std::string& word, const Vocabulary& vocabulary) {
  const auto wanted = slug(word);
  std::vector<std::string> words;
  for (const auto& info : kinds()) {
    for (auto& own : words_of(info, vocabulary)) {
      if (own == wanted) return index_of(info);
      words.push_back(std::move(own));
    }
  }
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  throw EnvironmentError(fmt::format("no kind `{}`; {}", shortened(word),
                                     did_you_mean(wanted, candidates, "`waymark new` lists them")));
}

std::string title_of(const NewRequest& request) {
  if (first_invalid_utf8(request.title)) {
    throw EnvironmentError("the title is not UTF-8; write it in a terminal that is");
  }
  auto title = nfc(on_one_line(request.title));
  if (title.empty()) {
    throw EnvironmentError(fmt::format("no title; write it last, as in `waymark new {} \"…\"`",
                                       shortened(request.kind)));
  }
  return title;
}

std::string id_of(const NewRequest& request, const std::string& title, const Loaded& loaded) {
  auto id = request.id.empty() ? cut_id(slug(title)) : request.id;
  if (id.empty()) {
    throw EnvironmentError(
        fmt::format("no id can be made from `{}`; give one of a-z, 0-9 and hyphens with --id",
                    shortened(title)));
  }
  if (!is_slug(id) || id == "index" || id.size() > 2 * longest_id) {
    const auto better = id == "index" ? std::string("index-1") : cut_id(slug(id));
    throw EnvironmentError(fmt::format(
        "`{}` is no id; {}", shortened(id),
        better.empty() ? "write a-z, 0-9 and hyphens" : fmt::format("write `--id {}`", better)));
  }
  check_is_free(id, loaded);
  return id;
}

std::string folder_of(const NewRequest& request, KindIndex kind, const std::string& content) {
  const auto& info = kind_info(kind);
  if (request.folder.empty()) return std::string(info.folder);
  const auto mend =
      fmt::format("write a folder below `{}`, such as `--in {}/…`", content, info.folder);
  auto folder = request.folder;
  if (folder.starts_with(content + "/")) folder = folder.substr(content.size() + 1);
  if (folder.starts_with('/')) refuse_folder(folder, "leads out of the content folder", mend);
  const auto parts = parts_of_path(folder);
  check_parts(request.folder, parts, mend);
  folder = fmt::format("{}", fmt::join(parts, "/"));
  const auto* there = kind_of_file(folder + "/x.md");
  if (there == &info) return folder;
  const auto below = fmt::format("{}{}{}", folder, folder.empty() ? "" : "/", info.folder);
  if (there == nullptr) return below;
  refuse_folder(folder, fmt::format("is a folder of {}", there->folder),
                fmt::format("write `--in {}`", below));
}

}  // namespace waymark
