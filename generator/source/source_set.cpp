#include "source/source_set.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "source/text_memory.hpp"

namespace waymark {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_text_name(std::string_view path) {
  return path.ends_with(".md") || path.ends_with(".yaml") || path.ends_with(".yml");
}

bool is_backup_name(std::string_view path) { return path.ends_with('~') || path.ends_with(".bak"); }

// So that a message can show the line around a byte that is no text.
std::string readable(std::string_view bytes) {
  std::string text;
  while (const auto bad = first_invalid_utf8(bytes)) {
    text += bytes.substr(0, *bad);
    text += replacement;
    bytes.remove_prefix(*bad + 1);
  }
  return text += bytes;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
}

// True where the next eight bytes hold none below 0x20 and no 0x7F, line ends being among the
// former: most texts are read in such blocks.
bool is_plain_block(std::string_view text) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = ones * 0x80U;
  std::uint64_t block = 0;
  if (text.size() < sizeof block) return false;
  std::memcpy(&block, text.data(), sizeof block);
  const auto below_space = (block - ones * 0x20U) & ~block & high_bits;
  const auto without_delete = block ^ (ones * 0x7FU);
  const auto is_delete = (without_delete - ones) & ~without_delete & high_bits;
  return (below_space | is_delete) == 0;
}

std::optional<std::size_t> first_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain_block(text.substr(at))) {
      at += sizeof(std::uint64_t);
    } else if (is_control(text[at])) {
      return at;
    } else {
      ++at;
    }
  }
  return std::nullopt;
}

Span at_byte(FileIndex file, std::size_t offset) {
  const auto begin = static_cast<std::uint32_t>(offset);
  return {file, begin, begin + 1};
}

// True when the text can be parsed.
bool check_text(SourceFile& source, FileIndex file, Diagnostics& diagnostics) {
  if (source.text.starts_with(byte_order_mark)) source.text.erase(0, byte_order_mark.size());
  if (const auto bad = first_invalid_utf8(source.text)) {
    const auto byte = static_cast<unsigned char>(source.text[*bad]);
    source.text = readable(source.text);
    diagnostics.add(not_utf8, at_byte(file, *bad),
                    fmt::format("the byte 0x{:02X} is not UTF-8", byte),
                    "save the file as UTF-8 in your editor");
    return false;
  }
  if (const auto bad = first_control(source.text)) {
    const auto byte = static_cast<unsigned char>(source.text[*bad]);
    diagnostics.add(control_character, at_byte(file, *bad),
                    fmt::format("the control character U+{:04X} cannot be shown", byte),
                    "delete it");
    return false;
  }
  return true;
}

// Reads into the slot `file` of `sources`, which no other thread touches. `memory` may be null.
ContentFile read_slot(const FileSystem& disk, const std::string& path, std::string shown,
                      FileIndex file, const TextMemory* memory, SourceSet& sources,
                      Diagnostics& diagnostics) {
  auto& source = sources.files[file];
  source.path = std::move(shown);
  auto bytes = disk.read(path, largest_source);
  if (!bytes) {
    diagnostics.add(file_too_large, {file, 0, 0},
                    fmt::format("the file holds more than {} MiB", largest_source >> 20U),
                    "split it into several files");
    return {file, path, false};
  }
  source.text = std::move(*bytes);
  const auto version = disk.version_of(path);
  const bool was_text = memory != nullptr && memory->versions.contains(version);
  return {file, path, was_text || check_text(source, file, diagnostics), version};
}

std::unordered_set<std::uint64_t> versions_of(const std::vector<ContentFile>& files) {
  std::unordered_set<std::uint64_t> versions;
  for (const auto& file : files) {
    if (file.is_readable && file.version != 0) versions.insert(file.version);
  }
  return versions;
}

// A name as a message can show it.
std::string shown_name(const std::string& path) {
  auto shown = readable(path);
  for (auto at = first_control(shown); at; at = first_control(shown)) {
    shown.replace(*at, 1, replacement);
  }
  return shown;
}

bool check_name(const std::string& real, SourceSet& sources, Diagnostics& diagnostics) {
  const auto blanks = real.find_first_of("\t\r\n");
  if (!first_invalid_utf8(real) && !first_control(real) && blanks == std::string::npos) return true;
  auto shown = shown_name(real);
  std::replace_if(
      shown.begin(), shown.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
  const auto file = static_cast<FileIndex>(sources.files.size());
  sources.files.push_back({shown, ""});
  diagnostics.add(file_name, {file, 0, 0}, "the file's name holds a character that cannot be shown",
                  "rename it");
  return false;
}

// Texts to read; everything else is noted as an attachment.
std::vector<TextName> sort_out(const std::vector<FileEntry>& entries, const std::string& folder,
                               SourceSet& sources, Diagnostics& diagnostics) {
  std::vector<TextName> texts;
  for (const auto& entry : entries) {
    const auto real = folder + "/" + entry.path;
    if (!check_name(real, sources, diagnostics)) continue;
    if (entry.is_link) {
      const auto file = static_cast<FileIndex>(sources.files.size());
      sources.files.push_back({nfc(real), ""});
      diagnostics.add(symbolic_link, {file, 0, 0}, "a symbolic link is not followed",
                      "put the file itself here");
    } else if (is_text_name(entry.path)) {
      texts.push_back({real, nfc(real), nfc(entry.path)});
    } else if (!is_backup_name(entry.path)) {
      sources.attachments.emplace(nfc(entry.path), real);
    }
  }
  std::sort(texts.begin(), texts.end(),
            [](const TextName& a, const TextName& b) { return a.path < b.path; });
  return texts;
}

void list_texts(const FileSystem& disk, const std::string& folder, TextMemory& memory,
                SourceSet& sources, Diagnostics& diagnostics) {
  auto entries = disk.list(folder);
  if (!entries.empty() && entries == memory.entries) {
    sources.attachments = memory.attachments;
    return;
  }
  const auto told = diagnostics.all().size();
  memory.texts = sort_out(entries, folder, sources, diagnostics);
  memory.attachments = sources.attachments;
  const bool is_clean = diagnostics.all().size() == told;
  memory.entries = is_clean ? std::move(entries) : std::vector<FileEntry>();
}

}  // namespace

void read_content(const FileSystem& disk, const std::string& folder, std::size_t jobs,
                  TextMemory* memory, SourceSet& sources, Diagnostics& diagnostics) {
  TextMemory none;
  list_texts(disk, folder, memory == nullptr ? none : *memory, sources, diagnostics);
  const auto& texts = memory == nullptr ? none.texts : memory->texts;
  const auto first = sources.files.size();
  sources.files.resize(first + texts.size());
  sources.content.resize(texts.size());
  std::vector<Diagnostics> found(texts.size());
  parallel_for(texts.size(), jobs, [&](std::size_t i) {
    const auto file = static_cast<FileIndex>(first + i);
    auto& content = sources.content[i];
    content = read_slot(disk, texts[i].real, texts[i].shown, file, memory, sources, found[i]);
    content.path = texts[i].path;
  });
  if (memory != nullptr) memory->versions = versions_of(sources.content);
  for (auto& each : found) diagnostics.append(std::move(each));
}

ContentFile read_text_file(const FileSystem& disk, const std::string& path, SourceSet& sources,
                           Diagnostics& diagnostics) {
  const auto file = static_cast<FileIndex>(sources.files.size());
  sources.files.emplace_back();
  return read_slot(disk, path, nfc(path), file, nullptr, sources, diagnostics);
}

}  // namespace waymark
