#include "project/document_standing.hpp"

#include <algorithm>

namespace waymark {
namespace {

// A draft and what does not hold yet have not taken anyone's place.
bool has_taken_over(const Document& newer, Day day) {
  return !newer.status.is("draft") && validity_on(newer, day) != Validity::coming;
}

bool is_replaced(const Snapshot& snapshot, const Document& document) {
  const auto& backlinks = snapshot.backlinks(document);
  return std::any_of(backlinks.begin(), backlinks.end(), [&](const Backlink& link) {
    const auto* newer = as<Document>(link.from);
    return newer != nullptr && link.field != nullptr && link.field->name == "supersedes" &&
           has_taken_over(*newer, snapshot.as_of());
  });
}

Standing standing_of(const Snapshot& snapshot, const Document& document, Day last_warned) {
  const auto validity = snapshot.validity(document);
  if (validity == Validity::ended || document.status.is("withdrawn")) return Standing::ended;
  if (is_replaced(snapshot, document)) return Standing::replaced;
  if (document.status.is("draft")) return Standing::draft;
  if (validity == Validity::coming) return Standing::coming;
  if (!document.valid_to.is_set()) return Standing::open_ended;
  return document.valid_to.date.last_day() <= last_warned ? Standing::ending_soon
                                                          : Standing::in_force;
}

}  // namespace

std::string_view name_of(Standing standing) {
  constexpr std::string_view names[] = {"in-force", "ending-soon", "open-ended", "coming",
                                        "draft",    "replaced",    "ended"};
  return names[static_cast<std::size_t>(standing)];
}

DocumentStandings::DocumentStandings(const Snapshot& snapshot, int warn_days) {
  const auto last_warned = days_after(snapshot.as_of(), warn_days);
  for (const auto* entity : snapshot.of_kind(kind_of<Document>)) {
    const auto* document = as<Document>(entity);
    standings_[document] = standing_of(snapshot, *document, last_warned);
    if (document->parent.target != nullptr) below_[document->parent.target].push_back(document);
  }
}

const std::vector<const Document*>& DocumentStandings::below(const Document& document) const {
  static const std::vector<const Document*> none;
  const auto found = below_.find(&document);
  return found == below_.end() ? none : found->second;
}

}  // namespace waymark
