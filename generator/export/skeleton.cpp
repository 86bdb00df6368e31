#include "export/skeleton.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "export/field_lines.hpp"
#include "export/proposed_ids.hpp"
#include "export/yaml_scalar.hpp"
#include "view/field_type_words.hpp"

namespace waymark {
namespace {

constexpr std::size_t widest_hint = 96;  // code points
constexpr std::size_t most_proposed = 40;

// The field that says what an entity without a title is known by.
std::string_view naming_field(const KindInfo& info) { return info.needs_title ? "title" : "text"; }

// Told at the head of the file, whatever its facts say.
bool stands_first(const KindInfo& info, const Field& field) {
  return field.name == "id" || field.name == naming_field(info);
}

class SkeletonWriter {
 public:
  SkeletonWriter(const SkeletonContext& context, const NewEntity& entity)
      : context_(context),
        entity_(entity),
        info_(kind_info(entity.kind)),
        sample_(info_.make()),
        ids_(context.portal, context.site, context.as_of),
        lines_(context.vocabulary, ids_, context.site.language.value.starts_with("sv"),
               context.as_of) {}

  std::string write() {
    line("---");
    write_head();
    write_to_fill();
    write_optional("optional", info_.own_fields);
    write_optional("common", common_fields());
    line("");
    hint(word("body"));
    line("---");
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("skeleton.{}", name));
  }

  void line(std::string_view text) { out_ += fmt::format("{}\n", text); }

  // A comment that stays one when what is below it is written.
  void hint(std::string_view text, std::string_view indent = "") {
    std::string row;
    while (!text.empty()) {
      const auto space = text.find(' ');
      const auto next = text.substr(0, space);
      if (!row.empty() && count_code_points(row) + count_code_points(next) > widest_hint) {
        line(fmt::format("## {}{}", indent, row));
        row.clear();
      }
      row += fmt::format("{}{}", row.empty() ? "" : " ", next);
      text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
    }
    if (!row.empty()) line(fmt::format("## {}{}", indent, row));
  }

  void write_head() {
    hint(word("id"));
    line(fmt::format("id: {}", entity_.id));
    line(fmt::format("{}: {}", naming_field(info_), yaml_scalar(entity_.title)));
    if (has_organisation()) {
      line(fmt::format("organisation: {}", context_.site.organisation.id));
    }
  }

  [[nodiscard]] bool has_organisation() const {
    const auto& organisation = context_.site.organisation;
    return organisation.is_set() && context_.portal.find(organisation.id) != nullptr;
  }

  void write_to_fill() {
    bool is_first = true;
    for (const auto* field : info_.fields) {
      if (!field->facts.required || stands_first(info_, *field)) continue;
      if (is_first) heading("fill");
      is_first = false;
      line("");
      write_hints(*field);
      propose_ids(*field);
      for (const auto& each : lines_.to_fill(entity_.kind, *field, *sample_)) line(each);
    }
  }

  void write_optional(std::string_view title, FieldTable fields) {
    heading(title);
    for (const auto& field : fields) {
      if (field.facts.required || stands_first(info_, field)) continue;
      if (field.name == "organisation" && has_organisation()) continue;
      line("");
      write_hints(field);
      write_example(field);
    }
  }

  void write_example(const Field& field) {
    if (is_told_by_audiences(field)) {
      return line(fmt::format("# {}: {}", field.name, context_.site.audiences.front().value));
    }
    for (const auto& each : lines_.whole(entity_.kind, field, *sample_)) line("# " + each);
  }

  // Audiences are the site's own words, which no table knows.
  [[nodiscard]] bool is_told_by_audiences(const Field& field) const {
    return field.name == "audience" && !context_.site.audiences.empty();
  }

  void heading(std::string_view name) {
    line("");
    hint(fmt::format("==== {} ====", word(name)));
  }

  void write_hints(const Field& field) {
    hint(lines_.what(entity_.kind, field));
    hint(type_of(field), "  ");
  }

  [[nodiscard]] std::string type_of(const Field& field) const {
    const auto& vocabulary = context_.vocabulary;
    if (!is_told_by_audiences(field)) {
      return type_in_words(vocabulary, entity_.kind, field, field.reach(*sample_));
    }
    std::vector<std::string_view> names;
    for (const auto& audience : context_.site.audiences) names.push_back(audience.value);
    return fmt::format("{}: {}", vocabulary.word("field_types.choice"), fmt::join(names, ", "));
  }

  void propose_ids(const Field& field) {
    const auto slot = field.reach(*sample_);
    if (!std::holds_alternative<const Reference*>(slot) &&
        !std::holds_alternative<const std::vector<Reference>*>(slot)) {
      return;
    }
    const auto found = ids_.of(field.targets);
    if (found.empty() && !field.targets.empty()) {
      hint(fmt::format("{}: waymark new {} \"…\"", word("none"),
                       kind_info(field.targets.front()).name),
           "  ");
    }
    for (std::size_t i = 0; i < std::min(found.size(), most_proposed); ++i) {
      line(fmt::format("##     {} ({})", found[i]->id.value, shortened(name_of(*found[i]))));
    }
    if (found.size() > most_proposed) {
      line(fmt::format("##     … {} {}", found.size() - most_proposed, word("more")));
    }
  }

  const SkeletonContext& context_;
  const NewEntity& entity_;
  const KindInfo& info_;
  std::unique_ptr<Entity> sample_;
  ProposedIds ids_;
  FieldLines lines_;
  std::string out_;
};

}  // namespace

std::string skeleton(const SkeletonContext& context, const NewEntity& entity) {
  return SkeletonWriter(context, entity).write();
}

std::vector<std::string_view> fields_to_fill(KindIndex kind) {
  const auto& info = kind_info(kind);
  std::vector<std::string_view> names;
  for (const auto* field : info.fields) {
    if (field->facts.required && !stands_first(info, *field)) names.push_back(field->name);
  }
  return names;
}

}  // namespace waymark
