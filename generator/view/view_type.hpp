// What fields a view struct has and how to reach them, so that templates can be checked when they
// are loaded. A view is a plain struct that lists its fields once:
//
//   struct LinkView {
//     std::string text;
//     std::vector<LinkView> children;
//     static constexpr auto fields() {
//       return view_fields(view_field<&LinkView::text>("text"),
//                          view_field<&LinkView::children>("children"));
//     }
//   };
//
// A member is std::string, bool, Html, const Html* (a shared part; null is empty), another view,
// or a std::optional or std::vector of views.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"

namespace waymark {

// In this order: what has text, what only is or is not, what has items.
enum class FieldKind { text, html, flag, view, optional, list };

struct ViewType;

struct ViewField {
  std::string_view name;
  FieldKind kind;
  const ViewType& (*item_type)();  // null unless view, optional or list
  std::string_view (*text)(const void* view);
  std::size_t (*count)(
      const void* view);  // items; 0 or 1 for a flag, and for text that is (not) empty
  const void* (*item)(const void* view, std::size_t index);
};

// One constant for each view struct: equal types have equal addresses.
struct ViewType {
  std::span<const ViewField> fields;

  // Null where no field has the name.
  [[nodiscard]] const ViewField* find(std::string_view name) const {
    for (const auto& field : fields) {
      if (field.name == name) return &field;
    }
    return nullptr;
  }
};

template <class View>
const ViewType& view_type_of() {
  static constexpr auto fields = View::fields();
  static constexpr ViewType type{fields};
  return type;
}

namespace view_detail {

template <FieldKind is, class ItemView = void>
struct Is {
  using Item = ItemView;
  static constexpr FieldKind kind = is;
};
template <class Member>
struct Traits : Is<FieldKind::view, Member> {};
template <>
struct Traits<std::string> : Is<FieldKind::text> {};
template <>
struct Traits<bool> : Is<FieldKind::flag> {};
template <>
struct Traits<Html> : Is<FieldKind::html> {};
template <>
struct Traits<const Html*> : Is<FieldKind::html> {};
template <class View>
struct Traits<std::optional<View>> : Is<FieldKind::optional, View> {};
template <class View>
struct Traits<std::vector<View>> : Is<FieldKind::list, View> {};

inline std::string_view text_of(const std::string& text) { return text; }
inline std::string_view text_of(const Html& html) { return html.bytes; }
inline std::string_view text_of(const Html* html) { return html ? text_of(*html) : ""; }

template <class View, class Member>
View view_of(Member View::*);
template <class View, class Member>
Member member_of(Member View::*);

// The functions of one field.
template <auto member>
struct Reach {
  using View = decltype(view_of(member));
  using Member = decltype(member_of(member));
  using Item = typename Traits<Member>::Item;
  static constexpr FieldKind kind = Traits<Member>::kind;

  static const Member& in(const void* view) { return static_cast<const View*>(view)->*member; }
  static std::string_view text(const void* view) { return text_of(in(view)); }
  static std::size_t count(const void* view) {
    if constexpr (kind == FieldKind::flag) return in(view) ? 1 : 0;
    if constexpr (kind <= FieldKind::html) return text(view).empty() ? 0 : 1;
    if constexpr (kind == FieldKind::optional) return in(view).has_value() ? 1 : 0;
    if constexpr (kind == FieldKind::list) return in(view).size();
    return 1;
  }
  static const void* item(const void* view, [[maybe_unused]] std::size_t index) {
    if constexpr (kind == FieldKind::optional) return &*in(view);
    if constexpr (kind == FieldKind::list) return &in(view)[index];
    return &in(view);
  }
};

}  // namespace view_detail

// The field that `member` (`&View::name`) holds. A name that templates keep for themselves does
// not compile.
template <auto member>
consteval ViewField view_field(std::string_view name) {
  using Reach = view_detail::Reach<member>;
  if (name == "page" || name == "t") throw "a reserved name";
  ViewField field{name, Reach::kind, nullptr, nullptr, &Reach::count, nullptr};
  if constexpr (Reach::kind <= FieldKind::html) field.text = &Reach::text;
  if constexpr (Reach::kind >= FieldKind::view) {
    field.item_type = &view_type_of<typename Reach::Item>;
    field.item = &Reach::item;
  }
  return field;
}

template <class... Fields>
consteval auto view_fields(Fields... fields) {
  return std::array<ViewField, sizeof...(fields)>{fields...};
}

}  // namespace waymark
