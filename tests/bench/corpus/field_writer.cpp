#include "corpus/field_writer.hpp"

namespace bench {

std::string two_digits(std::size_t number) {
  auto digits = std::to_string(number);
  if (number < 10) digits.insert(digits.begin(), '0');
  return digits;
}

std::string numbered(std::string_view word, std::size_t number) {
  return std::string(word) + '-' + std::to_string(number);
}

std::string FieldWriter::date(std::size_t first_year, std::size_t last_year) {
  const auto year = random_.between(first_year, last_year);
  const auto month = random_.between(1, 12);
  const auto day = random_.between(1, 28);
  return std::to_string(year) + '-' + two_digits(month) + '-' + two_digits(day);
}

void FieldWriter::put_decimal(std::string_view key, std::size_t first, std::size_t last) {
  const auto whole = std::to_string(random_.between(first, last));
  put(key, whole + ',' + std::to_string(random_.below(10)));
}

void FieldWriter::put_sentences(std::string_view key, std::size_t least, std::size_t most) {
  open(key);
  // Items stand two deeper than their key.
  const auto margin = std::string(key.find_first_not_of(' '), ' ') + "  - ";
  for (auto left = random_.between(least, most); left > 0; --left) {
    text_.append(margin).append(prose_.sentence()).append("\n");
  }
}

void FieldWriter::put_all(std::string_view key, std::initializer_list<std::string> items) {
  std::string list;
  for (const auto& item : items) list += (list.empty() ? "[" : ", ") + item;
  put(key, list + ']');
}

void FieldWriter::put_registry_number() {
  const auto year = random_.between(2020, 2025);
  const auto number = random_.between(10000, 99999);
  put("registry_number", "RS " + std::to_string(year) + '-' + std::to_string(number));
}

void FieldWriter::put_two(std::string_view key, Kind kind) {
  const auto& one = plan_.any(kind, entity_, random_);
  const auto& other = plan_.any(kind, one, random_);
  if (other.number == entity_.number) {
    put_all(key, {one.id});
  } else {
    put_all(key, {one.id, other.id});
  }
}

}  // namespace bench
