#include "model/entity.hpp"

namespace waymark {

namespace {

constexpr std::array source_note_table = {
    field<&SourceNote::document>("document", {.sv = "Dokumentet som uppgiften kommer från.",
                                              .en = "The document that says so."}),
    field<&SourceNote::text>("text", {.sv = "Källan i ord, när den inte är ett dokument här.",
                                      .en = "The source in words, when it is no document here."}),
    field<&SourceNote::locator>("locator", {.follows = true,
                                            .verbatim = true,
                                            .sv = "Var i källan, till exempel § 75.",
                                            .en = "Where in the source, such as § 75."}),
};

constexpr std::array waiver_table = {
    field<&Waiver::rule>("rule", {.required = true,
                                  .verbatim = true,
                                  .sv = "Regeln vars iakttagelse får stå.",
                                  .en = "The rule whose finding may stand."}),
    field<&Waiver::at>("at", {.verbatim = true,
                              .sv = "Fältet som det gäller, till exempel `timeline`.",
                              .en = "The field it is about, such as `timeline`."}),
    field<&Waiver::until>(
        "until", {.sv = "Sista dagen det får stå.", .en = "The last day that it may stand."}),
    field<&Waiver::because>(
        "because", {.required = true, .sv = "Varför det får stå.", .en = "Why it may stand."}),
};

constexpr std::array common_table = {
    field<&Entity::id>("id", {.verbatim = true,
                              .sv = "Unikt och bestående namn i adresser och länkar.",
                              .en = "Unique and lasting name in addresses and links."}),
    field<&Entity::title>("title",
                          {.sv = "Det namn som läsaren ser.", .en = "The name that readers see."}),
    field<&Entity::aliases>("aliases", {.verbatim = true,
                                        .sv = "Andra ord som folk söker efter.",
                                        .en = "Other words that people search for."}),
    field<&Entity::summary>("summary", {.sv = "En enkel mening om vad det är.",
                                        .en = "One plain sentence on what it is."}),
    field<&Entity::organisation>("organisation",
                                 {.sv = "Organisationen, där den inte följer av annat.",
                                  .en = "The organisation, where nothing else tells it."}),
    field<&Entity::valid_from>("valid_from",
                               {.sv = "Första dagen det gäller.", .en = "First day it holds."}),
    field<&Entity::valid_to>("valid_to",
                             {.sv = "Sista dagen det gäller.", .en = "Last day it holds."}),
    field<&Entity::tags>("tags", {.verbatim = true, .sv = "Ämnesord.", .en = "Keywords."}),
    field<&Entity::owner>("owner", {.belongs = true,
                                    .sv = "Den som håller uppgifterna riktiga.",
                                    .en = "Who keeps this entry true."}),
    field<&Entity::review_by>("review_by", {.upcoming = true,
                                            .sv = "Dag då uppgifterna senast ses över.",
                                            .en = "Day by which the entry is reviewed."}),
    field<&Entity::sources>(
        "sources", {.sv = "Var uppgifterna kommer ifrån.", .en = "Where the facts come from."}),
    field<&Entity::audience>("audience", {.verbatim = true,
                                          .sv = "Den snävaste kretsen som får se uppgifterna.",
                                          .en = "The narrowest audience that may see the entry."}),
    field<&Entity::former_ids>("former_ids", {.verbatim = true,
                                              .sv = "Tidigare id, vars adresser leder hit.",
                                              .en = "Earlier ids, whose addresses lead here."}),
    field<&Entity::illustrative>("illustrative",
                                 {.sv = "`true`, eller fält som exemplet har lagt till.",
                                  .en = "`true`, or fields that the example has added."}),
    field<&Entity::accepted>("accepted", {.verbatim = true,
                                          .sv = "Iakttagelser som får stå, och varför.",
                                          .en = "Findings that may stand, and why."}),
};

}  // namespace

FieldTable SourceNote::fields() { return source_note_table; }

FieldTable Waiver::fields() { return waiver_table; }

FieldTable common_fields() { return common_table; }

std::string_view name_of(const Entity& entity) {
  if (entity.title.is_set()) return entity.title.value;
  return entity.own_words.empty() ? entity.id.value : entity.own_words;
}

}  // namespace waymark
