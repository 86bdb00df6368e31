#include "view/change_sentences.hpp"

#include <algorithm>

#include "view/amount_words.hpp"
#include "view/field_values.hpp"

namespace waymark {
namespace {

// Longer texts are told to be written anew: nobody sees what has changed within them.
constexpr std::size_t longest_text = 100;

std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

// What stands in `values` and not in `others`.
std::vector<std::string> without(const std::vector<std::string>& values,
                                 std::vector<std::string> others) {
  std::vector<std::string> rest;
  for (const auto& value : values) {
    const auto found = std::find(others.begin(), others.end(), value);
    if (found == others.end()) {
      rest.push_back(value);
    } else {
      others.erase(found);
    }
  }
  return rest;
}

bool is_list(const Slot& slot) {
  return std::holds_alternative<const std::vector<Reference>*>(slot) ||
         std::holds_alternative<const Texts*>(slot) ||
         std::holds_alternative<const PartRefs*>(slot);
}

bool is_long(const ChangeLine& line) {
  return count_code_points(line.before) > longest_text ||
         count_code_points(line.after) > longest_text;
}

// A reference that nothing answers to has no name.
std::string dangling_id(const Slot& slot) {
  const auto* reference = std::get_if<const Reference*>(&slot);
  if (reference == nullptr || !(*reference)->is_set() || (*reference)->is_hidden) return {};
  return (*reference)->target == nullptr ? (*reference)->id : std::string();
}

// What has come or gone says so by its name alone.
bool tells_values(ChangeKind kind) {
  return kind != ChangeKind::part_added && kind != ChangeKind::part_removed &&
         kind != ChangeKind::parts_reordered && kind != ChangeKind::step_inserted &&
         kind != ChangeKind::step_removed;
}

// True for the only row of a list when what would name it has changed, or is no name: a mailbox.
bool is_nameless(const Entity& entity, const Change& change) {
  const auto& part = change.part;
  const auto fields = part.list->parts();
  if (part.before == nullptr || part.after == nullptr || find_field(fields, "id") != nullptr) {
    return false;  // rows without ids stand in no others
  }
  if (change.field != &fields.front() && !fields.front().facts.verbatim) return false;
  return std::get<const RecordList*>(part.list->reach(entity))->size() == 1;
}

const Record* part_before(const Change& change) {
  const auto* part = change.part.after;
  if (change.before == nullptr || change.after == nullptr) return nullptr;
  const auto& list = *std::get<const RecordList*>(change.part.list->reach(*change.after));
  for (std::size_t i = 1; i < list.size(); ++i) {
    if (&list.at(i) == part) return &list.at(i - 1);
  }
  return nullptr;
}

}  // namespace

std::string ChangeSentences::word(std::string_view name) const {
  return vocabulary_.word(fmt::format("diff.{}", name));
}

ChangeSentences::Values ChangeSentences::values(const Entity& entity, const Field& field,
                                                const Record& record) const {
  if (entity.kind == kind_of<Mandate> && field.name == "limit") return amounts(entity);
  Values texts;
  for (const auto& value : field_values(vocabulary_, linker_, entity, field, record)) {
    texts.push_back(value.note.empty() ? value.text
                                       : fmt::format("{} ({})", value.text, value.note));
  }
  if (texts.empty()) {
    if (auto id = dangling_id(field.reach(record)); !id.empty()) texts.push_back(std::move(id));
  }
  return texts;
}

ChangeSentences::Values ChangeSentences::amounts(const Entity& mandate) const {
  const auto& own = static_cast<const Mandate&>(mandate);
  if (own.limit.empty()) return {};
  const auto* matter = as<Matter>(own.matter.target);
  const AmountWords words(vocabulary_, matter == nullptr ? "" : matter->measured_in.value);
  Values texts;
  for (const auto& span : spans_of(own)) texts.push_back(words.exact(span));
  return texts;
}

// Its title or text, else its first field.
std::string ChangeSentences::part_name(const Entity& entity, const Field& list,
                                       const Record& part) const {
  const auto fields = list.parts();
  if (const auto label = label_of(part, fields); !label.empty()) return shortened(label);
  for (const auto& field : fields) {
    if (const auto texts = values(entity, field, part); !texts.empty()) {
      return shortened(texts.front());
    }
  }
  return {};
}

std::string ChangeSentences::name_before(const EntityChanges& entity, const Change& change) const {
  const auto* previous = part_before(change);
  return previous == nullptr ? std::string()
                             : part_name(*entity.after, *change.part.list, *previous);
}

void ChangeSentences::fill(const EntityChanges& entity, const Change& change,
                           ChangeLine& line) const {
  if (change.field != nullptr) {
    line.label = vocabulary_.of(entity.shown().kind, *change.field).label;
    const bool is_inner = change.part.list != nullptr && change.part.list != change.field;
    line.field = is_inner ? fmt::format("{}.{}", change.part.list->name, change.field->name)
                          : std::string(change.field->name);
  }
  if (change.part.list != nullptr) {
    const bool is_there = change.part.after != nullptr;
    const auto& whose = is_there ? *entity.after : *entity.before;
    line.part =
        part_name(whose, *change.part.list, is_there ? *change.part.after : *change.part.before);
    if (is_nameless(whose, change)) {
      line.part = vocabulary_.of(whose.kind, *change.part.list).label;
    }
  }
  fill_values(entity, change, line);
}

void ChangeSentences::fill_values(const EntityChanges& entity, const Change& change,
                                  ChangeLine& line) const {
  const auto kind = change.kind;
  const bool is_dose = kind == ChangeKind::dose_raised || kind == ChangeKind::dose_lowered;
  const auto level = [&](const Entity& whose, const Record* part) {
    return part == nullptr ? word("nothing") : joined(values(whose, *change.field, *part));
  };
  if (kind == ChangeKind::moved) {
    line.before = entity.before->id.value;
    line.after = entity.after->id.value;
  } else if (kind == ChangeKind::kind_changed) {
    line.before = vocabulary_.one(entity.before->kind);
    line.after = vocabulary_.one(entity.after->kind);
  } else if (change.other != nullptr) {
    line.after = name_of(*change.other);
  } else if (change.reference != nullptr) {
    const auto* target = change.reference->target;
    auto& side = kind == ChangeKind::member_added ? line.after : line.before;
    side = target == nullptr ? change.reference->id : std::string(name_of(*target));
  } else if (is_dose) {
    line.before = level(*entity.before, change.part.before);
    line.after = level(*entity.after, change.part.after);
  } else if (kind == ChangeKind::steps_reordered) {
    Values titles;
    const auto& steps = *std::get<const RecordList*>(change.field->reach(*change.after));
    for (std::size_t i = 0; i < steps.size(); ++i) {
      titles.push_back(part_name(*entity.after, *change.field, steps.at(i)));
    }
    line.after = joined(titles);
  } else if (change.field != nullptr && tells_values(kind)) {
    line.before = joined(values(*entity.before, *change.field, *change.before));
    line.after = joined(values(*entity.after, *change.field, *change.after));
  }
}

std::string ChangeSentences::filled(std::string_view name, const ChangeLine& line,
                                    std::string_view place) const {
  const std::pair<std::string_view, std::string_view> holes[] = {{"{label}", line.label},
                                                                 {"{part}", line.part},
                                                                 {"{old}", line.before},
                                                                 {"{new}", line.after},
                                                                 {"{place}", place}};
  const auto pattern = word(name);
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto rest = std::string_view(pattern).substr(at);
    const auto* hole = std::find_if(std::begin(holes), std::end(holes),
                                    [&](const auto& each) { return rest.starts_with(each.first); });
    if (hole == std::end(holes)) {
      text += pattern[at++];
    } else {
      text += hole->second;
      at += hole->first.size();
    }
  }
  return text;
}

