// The kinds there are. To add one: its word here, its header in kinds.hpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace waymark {

template <class... Ts>
struct TypeList {
  static constexpr std::size_t size = sizeof...(Ts);
};

using Kinds = TypeList<struct Unit, struct Forum, struct Role, struct TargetGroup, struct Matter,
                       struct Mandate, struct DecisionPath, struct Guide, struct Decision,
                       struct Assignment, struct Finding, struct Document, struct Plan,
                       struct Meeting, struct Question, struct Training, struct Topic,
                       struct Metric, struct System, struct Principle, struct Term, struct Page>;

// A kind's place in the list.
using KindIndex = std::uint8_t;

namespace detail {
template <class T, class First, class... Rest>
consteval KindIndex index_in(TypeList<First, Rest...>) {
  if constexpr (__is_same(T, First)) {
    return 0;
  } else {
    return static_cast<KindIndex>(1 + index_in<T>(TypeList<Rest...>{}));
  }
}
}  // namespace detail

template <class T>
inline constexpr KindIndex kind_of = detail::index_in<T>(Kinds{});

}  // namespace waymark
