// The facts of a site's accessibility statement (Lagen 2018:1937 om tillgänglighet till digital
// offentlig service; the model of the Commission's decision 2018/1523).
#pragma once

#include <array>
#include <string_view>

#include "model/field.hpp"

namespace waymark {

struct KnownFault : Record {
  Text fault;   // what does not work, and for whom
  Text reason;  // why it is not mended yet

  static FieldTable fields();
};

struct Conformance {
  static constexpr std::array<std::string_view, 3> words = {"full", "partial", "none"};
};

struct Accessibility : Record {
  Text responsible;
  Text site;
  Choice<Conformance> conformance;
  Records<KnownFault> known_faults;
  DateValue assessed_on;
  Text assessed_how;
  Text feedback;  // a mailbox or a web address
  Text authority;
  Text complaint;  // a web address

  static FieldTable fields();
};

}  // namespace waymark