// What has come and gone, when a list is too long to be told twice.
std::string ChangeSentences::list_sentence(const EntityChanges& entity, const Change& change,
                                           const ChangeLine& line) const {
  const auto before = values(*entity.before, *change.field, *change.before);
  const auto after = values(*entity.after, *change.field, *change.after);
  auto told = line;
  told.before = joined(without(before, after));
  told.after = joined(without(after, before));
  if (told.before.empty() && told.after.empty()) return filled("reordered", told);
  if (is_long(told)) return filled("rewritten", told);
  if (told.before.empty()) return filled("list_added", told);
  if (told.after.empty()) return filled("list_removed", told);
  return filled("list_changed", told);
}

std::string ChangeSentences::sentence(const EntityChanges& entity, const Change& change,
                                      const ChangeLine& line) const {
  switch (change.kind) {
    case ChangeKind::owner_changed:
    case ChangeKind::status_changed:
    case ChangeKind::dates_changed:
    case ChangeKind::parent_changed:
    case ChangeKind::field_changed:
      if (change.before != nullptr && is_list(change.field->reach(*change.before))) {
        return list_sentence(entity, change, line);
      }
      if (line.before == line.after) return filled("touched", line);
      if (is_long(line)) return filled("rewritten", line);
      if (line.before.empty()) return filled("set", line);
      if (line.after.empty()) return filled("cleared", line);
      return filled("changed", line);
    case ChangeKind::holder_changed:
    case ChangeKind::limit_changed:
      if (line.before.empty()) return filled("set", line);
      if (line.after.empty()) return filled("cleared", line);
      break;
    case ChangeKind::step_inserted: {
      const auto place = name_before(entity, change);
      return filled(place.empty() ? "step_first" : "step_inserted", line, place);
    }
    default: break;
  }
  return filled(change_name(change.kind), line);
}

ChangeLine ChangeSentences::line(const EntityChanges& entity, const Change& change) const {
  ChangeLine line;
  line.kind = change_name(change.kind);
  fill(entity, change, line);
  line.text = sentence(entity, change, line);
  const bool is_of_part = change.part.before != nullptr && change.part.after != nullptr;
  const bool names_part =
      change.kind == ChangeKind::dose_raised || change.kind == ChangeKind::dose_lowered;
  if (is_of_part && !names_part && !line.part.empty()) {
    line.text = fmt::format("{} – {}", line.part, line.text);
  }
  return line;
}

ImpactLine ChangeSentences::line(const Backlink& link) const {
  const auto& from = *link.from;
  const auto how =
      link.field == nullptr ? word("by_text") : vocabulary_.of(from.kind, *link.field).label;
  const auto name = link.part.id == nullptr || link.part.label.empty()
                        ? std::string(name_of(from))
                        : fmt::format("{} – {}", name_of(from), shortened(link.part.label));
  return {std::string(kind_info(from).name), from.id.value,
          link.field == nullptr ? std::string() : std::string(link.field->name),
          fmt::format("{} {} ({})", vocabulary_.one(from.kind), name, how)};
}

}  // namespace waymark
