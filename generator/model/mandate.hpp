// A right to decide or to carry out.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// From and to an amount, in the currency of the matter.
struct AmountRange : Record {
  Number from;
  Number to;

  static FieldTable fields();
};

// Where the right is written.
struct MandateSource : Record {
  Ref<Document> document;
  Text locator;

  static FieldTable fields();
};

struct MandateKind {
  static constexpr std::array<std::string_view, 6> words = {
      "statutory", "delegation", "subdelegation", "execution", "signing", "attest"};
};

struct Mandate : Entity {
  static constexpr std::string_view name = "mandate";
  static constexpr std::string_view folder = "mandates";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<MandateKind> kind_of_right;
  Ref<Role, Unit, Forum> holder;
  Ref<Matter> matter;
  Refs<Unit> scope;
  Records<AmountRange> limit;
  Records<MandateSource> source;
  Ref<Mandate> delegated_from;
  Flag may_delegate;
  Ref<Forum, Unit> report_to;
};

}  // namespace waymark
