// What every kind has: an id, a title, validity, an owner, sources and a body.
#pragma once

#include "base/copy_on_write.hpp"
#include "model/field.hpp"
#include "parse/markdown.hpp"

namespace waymark {

// Where a statement comes from (Dublin Core `source`).
struct SourceNote : Record {
  Ref<Document> document;
  Text locator;
  Text text;

  static FieldTable fields();
};

// A finding of a rule that the editors have looked at and let stand, for a time.
struct Waiver : Record {
  Text rule;
  Text at;  // path of a field; without one, the whole entity
  DateValue until;
  Text because;
  Span covers;  // what `at` names, else the entity's extent

  static FieldTable fields();
};

struct Entity : Record {
  virtual ~Entity() = default;

  KindIndex kind = 0;
  std::uint32_t number = 0;  // place among the portal's entities
  Span place;                // what stands for the entity in a message: its id, or its first byte
  CopyOnWrite<markdown::Body> body;  // empty for an item of a list
  bool has_written_id = false;
  Span extent;            // of all of it: its file, or its item of a list
  std::string own_words;  // the beginning of its text, for a kind that needs no title

  Text id;
  Text title;
  Texts aliases;
  Text summary;
  Ref<Unit> organisation;
  DateValue valid_from;
  DateValue valid_to;
  Texts tags;
  Ref<Role, Unit, Forum> owner;
  DateValue review_by;
  Records<SourceNote> sources;
  Text audience;  // a word of site.yaml's `audiences`; without one, the narrowest
  Texts former_ids;
  Marks illustrative;  // what the example adds to its sources
  Records<Waiver> accepted;
};

// The fields that every kind has; a kind's own follow them.
FieldTable common_fields();

// What pages call the entity: its title; else its own words; else its id.
std::string_view name_of(const Entity& entity);

}  // namespace waymark
