#include <array>

#include "export/json_ld.hpp"
#include "export/linked_data.hpp"
#include "view/linked_data.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

constexpr std::array terms = {
    LinkedTerm{"description", "dct:description", TermValue::in_words},
    LinkedTerm{"publisher", "dct:publisher", TermValue::link},
    LinkedTerm{"homepage", "foaf:homepage", TermValue::link},
    LinkedTerm{"modified", "dct:modified", TermValue::date},
    LinkedTerm{"dataset", "dcat:dataset", TermValue::link},
    LinkedTerm{"distribution", "dcat:distribution", TermValue::link},
    LinkedTerm{"downloadURL", "dcat:downloadURL", TermValue::link},
    LinkedTerm{"accessURL", "dcat:accessURL", TermValue::link},
    LinkedTerm{"landingPage", "dcat:landingPage", TermValue::link},
    LinkedTerm{"mediaType", "dcat:mediaType", TermValue::link},
};

struct Format {
  std::string_view extension;
  std::string_view media_type;
};

constexpr std::array register_formats = {Format{"csv", "media:text/csv"},
                                         Format{"json", "media:application/json"}};

class Catalogue {
 public:
  Catalogue(const ViewContext& context, std::string& out)
      : context_(context),
        kinds_(kinds_with_register(context.snapshot)),
        files_(filled_linked_data_files(context.snapshot)),
        data_(context, catalogue_name, context.vocabulary.word("data.files.portal"), terms, out) {}

  void write() {
    add_catalogue();
    for (const auto kind : kinds_) add_register(kind);
    for (const auto* file : files_) add_file(*file);
    data_.finish();
  }

 private:
  static std::string id_of(KindIndex kind) {
    return fmt::format("#register_{}", kind_info(kind).name);
  }
  static std::string id_of(const LinkedDataFile& file) {
    return fmt::format("#file_{}", file.name);
  }

  void add_catalogue() {
    data_.begin("#catalogue", {"dcat:Catalog"});
    data_.add("title", context_.site.title.value);
    data_.add("description", context_.vocabulary.word("data.intro"));
    data_.add_entity("publisher", context_.snapshot.find(context_.site.organisation.id));
    data_.add("homepage", LinkedDataWriter::address("index.html"));
    data_.add("modified", to_string(context_.snapshot.as_of()));
    std::vector<std::string> sets;
    for (const auto kind : kinds_) sets.push_back(id_of(kind));
    for (const auto* file : files_) sets.push_back(id_of(*file));
    data_.add("dataset", sets);
    data_.end();
  }

  void begin_set(const std::string& id, const std::string& title, const std::string& about) {
    data_.begin(id, {"dcat:Dataset"});
    data_.add("title", title);
    data_.add("description", fmt::format("{} {}", about, context_.site.title.value));
    data_.add("modified", to_string(context_.snapshot.as_of()));
  }

  void add_distribution(const std::string& id, const std::string& path,
                        std::string_view media_type) {
    const auto address = LinkedDataWriter::address(path);
    data_.begin(id, {"dcat:Distribution"});
    data_.add("accessURL", address);
    data_.add("downloadURL", address);
    data_.add("mediaType", media_type);
    data_.end();
  }

  void add_register(KindIndex kind) {
    const auto id = id_of(kind);
    begin_set(id, context_.vocabulary.many(kind), context_.vocabulary.word("data.register_in"));
    data_.add("landingPage", LinkedDataWriter::address(context_.addresses.register_of(kind)));
    std::vector<std::string> forms;
    for (const auto& form : register_formats)
      forms.push_back(id + "_" + std::string(form.extension));
    data_.add("distribution", forms);
    data_.end();
    for (const auto& form : register_formats) {
      add_distribution(fmt::format("{}_{}", id, form.extension),
                       context_.addresses.register_as(kind, nullptr, form.extension),
                       form.media_type);
    }
  }

  void add_file(const LinkedDataFile& file) {
    const auto id = id_of(file);
    begin_set(id, context_.vocabulary.word(fmt::format("data.files.{}", file.name)),
              context_.vocabulary.word("data.linked_in"));
    data_.add("landingPage", LinkedDataWriter::address(Addresses::view(open_data_view)));
    data_.add("distribution", id + "_jsonld");
    data_.end();
    add_distribution(id + "_jsonld", Addresses::linked_data(file.name),
                     "media:application/ld+json");
  }

  const ViewContext& context_;
  std::vector<KindIndex> kinds_;
  std::vector<const LinkedDataFile*> files_;
  LinkedDataWriter data_;
};

}  // namespace

std::string linked_catalogue(const ViewContext& context) {
  std::string out;
  Catalogue(context, out).write();
  return out += "\n";
}

}  // namespace waymark
