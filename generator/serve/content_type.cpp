#include "serve/content_type.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {

std::string_view content_type_of(std::string_view path) {
  using Row = std::pair<std::string_view, std::string_view>;
  static constexpr std::array types = {
      Row{".atom", "application/atom+xml"},
      Row{".avif", "image/avif"},
      Row{".bpmn", "application/xml"},
      Row{".css", "text/css; charset=utf-8"},
      Row{".csv", "text/csv; charset=utf-8"},
      Row{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      Row{".gif", "image/gif"},
      Row{".html", "text/html; charset=utf-8"},
      Row{".ico", "image/x-icon"},
      Row{".ics", "text/calendar; charset=utf-8"},
      Row{".jpeg", "image/jpeg"},
      Row{".jpg", "image/jpeg"},
      Row{".js", "text/javascript; charset=utf-8"},
      Row{".json", "application/json"},
      Row{".jsonld", "application/ld+json"},
      Row{".pdf", "application/pdf"},
      Row{".png", "image/png"},
      Row{".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
      Row{".svg", "image/svg+xml"},
      Row{".txt", "text/plain; charset=utf-8"},
      Row{".wasm", "application/wasm"},
      Row{".webp", "image/webp"},
      Row{".woff2", "font/woff2"},
      Row{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
      Row{".xml", "application/xml"},
  };
  const auto found = std::find_if(types.begin(), types.end(),
                                  [&](const Row& row) { return path.ends_with(row.first); });
  return found == types.end() ? "application/octet-stream" : found->second;
}

}  // namespace waymark
