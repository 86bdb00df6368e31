#include "project/same_value.hpp"

#include <algorithm>

namespace waymark {
namespace {

class Sameness {
 public:
  Sameness(const Field& field, const MovedIds& moved) : field_(field), moved_(moved) {}

  template <class Value>
  bool operator()(const Value* a, const Value* b) const {
    return same(*a, *b);
  }
  // One field has one type.
  template <class A, class B>
  bool operator()(const A*, const B*) const {
    return false;
  }

 private:
  static bool same(const Text& a, const Text& b) { return a.value == b.value; }
  static bool same(const DateValue& a, const DateValue& b) { return a.date == b.date; }
  static bool same(const Number& a, const Number& b) {
    return a.is_set() == b.is_set() && a.value == b.value;
  }
  static bool same(const Decimal& a, const Decimal& b) {
    return a.is_set() == b.is_set() && a.thousandths == b.thousandths;
  }
  static bool same(const DurationValue& a, const DurationValue& b) {
    return a.is_set() == b.is_set() && a.duration == b.duration;
  }
  static bool same(const ClockTime& a, const ClockTime& b) {
    return a.is_set() == b.is_set() && a.minutes == b.minutes;
  }
  static bool same(const Flag& a, const Flag& b) {
    return a.is_set() == b.is_set() && a.value == b.value;
  }
  static bool same(const ChoiceValue& a, const ChoiceValue& b) {
    return a.is_set() == b.is_set() && a.index == b.index;
  }
  static bool same(const PartRef& a, const PartRef& b) { return a.id == b.id; }
  static bool same(const Marks& a, const Marks& b) {
    return a.all == b.all && each(a.paths, b.paths);
  }
  static bool same(const KeyedText& a, const KeyedText& b) {
    return same(a.key, b.key) && same(a.value, b.value);
  }
  [[nodiscard]] bool same(const Reference& a, const Reference& b) const {
    return is_same(a, b, moved_);
  }
  [[nodiscard]] bool same(const std::vector<Reference>& a, const std::vector<Reference>& b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](const auto& x, const auto& y) { return is_same(x, y, moved_); });
  }
  static bool same(const Texts& a, const Texts& b) { return each(a, b); }
  static bool same(const PartRefs& a, const PartRefs& b) { return each(a, b); }
  static bool same(const TextMap& a, const TextMap& b) { return each(a, b); }
  [[nodiscard]] bool same(const RecordList& a, const RecordList& b) const {
    if (a.size() != b.size()) return false;
    const auto fields = field_.parts();
    for (std::size_t i = 0; i < a.size(); ++i) {
      const bool all = std::all_of(fields.begin(), fields.end(), [&](const Field& each_field) {
        return is_same(each_field, a.at(i), b.at(i), moved_);
      });
      if (!all) return false;
    }
    return true;
  }

  template <class List>
  static bool each(const List& a, const List& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return same(x, y); });
  }

  const Field& field_;
  const MovedIds& moved_;
};

}  // namespace

bool is_same(const Reference& before, const Reference& after, const MovedIds& moved) {
  return before.is_hidden == after.is_hidden && before.part == after.part &&
         moved.now(before.id) == after.id;
}

bool is_same(const Field& field, const Record& before, const Record& after, const MovedIds& moved) {
  return std::visit(Sameness(field, moved), field.reach(before), field.reach(after));
}

}  // namespace waymark
