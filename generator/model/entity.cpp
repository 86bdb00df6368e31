#include "model/entity.hpp"

namespace waymark {

namespace {

constexpr std::array source_note_table = {
    field<&SourceNote::document>("document", {.sv = "Dokumentet som uppgiften kommer från.",
                                              .en = "The document that says so."}),
    field<&SourceNote::text>("text", {.sv = "Källan i ord, när den inte är ett dokument här.",
                                      .en = "The source in words, when it is no document here."}),
    field<&SourceNote::locator>("locator", {.follows = true,
                                            .sv = "Var i källan, till exempel § 75.",
                                            .en = "Where in the source, such as § 75."}),
};

constexpr std::array common_table = {
    field<&Entity::id>("id", {.sv = "Unikt och bestående namn i adresser och länkar.",
                              .en = "Unique and lasting name in addresses and links."}),
    field<&Entity::title>("title",
                          {.sv = "Det namn som läsaren ser.", .en = "The name that readers see."}),
    field<&Entity::aliases>("aliases", {.sv = "Andra ord som folk söker efter.",
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
    field<&Entity::tags>("tags", {.sv = "Ämnesord.", .en = "Keywords."}),
    field<&Entity::owner>(
        "owner", {.sv = "Den som håller uppgifterna riktiga.", .en = "Who keeps this entry true."}),
    field<&Entity::review_by>("review_by", {.sv = "Dag då uppgifterna senast ses över.",
                                            .en = "Day by which the entry is reviewed."}),
    field<&Entity::sources>(
        "sources", {.sv = "Var uppgifterna kommer ifrån.", .en = "Where the facts come from."}),
};

}  // namespace

FieldTable SourceNote::fields() { return source_note_table; }

FieldTable common_fields() { return common_table; }

std::string_view name_of(const Entity& entity) {
  if (entity.title.is_set()) return entity.title.value;
  return entity.own_words.empty() ? entity.id.value : entity.own_words;
}

}  // namespace waymark
