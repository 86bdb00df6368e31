#include "model/document.hpp"

namespace waymark {

namespace {

constexpr std::array document_table = {
    field<&Document::document_type>("document_type", {.required = true,
                                                      .column = true,
                                                      .sv = "Vilket slags dokument det är.",
                                                      .en = "What sort of document it is."}),
    field<&Document::document_id>("document_id", {.verbatim = true,
                                                  .sv = "Dokumentets id i dokumentsystemet.",
                                                  .en = "Its id in the document system."}),
    field<&Document::version>(
        "version",
        {.verbatim = true, .sv = "Versionens nummer.", .en = "The number of the version."}),
    field<&Document::registry_number>("registry_number", {.column = true,
                                                          .verbatim = true,
                                                          .sv = "Ärendets diarienummer.",
                                                          .en = "The case's registry number."}),
    field<&Document::applies_to>("applies_to", {.sv = "Enheter som dokumentet gäller för.",
                                                .en = "Units that it applies to."}),
    field<&Document::content_owner>("content_owner", {.column = true,
                                                      .belongs = true,
                                                      .sv = "Den som ansvarar för innehållet.",
                                                      .en = "Who answers for the content."}),
    field<&Document::handled_by>(
        "handled_by", {.sv = "Den som handlägger dokumentet.", .en = "Who handles the document."}),
    field<&Document::reviewed_by>(
        "reviewed_by", {.sv = "Rollen som har granskat det.", .en = "The role that reviewed it."}),
    field<&Document::approved_by>("approved_by",
                                  {.sv = "Den som har godkänt det.", .en = "Who approved it."}),
    field<&Document::decided_in_consultation_with>(
        "decided_in_consultation_with", {.sv = "Forumet som beslutet togs i samråd med.",
                                         .en = "The forum that was consulted on the decision."}),
    field<&Document::decided_on>(
        "decided_on",
        {.column = true, .sv = "Dagen då det beslutades.", .en = "The day it was decided."}),
    field<&Document::parent>("parent", {.acyclic = true,
                                        .sv = "Dokumentet som det bygger på.",
                                        .en = "The document it rests on."}),
    field<&Document::supersedes>(
        "supersedes",
        {.acyclic = true, .sv = "Dokumentet som det ersätter.", .en = "The document it replaces."}),
    field<&Document::review_interval>(
        "review_interval", {.sv = "Hur ofta det ses över.", .en = "How often it is reviewed."}),
    field<&Document::content_period>("content_period", {.verbatim = true,
                                                        .sv = "Tiden som innehållet avser.",
                                                        .en = "The time its content is for."}),
    field<&Document::status>("status", {.column = true,
                                        .sv = "Utkast, gällande eller upphävt.",
                                        .en = "Draft, in force or withdrawn."}),
};

}  // namespace

FieldTable Document::fields() { return document_table; }

std::optional<int> content_until(const Document& document) {
  constexpr std::size_t digits = 4;
  const std::string_view period = document.content_period.value;
  for (auto at = period.size(); at >= digits; --at) {
    const auto date = parse_date(period.substr(at - digits, digits));
    if (date) return date->year;
  }
  return std::nullopt;
}

}  // namespace waymark
