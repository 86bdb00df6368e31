// What is said of an id or a place that nothing has, with the nearest one that there is.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/portal.hpp"

namespace waymark {

// "a unit or a forum"; "entity" for any kind.
std::string kinds_in_words(std::span<const KindIndex> targets);

class Suggestions {
 public:
  Suggestions(const Portal& portal, Diagnostics& diagnostics)
      : portal_(portal), diagnostics_(diagnostics) {}

  // Looking for the nearest name takes time that grows with the portal: true only for as many as
  // anyone reads.
  bool may_suggest();

  // Of the entities of these kinds; of all where there are none.
  [[nodiscard]] std::vector<std::string_view> ids_of(std::span<const KindIndex> targets) const;

  void report_unknown(Span span, const std::string& wanted, std::string_view id,
                      std::span<const KindIndex> targets);

  // Reports when `page` has no part and no heading with this id.
  void check_anchor(const Entity& page, Span span, std::string_view anchor);

 private:
  const Portal& portal_;
  Diagnostics& diagnostics_;
  int suggestions_ = 0;
};

}  // namespace waymark
