#include "model/topic.hpp"

namespace waymark {

namespace {

constexpr std::array topic_table = {
    field<&Topic::parent>(
        "parent",
        {.column = true, .acyclic = true, .sv = "Det vidare ämnet.", .en = "The wider topic."}),
};

}  // namespace

FieldTable Topic::fields() { return topic_table; }

}  // namespace waymark
