#include "view/field_type_words.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

class TypeWords {
 public:
  TypeWords(const Vocabulary& vocabulary, KindIndex kind, const Field& field)
      : vocabulary_(vocabulary), kind_(kind), field_(field) {}

  std::string operator()(const Text*) const { return word("text"); }
  std::string operator()(const Texts*) const { return word("texts"); }
  std::string operator()(const DateValue*) const { return word("date"); }
  std::string operator()(const Number*) const { return word("number"); }
  std::string operator()(const Decimal*) const { return word("decimal"); }
  std::string operator()(const DurationValue*) const { return word("duration"); }
  std::string operator()(const ClockTime*) const { return word("clock"); }
  std::string operator()(const Flag*) const { return word("flag"); }
  std::string operator()(const TextMap*) const { return word("text"); }
  std::string operator()(const Marks*) const { return word("marks"); }
  std::string operator()(const PartRef*) const { return word("part"); }
  std::string operator()(const PartRefs*) const { return word("parts"); }
  std::string operator()(const Reference*) const { return word("reference") + kinds_in_words(); }
  std::string operator()(const std::vector<Reference>*) const {
    return word("references") + kinds_in_words();
  }
  std::string operator()(const RecordList*) const { return word("records"); }
  std::string operator()(const ChoiceValue*) const {
    std::string words = word("choice");
    const auto& choices = vocabulary_.of(kind_, field_).choices;
    for (std::size_t i = 0; i < field_.choices.size(); ++i) {
      words += fmt::format("{} {} ({})", i == 0 ? ":" : ",", field_.choices[i], choices[i]);
    }
    return words;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("field_types.{}", name));
  }

  [[nodiscard]] std::string kinds_in_words() const {
    std::string words;
    for (const auto target : field_.targets) {
      words += fmt::format("{} {}", words.empty() ? ":" : ",", kind_info(target).name);
    }
    return words;
  }

  const Vocabulary& vocabulary_;
  KindIndex kind_;
  const Field& field_;
};

}  // namespace

std::string type_in_words(const Vocabulary& vocabulary, KindIndex kind, const Field& field,
                          const Slot& slot) {
  return std::visit(TypeWords(vocabulary, kind, field), slot);
}

}  // namespace waymark
