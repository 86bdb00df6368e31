// The fields of one entity as YAML, made at random from the table of its kind.
#pragma once

#include "random_portal.hpp"

namespace waymark::test {

class RandomFields {
 public:
  // Of `portal.entities[number]`. Parts that are written already can be referred to.
  RandomFields(Random& random, RandomPortal& portal, std::size_t number)
      : random_(random),
        portal_(portal),
        number_(number),
        entity_(portal.entities[number]),
        level_(entity_.level) {}

  // A line for each field. What tells of the others comes last.
  std::string write();

  // The value of the field that is written now, by its type; empty where none can be made. A type
  // that tables of fields come to have does not compile until it has its function here.
  std::string operator()(const Text*);
  std::string operator()(const Texts*);
  std::string operator()(const DateValue*);
  std::string operator()(const Number*);
  std::string operator()(const Flag*);
  std::string operator()(const ChoiceValue*);
  std::string operator()(const Reference*);
  std::string operator()(const std::vector<Reference>*);
  std::string operator()(const RecordList*);
  std::string operator()(const TextMap*);
  std::string operator()(const Decimal*);
  std::string operator()(const DurationValue*);
  std::string operator()(const ClockTime*);
  std::string operator()(const PartRef*);
  std::string operator()(const PartRefs*);
  std::string operator()(const Marks*);

 private:
  using Values = std::vector<std::string>;  // by the place of the field in its table

  std::string line(const Field& field, const Record& record);
  std::string entity_value(const Field& field, const Slot& slot);
  std::string audience();
  std::string shown_text();
  std::string waivers();
  std::string decoration();
  std::string text();
  std::string reference();
  [[nodiscard]] std::vector<const MadeEntity*> candidates_before(std::size_t end) const;
  std::string part_reference();
  Values part_values(FieldTable fields, const Record& sample);
  bool write_part_value(FieldTable fields, std::size_t place, const Slot& slot, Values& values);
  std::string new_part_id();
  std::string part(const Field& list, const Values& values, std::size_t place);
  void add_path(const Field& list, const Values& values);

  Random& random_;
  RandomPortal& portal_;
  std::size_t number_;
  MadeEntity& entity_;
  std::size_t level_;  // of the text that is written now
  const Field* field_ = nullptr;
  std::size_t reference_level_ = 0;  // of what the last reference leads to
  std::vector<std::string> paths_;   // of what is written
};

}  // namespace waymark::test
