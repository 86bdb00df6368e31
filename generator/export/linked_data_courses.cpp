#include <algorithm>
#include <array>

#include "base/html.hpp"
#include "export/json_ld.hpp"
#include "export/linked_data.hpp"

namespace waymark {
namespace {

constexpr std::array terms = {
    LinkedTerm{"name", "schema:name", TermValue::in_words},
    LinkedTerm{"alternateName", "schema:alternateName", TermValue::in_words},
    LinkedTerm{"description", "schema:description", TermValue::in_words},
    LinkedTerm{"sameAs", "schema:sameAs", TermValue::link},
    LinkedTerm{"about", "schema:about", TermValue::link},
    LinkedTerm{"provider", "schema:provider", TermValue::link},
    LinkedTerm{"creativeWorkStatus", "schema:creativeWorkStatus", TermValue::in_words},
    LinkedTerm{"timeRequired", "schema:timeRequired"},
    LinkedTerm{"numberOfCredits", "schema:numberOfCredits"},
    LinkedTerm{"value", "schema:value"},
    LinkedTerm{"unitText", "schema:unitText", TermValue::in_words},
    LinkedTerm{"audience", "schema:audience"},
    LinkedTerm{"educationalRole", "schema:educationalRole", TermValue::in_words},
    LinkedTerm{"coursePrerequisites", "schema:coursePrerequisites", TermValue::link},
    LinkedTerm{"isPartOf", "schema:isPartOf", TermValue::link},
    LinkedTerm{"hasCourseInstance", "schema:hasCourseInstance", TermValue::link},
    LinkedTerm{"courseMode", "schema:courseMode"},
    LinkedTerm{"courseWorkload", "schema:courseWorkload", TermValue::in_words},
    LinkedTerm{"startDate", "schema:startDate"},
};

class Trainings {
 public:
  Trainings(const ViewContext& context, std::string& out)
      : context_(context),
        data_(context, "trainings", context.vocabulary.word("data.files.trainings"), terms, out) {}

  void write() {
    for (const auto* entity : context_.snapshot.of_kind(kind_of<Training>)) {
      if (context_.snapshot.is_current(*entity)) add(*as<Training>(entity));
    }
    data_.finish();
  }

 private:
  void add(const Training& training) {
    data_.begin(training, {"schema:Course"});
    data_.add("name", name_of(training));
    data_.add("alternateName", training.aliases);
    data_.add("description", training.summary.value);
    if (!url_scheme(training.link.value).empty() && is_allowed_url(training.link.value)) {
      data_.add("sameAs", training.link.value);
    }
    data_.add("about", training.area);
    add_provider(training);
    data_.add("creativeWorkStatus", word_of("status", training.status));
    add_extent(training);
    add_audience(training);
    data_.add("coursePrerequisites", training.prerequisites.items);
    data_.add("isPartOf", training.part_of);
    const bool is_given = !training.status.is("ended");
    const auto instance = fmt::format("#{}_instance", training.id.value);
    if (is_given) data_.add("hasCourseInstance", instance);
    data_.end();
    if (is_given) add_instance(training, instance);
  }

  void add_instance(const Training& training, const std::string& id) {
    data_.begin(id, {"schema:CourseInstance"});
    data_.add("name", name_of(training));
    data_.add("courseMode", mode_of(training));
    data_.add("courseWorkload", training.extent.written);
    data_.add("startDate", training.launch);
    data_.end();
  }

  void add_provider(const Training& training) {
    if (!data_.node(training.provider.target).empty()) {
      data_.add("provider", training.provider);
    } else if (training.provider_name.is_set()) {
      data_.inner("provider", "schema:Organization",
                  [&] { data_.add("name", training.provider_name.value); });
    }
  }

  void add_extent(const Training& training) {
    if (!training.extent.is_set()) return;
    const auto& extent = training.extent.duration;
    data_.add("timeRequired", iso_8601(extent));
    if (extent.unit != DurationUnit::credits) return;
    data_.inner("numberOfCredits", "schema:QuantitativeValue", [&] {
      data_.add_number("value", extent.thousandths);
      data_.add("unitText", context_.vocabulary.word("durations.credits.many"));
    });
  }

  void add_audience(const Training& training) {
    std::vector<std::string> names;
    for (const auto* list : {&training.for_groups.items, &training.mandatory_for.items}) {
      for (const auto& each : *list) {
        if (each.target == nullptr) continue;
        const auto name = std::string(name_of(*each.target));
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
      }
    }
    if (names.empty()) return;
    data_.inner("audience", "schema:EducationalAudience",
                [&] { data_.add("educationalRole", names); });
  }

  // schema.org's own words where it has them.
  [[nodiscard]] std::string mode_of(const Training& training) const {
    if (training.form.is("online") || training.form.is("blended")) {
      return std::string(TrainingForm::words[training.form.index]);
    }
    return training.form.is("classroom") ? "onsite" : word_of("form", training.form);
  }

  [[nodiscard]] std::string word_of(std::string_view field, const ChoiceValue& choice) const {
    const auto& words =
        context_.vocabulary.of(kind_of<Training>, *find_field(Training::fields(), field));
    return choice.is_set() ? words.choices[choice.index] : std::string();
  }

  const ViewContext& context_;
  LinkedDataWriter data_;
};

}  // namespace

std::string linked_trainings(const ViewContext& context) {
  std::string out;
  Trainings(context, out).write();
  return out += "\n";
}

}  // namespace waymark
