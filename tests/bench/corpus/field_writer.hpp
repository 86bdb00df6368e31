// Writes YAML line by line. Parts of a list bring their hyphen and indentation in the key.
// No expression draws two random numbers, unless in braces: compilers may choose their order.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/plan.hpp"
#include "corpus/prose.hpp"
#include "corpus/random.hpp"

namespace bench {

class FieldWriter {
 public:
  FieldWriter(const Entity& entity, const Plan& plan, Random& random)
      : entity_(entity), plan_(plan), random_(random), prose_(random) {}

  [[nodiscard]] const Entity& entity() const { return entity_; }
  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] Random& random() { return random_; }
  [[nodiscard]] Prose& prose() { return prose_; }
  [[nodiscard]] std::string take() { return std::move(text_); }

  void put(std::string_view key, std::string_view value) {
    text_.append(key).append(": ").append(value).append("\n");
  }
  // On one line.
  void put_all(std::string_view key, std::initializer_list<std::string> items);
  // Its list or group follows.
  void open(std::string_view key) { text_.append(key).append(":\n"); }

  void put_number(std::string_view key, std::size_t first, std::size_t last) {
    put(key, std::to_string(random_.between(first, last)));
  }
  // With one decimal: `12,5`.
  void put_decimal(std::string_view key, std::size_t first, std::size_t last);
  void put_flag(std::string_view key) { put(key, random_.one_in(2) ? "true" : "false"); }
  void put_date(std::string_view key, std::size_t first_year, std::size_t last_year) {
    put(key, date(first_year, last_year));
  }
  template <class List>
  void put_one_of(std::string_view key, const List& values) {
    put(key, random_.pick(values));
  }
  void put_name(std::string_view key) { put(key, prose_.name()); }
  void put_sentence(std::string_view key) { put(key, prose_.sentence()); }
  void put_sentences(std::string_view key, std::size_t least, std::size_t most);
  void put_registry_number();

  // References.
  void put_any(std::string_view key, Kind kind) { put(key, plan_.any(kind, entity_, random_).id); }
  void put_any_in_list(std::string_view key, Kind kind) {
    put_all(key, {plan_.any(kind, entity_, random_).id});
  }
  void put_two(std::string_view key, Kind kind);
  // Nothing for the first of its kind.
  void put_earlier(std::string_view key) {
    if (entity_.ordinal > 0) put(key, plan_.earlier(entity_.kind, entity_, random_).id);
  }
  // Who keeps the entry true.
  void put_owner() { put_any("owner", random_.one_in(3) ? Kind::unit : Kind::role); }

  std::string date(std::size_t first_year, std::size_t last_year);

 private:
  const Entity& entity_;
  const Plan& plan_;
  Random& random_;
  Prose prose_;
  std::string text_;
};

// "07"
std::string two_digits(std::size_t number);

// "steg-2"
std::string numbered(std::string_view word, std::size_t number);

}  // namespace bench
