// JSON-LD 1.1 (W3C) whose context stands in the file itself, so that nothing is fetched to read it.
//
// A node's id is a place in the file that tells of it, relative to the folder of these files:
// `#hr`, or `organisation.jsonld#hr` from another file. Where site.yaml has a `base_url` the
// context says what they are relative to; else it is wherever the file is read from.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.hpp"
#include "view/context.hpp"

namespace waymark {

// How the values of a term are to be read.
enum class TermValue { plain, in_words, link, date };  // `in_words`: in the site's language

struct LinkedTerm {
  std::string_view name;
  std::string_view iri;  // with one of the prefixes: "org:postIn"
  TermValue value = TermValue::plain;
};

class LinkedDataWriter {
 public:
  // Begins the file `name` (view/linked_data.hpp), whose nodes use `terms` besides those that every
  // file has: identifier, page, comment; and tells what the file itself is.
  LinkedDataWriter(const ViewContext& context, std::string_view name, std::string title,
                   std::span<const LinkedTerm> terms, std::string& out);

  // Ends the file.
  void finish();

  // A node of its own.
  void begin(std::string_view id, std::initializer_list<std::string_view> types);
  // The node of an entity, with what all of them tell: identifier, page, what the example added.
  void begin(const Entity& entity, std::initializer_list<std::string_view> types);
  void end() { json_.end_object(); }

  // A node without an id, as the value of a term; `fill` adds to it.
  template <class Fill>
  void inner(std::string_view term, std::string_view type, Fill fill) {
    json_.object(term, [&] {
      json_.member("@type", type);
      fill();
    });
  }

  // Values of a term; empty ones, and entities that no file tells of, are left out.
  void add(std::string_view term, std::string_view text);
  void add(std::string_view term, const std::vector<std::string>& texts);
  void add(std::string_view term, const Texts& texts);
  void add(std::string_view term, const DateValue& date);
  void add(std::string_view term, const Reference& reference);
  void add(std::string_view term, const std::vector<Reference>& references);
  void add_entity(std::string_view term, const Entity* entity);
  void add_number(std::string_view term, std::int64_t thousandths);

  // The id of an entity's node; empty where no file tells of it.
  [[nodiscard]] std::string node(const Entity* entity) const;
  // A file of the site as an address from the folder of these files.
  [[nodiscard]] static std::string address(std::string_view path);
  [[nodiscard]] std::string page(const Entity& entity) const;

  [[nodiscard]] const ViewContext& context() const { return context_; }

 private:
  void write_context(std::span<const LinkedTerm> terms);
  void write_term(const LinkedTerm& term);
  [[nodiscard]] std::string example_note(const Entity& entity) const;

  const ViewContext& context_;
  std::string_view name_;
  JsonWriter json_;
};

}  // namespace waymark
