#include "publish/gzip.hpp"

#include <zlib.h>

#include "base/diagnostics.hpp"

namespace waymark {

std::string gzip(std::string_view bytes) {
  constexpr int gzip_window = 15 + 16;  // 16 asks for gzip's header in place of zlib's
  constexpr int memory = 8;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, memory,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw EnvironmentError("cannot compress: zlib has no memory");
  }
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  // zlib's interface is older than const; it reads only.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw EnvironmentError("cannot compress: zlib failed");
  return out;
}

}  // namespace waymark
