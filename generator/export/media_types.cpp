#include "export/media_types.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr std::array<MediaType, 33> types = {{
    {"atom", "application/atom+xml"},
    {"avif", "image/avif"},
    {"bpmn", "application/xml"},
    {"css", "text/css; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"gif", "image/gif"},
    {"html", "text/html; charset=utf-8"},
    {"ico", "image/x-icon"},
    {"ics", "text/calendar; charset=utf-8"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"js", "text/javascript; charset=utf-8"},
    {"json", "application/json"},
    {"jsonld", "application/ld+json"},
    {"md", "text/markdown; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"mp4", "video/mp4"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"sha256", "text/plain; charset=utf-8"},
    {"svg", "image/svg+xml"},
    {"txt", "text/plain; charset=utf-8"},
    {"wasm", "application/wasm"},
    {"webmanifest", "application/manifest+json"},
    {"webp", "image/webp"},
    {"woff2", "font/woff2"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"xml", "application/xml"},
}};

}  // namespace

std::span<const MediaType> media_types() { return types; }

std::string_view media_type_of(std::string_view path) {
  const auto extension = path.substr(path.rfind('.') + 1);
  const auto found = std::find_if(types.begin(), types.end(), [&](const MediaType& each) {
    return each.extension == extension;
  });
  return found == types.end() ? "application/octet-stream" : found->type;
}

}  // namespace waymark
