// What kinds of file a site holds, for web servers (RFC 6838; names from IANA's registry).
#pragma once

#include <span>
#include <string_view>

namespace waymark {

struct MediaType {
  std::string_view extension;  // without the dot
  std::string_view type;       // with its character set, for text
};

// In the order of their extensions.
std::span<const MediaType> media_types();

// Of a file by its name; application/octet-stream for a name that tells nothing.
std::string_view media_type_of(std::string_view path);

}  // namespace waymark
