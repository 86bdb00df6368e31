#include <algorithm>
#include <array>

#include "export/json_ld.hpp"
#include "export/linked_data.hpp"

namespace waymark {
namespace {

constexpr std::array terms = {
    LinkedTerm{"prefLabel", "skos:prefLabel", TermValue::in_words},
    LinkedTerm{"altLabel", "skos:altLabel", TermValue::in_words},
    LinkedTerm{"hiddenLabel", "skos:hiddenLabel", TermValue::in_words},
    LinkedTerm{"definition", "skos:definition", TermValue::in_words},
    LinkedTerm{"scopeNote", "skos:scopeNote", TermValue::in_words},
    LinkedTerm{"example", "skos:example", TermValue::in_words},
    LinkedTerm{"description", "dct:description", TermValue::in_words},
    LinkedTerm{"source", "dct:source"},
    LinkedTerm{"related", "skos:related", TermValue::link},
    LinkedTerm{"broader", "skos:broader", TermValue::link},
    LinkedTerm{"inScheme", "skos:inScheme", TermValue::link},
    LinkedTerm{"topConceptOf", "skos:topConceptOf", TermValue::link},
};

// `texts` without those that stand in `taken`, each once: SKOS has every word as one label only.
std::vector<std::string> without(const Texts& texts, const std::vector<std::string>& taken) {
  std::vector<std::string> left;
  const auto stands_in = [](const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
  };
  for (const auto& text : texts) {
    if (!stands_in(taken, text.value) && !stands_in(left, text.value)) left.push_back(text.value);
  }
  return left;
}

class Concepts {
 public:
  Concepts(const ViewContext& context, std::string& out)
      : context_(context),
        data_(context, "concepts", context.vocabulary.word("data.files.concepts"), terms, out) {}

  void write() {
    add_scheme<Term>();
    add_scheme<Topic>();
    add_scheme<Matter>();
    data_.finish();
  }

 private:
  // No id of an entity has an underscore.
  static std::string scheme(KindIndex kind) {
    return fmt::format("#scheme_{}", kind_info(kind).name);
  }

  template <class Kind>
  void add_scheme() {
    auto all = context_.snapshot.of_kind(kind_of<Kind>);
    std::erase_if(all, [&](const Entity* each) { return !context_.snapshot.is_current(*each); });
    if (all.empty()) return;
    data_.begin(scheme(kind_of<Kind>), {"skos:ConceptScheme"});
    data_.add("prefLabel", context_.vocabulary.many(kind_of<Kind>));
    data_.add("page", LinkedDataWriter::address(context_.addresses.register_of(kind_of<Kind>)));
    data_.end();
    for (const auto* entity : all) {
      data_.begin(*entity, {"skos:Concept"});
      data_.add("inScheme", scheme(kind_of<Kind>));
      add(static_cast<const Kind&>(*entity));
      data_.end();
    }
  }

  void add_labels(const Entity& entity, const Texts& synonyms) {
    const std::vector<std::string> preferred = {std::string(name_of(entity))};
    const auto alternative = without(synonyms, preferred);
    auto taken = alternative;
    taken.push_back(preferred.front());
    data_.add("prefLabel", preferred);
    data_.add("altLabel", alternative);
    data_.add("hiddenLabel", without(entity.aliases, taken));
    data_.add("description", entity.summary.value);
  }

  void add(const Term& term) {
    add_labels(term, term.synonyms);
    data_.add("topConceptOf", scheme(term.kind));
    data_.add("definition", term.definition.value);
    data_.add("source", term.source.value);
    data_.add("related", term.see.items);
    if (term.avoid.empty()) return;
    std::vector<std::string_view> words;
    for (const auto& word : term.avoid) words.push_back(word.value);
    data_.add("scopeNote", fmt::format("{}: {}", context_.vocabulary.word("fields.term.avoid"),
                                       fmt::join(words, ", ")));
  }

  void add(const Topic& topic) {
    add_labels(topic, {});
    add_place(topic, topic.parent);
  }

  void add(const Matter& matter) {
    add_labels(matter, {});
    add_place(matter, matter.parent);
    data_.add("example", matter.examples);
  }

  void add_place(const Entity& entity, const Reference& parent) {
    if (data_.node(parent.target).empty()) {
      data_.add("topConceptOf", scheme(entity.kind));
    } else {
      data_.add("broader", parent);
    }
  }

  const ViewContext& context_;
  LinkedDataWriter data_;
};

}  // namespace

std::string linked_concepts(const ViewContext& context) {
  std::string out;
  Concepts(context, out).write();
  return out += "\n";
}

}  // namespace waymark
