#include <array>

#include "export/json_ld.hpp"
#include "export/linked_data.hpp"

namespace waymark {
namespace {

constexpr std::array terms = {
    LinkedTerm{"name", "schema:name", TermValue::in_words},
    LinkedTerm{"alternateName", "schema:alternateName", TermValue::in_words},
    LinkedTerm{"description", "schema:description", TermValue::in_words},
    LinkedTerm{"version", "schema:version"},
    LinkedTerm{"temporalCoverage", "schema:temporalCoverage"},
    LinkedTerm{"isBasedOn", "schema:isBasedOn", TermValue::link},
    LinkedTerm{"dateCreated", "schema:dateCreated"},
    LinkedTerm{"legislationIdentifier", "schema:legislationIdentifier"},
    LinkedTerm{"legislationType", "schema:legislationType", TermValue::in_words},
    LinkedTerm{"legislationDate", "schema:legislationDate"},
    LinkedTerm{"legislationDateVersion", "schema:legislationDateVersion"},
    LinkedTerm{"legislationLegalForce", "schema:legislationLegalForce", TermValue::link},
    LinkedTerm{"legislationPassedBy", "schema:legislationPassedBy", TermValue::link},
    LinkedTerm{"legislationResponsible", "schema:legislationResponsible", TermValue::link},
    LinkedTerm{"legislationChanges", "schema:legislationChanges", TermValue::link},
    LinkedTerm{"relevantFor", "eli:relevant_for", TermValue::link},
};

// As ISO 8601 writes a period, and an open one with two points (ISO 8601-2).
std::string period_of(const Entity& entity) {
  const auto end = [](const DateValue& date) {
    return date.is_set() ? to_string(date.date) : std::string("..");
  };
  if (!entity.valid_from.is_set() && !entity.valid_to.is_set()) return {};
  return fmt::format("{}/{}", end(entity.valid_from), end(entity.valid_to));
}

class Documents {
 public:
  Documents(const ViewContext& context, std::string& out)
      : context_(context),
        data_(context, "documents", context.vocabulary.word("data.files.documents"), terms, out) {}

  void write() {
    for (const auto* entity : context_.snapshot.of_kind(kind_of<Document>)) {
      add(*as<Document>(entity));
    }
    data_.finish();
  }

 private:
  void add(const Document& document) {
    const bool is_report = document.document_type.is("report");
    data_.begin(document, {is_report ? "schema:Report" : "schema:Legislation"});
    data_.add("name", name_of(document));
    data_.add("alternateName", document.aliases);
    data_.add("description", document.summary.value);
    data_.add("version", document.version.value);
    data_.add("temporalCoverage", period_of(document));
    data_.add("isBasedOn", document.parent);
    if (is_report) {
      data_.add("dateCreated", document.decided_on);
    } else {
      add_legislation(document);
    }
    data_.end();
  }

  void add_legislation(const Document& document) {
    const auto& type = *find_field(Document::fields(), "document_type");
    std::vector<std::string> numbers;
    for (const auto* number : {&document.document_id, &document.registry_number}) {
      if (number->is_set()) numbers.push_back(number->value);
    }
    data_.add("legislationIdentifier", numbers);
    data_.add(
        "legislationType",
        context_.vocabulary.of(kind_of<Document>, type).choices[document.document_type.index]);
    data_.add("legislationDate", document.decided_on);
    data_.add("legislationDateVersion", to_string(context_.snapshot.as_of()));
    data_.add("legislationLegalForce", force_of(document));
    data_.add("legislationPassedBy", document.approved_by);
    data_.add("legislationResponsible", document.content_owner);
    data_.add("legislationChanges", document.supersedes);
    data_.add("relevantFor", document.applies_to.items);
  }

  // Nothing where the document has no status: that it has not ended does not say that it is
  // decided.
  [[nodiscard]] std::string_view force_of(const Document& document) const {
    if (!document.status.is_set() && context_.snapshot.is_current(document)) return {};
    const bool is_in_force =
        document.status.is("in-force") && context_.snapshot.is_current(document);
    return is_in_force ? "schema:InForce" : "schema:NotInForce";
  }

  const ViewContext& context_;
  LinkedDataWriter data_;
};

}  // namespace

std::string linked_documents(const ViewContext& context) {
  std::string out;
  Documents(context, out).write();
  return out += "\n";
}

}  // namespace waymark
