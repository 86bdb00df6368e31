// A value that copies share until one of them is to be changed.
#pragma once

#include <memory>
#include <utility>

namespace waymark {

template <class Value>
class CopyOnWrite {
 public:
  CopyOnWrite() : value_(nothing()) {}
  CopyOnWrite(Value value)  // NOLINT: a value is one by itself
      : value_(std::make_shared<Value>(std::move(value))) {}

  const Value& operator*() const { return *value_; }
  const Value* operator->() const { return value_.get(); }

  // For changes that no other copy sees.
  Value& own() {
    if (value_.use_count() != 1) value_ = std::make_shared<Value>(*value_);
    return *value_;
  }

 private:
  static const std::shared_ptr<Value>& nothing() {
    static const auto value = std::make_shared<Value>();
    return value;
  }

  std::shared_ptr<Value> value_;
};

}  // namespace waymark
