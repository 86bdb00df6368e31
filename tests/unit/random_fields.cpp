#include "random_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "check/governance.hpp"

namespace waymark::test {
namespace {

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string unquoted(const std::string& text) {
  return text.starts_with('"') ? text.substr(1, text.size() - 2) : text;
}

std::string listed(const std::vector<std::string>& items) {
  return items.empty() ? std::string() : fmt::format("[{}]", fmt::join(items, ", "));
}

// A record of the list, by which its fields can be reached.
const Record& sample_part(const RecordList& list) {
  return list.size() > 0 ? list.at(0) : const_cast<RecordList&>(list).add();
}

bool is_blank(const std::string& text) { return text.empty(); }

}  // namespace

std::string RandomFields::operator()(const Text*) { return in_quotes(text()); }

std::string RandomFields::operator()(const Texts*) {
  std::vector<std::string> items = {in_quotes(text())};
  if (random_.chance(50)) items.push_back(in_quotes(text()));
  if (random_.chance(25)) items.push_back(in_quotes(random_.pick(common_words)));
  return listed(items);
}

std::string RandomFields::operator()(const DateValue*) {
  const auto year = 2024 + random_.below(4);
  const auto month = 1 + random_.below(12);
  return fmt::format("{}-{:02}-{:02}", year, month, 1 + random_.below(28));
}

std::string RandomFields::operator()(const Number*) {
  return fmt::format("{}", 1 + random_.below(40));
}

std::string RandomFields::operator()(const Flag*) { return random_.chance(50) ? "true" : "false"; }

std::string RandomFields::operator()(const ChoiceValue*) {
  return std::string(random_.pick(field_->choices));
}

std::string RandomFields::operator()(const Reference*) { return reference(); }

std::string RandomFields::operator()(const std::vector<Reference>*) {
  std::vector<std::string> items;
  for (auto left = 1 + random_.below(3); left > 0; --left) items.push_back(reference());
  std::erase_if(items, is_blank);
  return listed(items);
}

std::string RandomFields::operator()(const RecordList* list) {
  const auto& field = *field_;
  const auto level = level_;
  const auto& sample = sample_part(*list);
  std::vector<std::string> items;
  for (auto left = 1 + random_.below(3); left > 0; --left) {
    const auto values = part_values(field.parts(), sample);
    if (!values.empty()) items.push_back(part(field, values, items.size() + 1));
    level_ = level;
  }
  return listed(items);
}

std::string RandomFields::operator()(const TextMap*) {
  return fmt::format("{{nyckel: {}}}", in_quotes(text()));
}

std::string RandomFields::operator()(const Decimal*) { return "\"12,5\""; }

std::string RandomFields::operator()(const DurationValue*) { return "\"3 veckor\""; }

std::string RandomFields::operator()(const ClockTime*) { return "\"15:30\""; }

std::string RandomFields::operator()(const PartRef*) { return part_reference(); }

std::string RandomFields::operator()(const PartRefs*) {
  return entity_.parts.empty() ? std::string() : listed({part_reference(), part_reference()});
}

std::string RandomFields::operator()(const Marks*) {
  if (paths_.empty() || random_.chance(30)) return "true";
  return listed({in_quotes(random_.pick(paths_))});
}

std::string RandomFields::write() {
  const auto& info = kind_info(entity_.kind);
  const auto sample = info.make();
  std::string lines;
  for (const bool are_late : {false, true}) {
    for (const auto* field : info.fields) {
      const bool is_late = std::holds_alternative<const Marks*>(field->reach(*sample)) ||
                           field->parts == &Waiver::fields;
      if (is_late == are_late) lines += line(*field, *sample);
    }
  }
  return lines;
}

std::string RandomFields::line(const Field& field, const Record& record) {
  field_ = &field;
  const auto written = entity_value(field, field.reach(record));
  if (written.empty()) return {};
  paths_.emplace_back(field.name);
  return fmt::format("{}: {}\n", field.name, written);
}

std::string RandomFields::entity_value(const Field& field, const Slot& slot) {
  const auto name = field.name;
  if (name == "id") return entity_.writes_id ? entity_.id : std::string();
  if (name == "audience") return audience();
  if (name == "summary") return shown_text();
  if (name == "title") {
    const bool has_one = kind_info(entity_.kind).needs_title || random_.chance(30);
    return has_one ? shown_text() : std::string();
  }
  if (name == "former_ids") return listed({random_.word(level_)});
  if (name == "registry_number") {  // that of a case is written in several
    return in_quotes(fmt::format("{} {}", level_words[level_], random_.below(3)));
  }
  if (field.parts == &Waiver::fields) return waivers();
  if (!field.facts.required && random_.chance(40)) return {};
  return std::visit(*this, slot);
}

std::string RandomFields::audience() {
  if (level_ == 0 && random_.chance(50)) return {};
  return std::string(audience_names[level_]);
}

std::string RandomFields::shown_text() {
  auto word = random_.word(level_);
  entity_.says.push_back({level_, word});
  return in_quotes(word + decoration());
}

// Chance breaks rules that are errors, which no portal may have.
std::string RandomFields::waivers() {
  std::vector<std::string> items;
  for (const auto& check : governance_rules()) {
    const auto* rule = check.rule;
    const bool is_error = rule->severity == Severity::error;
    if (!is_error && random_.chance(90)) continue;
    const auto at = is_error || paths_.empty()
                        ? std::string()
                        : fmt::format("at: {}, ", in_quotes(random_.pick(paths_)));
    items.push_back(fmt::format("{{rule: {}, {}because: {}}}", rule->name, at, in_quotes(text())));
  }
  return listed(items);
}

std::string RandomFields::decoration() {
  constexpr std::string_view ends[] = {"", "", " & <i>", " \"så\" \\ 'här'", ", ÅÄÖ"};
  return std::string(ends[random_.below(std::size(ends))]);
}

std::string RandomFields::text() {
  const bool is_name = field_ == find_field(Holder::fields(), "name");
  auto word = random_.word(is_name && portal_.hides_names ? nobody : level_);
  if (field_->name == "link") return "https://example.org/" + word;
  if (random_.chance(30)) word[0] = 'Q';
  return word + decoration();
}

// Chains lead to earlier entities only, so that none goes in a circle.
std::string RandomFields::reference() {
  const bool is_chain = field_->facts.acyclic || field_->facts.belongs;
  const auto candidates = candidates_before(is_chain ? number_ : portal_.entities.size());
  if (candidates.empty()) return {};
  const auto& target = *random_.pick(candidates);
  reference_level_ = target.level;
  if (target.parts.empty() || random_.chance(80)) return in_quotes(target.id);
  return in_quotes(fmt::format("{}#{}", target.id, random_.pick(target.parts)));
}

std::vector<const MadeEntity*> RandomFields::candidates_before(std::size_t end) const {
  const auto& targets = field_->targets;
  std::vector<const MadeEntity*> candidates;
  for (std::size_t i = 0; i < end; ++i) {
    const auto kind = portal_.entities[i].kind;
    const bool fits =
        targets.empty() || std::find(targets.begin(), targets.end(), kind) != targets.end();
    if (fits && i != number_) candidates.push_back(&portal_.entities[i]);
  }
  return candidates;
}

std::string RandomFields::part_reference() {
  return entity_.parts.empty() ? std::string() : in_quotes(random_.pick(entity_.parts));
}

// None where a required one cannot be made. A reference that the part stands or falls with decides
// who may read the rest of it, so that it comes first.
RandomFields::Values RandomFields::part_values(FieldTable fields, const Record& sample) {
  const auto known_parts = entity_.parts.size();
  Values values(fields.size());
  for (const bool are_references : {true, false}) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const auto slot = fields[i].reach(sample);
      if (std::holds_alternative<const Reference*>(slot) != are_references) continue;
      if (write_part_value(fields, i, slot, values)) continue;
      entity_.parts.resize(known_parts);
      return {};
    }
  }
  return std::all_of(values.begin(), values.end(), is_blank) ? Values() : values;
}

