#include "export/json_ld.hpp"

#include <array>

#include "export/register_fields.hpp"
#include "view/linked_data.hpp"

namespace waymark {
namespace {

// The file, its context, its graph, and each node on a line of its own.
constexpr std::size_t broken = 2;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> prefixes = {{
    {"cv", "http://data.europa.eu/m8g/"},
    {"dcat", "http://www.w3.org/ns/dcat#"},
    {"dct", "http://purl.org/dc/terms/"},
    {"eli", "http://data.europa.eu/eli/ontology#"},
    {"foaf", "http://xmlns.com/foaf/0.1/"},
    {"org", "http://www.w3.org/ns/org#"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"schema", "https://schema.org/"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
    {"media", "https://www.iana.org/assignments/media-types/"},
}};

constexpr std::array common_terms = {
    LinkedTerm{"identifier", "dct:identifier"},
    LinkedTerm{"page", "foaf:page", TermValue::link},
    LinkedTerm{"comment", "rdfs:comment", TermValue::in_words},
    LinkedTerm{"title", "dct:title", TermValue::in_words},
    LinkedTerm{"asOf", "dct:date", TermValue::date},
    LinkedTerm{"revision", "owl:versionInfo"},
};

}  // namespace

LinkedDataWriter::LinkedDataWriter(const ViewContext& context, std::string_view name,
                                   std::string title, std::span<const LinkedTerm> terms,
                                   std::string& out)
    : context_(context), name_(name), json_(out, broken) {
  json_.begin_object();
  json_.object("@context", [&] { write_context(terms); });
  json_.key("@graph");
  json_.begin_array();
  begin("", {"foaf:Document"});
  add("title", title);
  add("asOf", to_string(context_.snapshot.as_of()));
  add("revision", context_.revision);
  end();
}

void LinkedDataWriter::finish() {
  json_.end_array();
  json_.end_object();
}

void LinkedDataWriter::write_context(std::span<const LinkedTerm> terms) {
  const auto& root = context_.addresses.root();
  if (!root.empty()) json_.member("@base", root + Addresses::linked_data(name_));
  for (const auto& [prefix, iri] : prefixes) json_.member(prefix, iri);
  for (const auto& term : common_terms) write_term(term);
  for (const auto& term : terms) write_term(term);
}

void LinkedDataWriter::write_term(const LinkedTerm& term) {
  if (term.value == TermValue::plain) return json_.member(term.name, term.iri);
  json_.object(term.name, [&] {
    json_.member("@id", term.iri);
    if (term.value == TermValue::in_words) {
      json_.member("@language", context_.site.language.value);
    } else {
      json_.member("@type", term.value == TermValue::link ? "@id" : "xsd:date");
    }
  });
}

void LinkedDataWriter::begin(std::string_view id, std::initializer_list<std::string_view> types) {
  json_.begin_object();
  json_.member("@id", id);
  if (types.size() == 1) return json_.member("@type", *types.begin());
  json_.array("@type", [&] {
    for (const auto type : types) json_.text(type);
  });
}

void LinkedDataWriter::begin(const Entity& entity, std::initializer_list<std::string_view> types) {
  begin(node(&entity), types);
  add("identifier", entity.id.value);
  add("page", page(entity));
  add("comment", example_note(entity));
}

void LinkedDataWriter::add(std::string_view term, std::string_view text) {
  if (!text.empty()) json_.member(term, text);
}

void LinkedDataWriter::add(std::string_view term, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  if (texts.size() == 1) return json_.member(term, texts.front());
  json_.array(term, [&] {
    for (const auto& text : texts) json_.text(text);
  });
}

void LinkedDataWriter::add(std::string_view term, const Texts& texts) {
  std::vector<std::string> values;
  for (const auto& text : texts) values.push_back(text.value);
  add(term, values);
}

void LinkedDataWriter::add(std::string_view term, const DateValue& date) {
  if (date.is_set()) json_.member(term, to_string(date.date));
}

void LinkedDataWriter::add(std::string_view term, const Reference& reference) {
  add_entity(term, reference.target);
}

void LinkedDataWriter::add(std::string_view term, const std::vector<Reference>& references) {
  std::vector<std::string> nodes;
  for (const auto& each : references) {
    if (auto id = node(each.target); !id.empty()) nodes.push_back(std::move(id));
  }
  add(term, nodes);
}

void LinkedDataWriter::add_entity(std::string_view term, const Entity* entity) {
  add(term, node(entity));
}

void LinkedDataWriter::add_number(std::string_view term, std::int64_t thousandths) {
  json_.key(term);
  json_.decimal(thousandths);
}

std::string LinkedDataWriter::node(const Entity* entity) const {
  if (entity == nullptr) return {};
  const auto file = linked_data_of(context_.snapshot, *entity);
  if (file.empty()) return {};
  if (file == name_) return fmt::format("#{}", entity->id.value);
  return fmt::format("{}.jsonld#{}", file, entity->id.value);
}

std::string LinkedDataWriter::address(std::string_view path) { return fmt::format("../{}", path); }

std::string LinkedDataWriter::page(const Entity& entity) const {
  return address(context_.addresses.page(entity));
}

std::string LinkedDataWriter::example_note(const Entity& entity) const {
  if (entity.illustrative.all) return context_.vocabulary.word("page.example_note");
  std::vector<std::string_view> labels;
  for (const auto* field : example_fields(entity)) {
    labels.push_back(context_.vocabulary.of(entity.kind, *field).label);
  }
  if (labels.empty()) return {};
  return fmt::format("{}: {}", context_.vocabulary.word("fields.common.illustrative"),
                     fmt::join(labels, ", "));
}

}  // namespace waymark
