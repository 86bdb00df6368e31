// The values a field can hold. Each knows where it was written; one that was not written has a
// span that is nowhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/duration.hpp"
#include "base/span.hpp"

namespace waymark {

struct Entity;
struct Field;

// Base of everything that has a table of fields: an entity, or a part of one.
struct Record {};

struct Text {
  std::string value;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

using Texts = std::vector<Text>;

// A map from words to texts, in the order written.
struct KeyedText {
  Text key;
  Text value;
};

using TextMap = std::vector<KeyedText>;

struct DateValue {
  PartialDate date;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

struct Number {
  std::int64_t value = 0;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// A number with decimals, and how it was written.
struct Decimal {
  std::string written;
  std::int64_t thousandths = 0;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

struct DurationValue {
  std::string written;
  Duration duration;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// A time of day.
struct ClockTime {
  int minutes = 0;  // after midnight
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// The id of a part of the same entity, such as the next step.
struct PartRef {
  std::string id;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

using PartRefs = std::vector<PartRef>;

// `true` for a whole entity, or paths of its fields (`timeline`, `steps.beslut.time_limit`).
struct Marks {
  bool all = false;
  std::vector<Text> paths;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

struct Flag {
  bool value = false;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// One of a fixed list of words, kept as its place in the list.
struct ChoiceValue {
  std::uint8_t index = 0;
  Span span;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// `Words` has `static constexpr std::array<std::string_view, N> words`.
template <class Words>
struct Choice : ChoiceValue {
  [[nodiscard]] bool is(std::string_view word) const {
    return is_set() && Words::words[index] == word;
  }
};

// An id as it was written, perhaps with a part (`plan-x#aktivitet-3`); `target` is bound by
// resolve/ and stays null where nothing has the id. project/ takes the target away, and says so,
// where the readers of a site may not see it.
struct Reference {
  std::string id;
  std::string part;
  Span span;
  const Entity* target = nullptr;
  bool is_hidden = false;

  [[nodiscard]] bool is_set() const { return span.is_somewhere(); }
};

// A reference to one entity of any of `Kinds`; without kinds, of any kind at all.
template <class... Kinds>
struct Ref : Reference {};

template <class... Kinds>
struct Refs {
  std::vector<Reference> items;
};

// A list of parts with fields of their own, seen without knowing their type.
class RecordList {
 public:
  virtual ~RecordList() = default;
  [[nodiscard]] virtual std::size_t size() const = 0;
  [[nodiscard]] virtual const Record& at(std::size_t index) const = 0;
  virtual Record& add() = 0;
  virtual void remove(std::size_t index) = 0;
};

template <class Part>
class Records final : public RecordList {
 public:
  [[nodiscard]] std::size_t size() const override { return items_.size(); }
  [[nodiscard]] const Record& at(std::size_t index) const override { return items_[index]; }
  Record& add() override { return items_.emplace_back(); }
  void remove(std::size_t index) override {
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(index));
  }

  [[nodiscard]] auto begin() { return items_.begin(); }
  [[nodiscard]] auto end() { return items_.end(); }
  [[nodiscard]] auto begin() const { return items_.begin(); }
  [[nodiscard]] auto end() const { return items_.end(); }
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] const Part& operator[](std::size_t index) const { return items_[index]; }

 private:
  std::vector<Part> items_;
};

}  // namespace waymark
