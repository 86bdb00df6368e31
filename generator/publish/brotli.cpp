#include "publish/brotli.hpp"

#include <brotli/encode.h>

#include "base/diagnostics.hpp"

namespace waymark {

std::string brotli(std::string_view bytes) {
  constexpr int quality = 5;
  std::string out(BrotliEncoderMaxCompressedSize(bytes.size()), '\0');
  auto size = out.size();
  const auto done =
      BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(),
                            reinterpret_cast<const std::uint8_t*>(bytes.data()), &size,
                            reinterpret_cast<std::uint8_t*>(out.data()));
  if (done == BROTLI_FALSE) throw EnvironmentError("cannot compress: libbrotli has no memory");
  out.resize(size);
  return out;
}

}  // namespace waymark