// False where a required value cannot be made.
bool RandomFields::write_part_value(FieldTable fields, std::size_t place, const Slot& slot,
                                    Values& values) {
  const auto& field = fields[place];
  const bool is_id = field.name == "id";
  const bool is_required = field.facts.required || is_id;
  if (!is_required && random_.chance(40)) return true;
  field_ = &field;
  auto& value = values[place];
  value = is_id ? new_part_id() : std::visit(*this, slot);
  if (value.empty()) return !is_required;
  const bool decides = is_required || place == 0;
  if (decides && std::holds_alternative<const Reference*>(slot)) {
    level_ = std::max(level_, reference_level_);
  }
  return true;
}

std::string RandomFields::new_part_id() {
  entity_.parts.push_back(random_.word(level_));
  return entity_.parts.back();
}

std::string RandomFields::part(const Field& list, const Values& values, std::size_t place) {
  const auto fields = list.parts();
  const auto& own = kind_info(entity_.kind).fields;
  const bool is_deep = std::find(own.begin(), own.end(), &list) == own.end();
  if (!is_deep) paths_.push_back(fmt::format("{}.{}", list.name, place));
  const bool can_be_short = list.facts.shorthand && !values.front().empty();
  if (can_be_short && random_.chance(30)) return values.front();
  if (!is_deep) add_path(list, values);
  std::vector<std::string> entries;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!values[i].empty()) entries.push_back(fmt::format("{}: {}", fields[i].name, values[i]));
  }
  return fmt::format("{{{}}}", fmt::join(entries, ", "));
}

// By the part's id, or by what it begins with.
void RandomFields::add_path(const Field& list, const Values& values) {
  const auto* id = find_field(list.parts(), "id");
  const auto name = id != nullptr ? values[static_cast<std::size_t>(id - list.parts().data())]
                                  : *std::find_if_not(values.begin(), values.end(), is_blank);
  if (is_slug(unquoted(name))) paths_.push_back(fmt::format("{}.{}", list.name, unquoted(name)));
}

}  // namespace waymark::test
