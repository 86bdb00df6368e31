// site.yaml: what the portal is called, where it lies, and what its menu holds.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/diagnostics.hpp"
#include "model/accessibility.hpp"
#include "model/design.hpp"
#include "model/field.hpp"
#include "model/history_settings.hpp"
#include "source/source_set.hpp"

namespace waymark {

struct MenuItem : Record {
  Text title;  // without one, the target's own name
  Text to;     // in the link language of Markdown

  static FieldTable fields();
};

struct PersonNames {
  static constexpr std::array<std::string_view, 2> words = {"hide", "show"};
};

struct Privacy : Record {
  Choice<PersonNames> person_names;  // hidden unless written otherwise

  static FieldTable fields();
};

// The working hours that extents are reckoned by.
struct HoursPer : Record {
  Decimal day;
  Decimal credit;

  static FieldTable fields();
};

struct ValiditySettings : Record {
  Number warn_days;  // before its last day that a document is said to end soon

  static FieldTable fields();
};

// What a site says about one rule, in place of the rule's own severity and limit.
struct RuleSeverity {
  static constexpr std::array<std::string_view, 4> words = {"error", "warning", "information",
                                                            "off"};
};

struct RuleSetting : Record {
  Text rule;
  Choice<RuleSeverity> severity;
  Number limit;

  static FieldTable fields();
};

struct Site : Record {
  static FieldTable fields();

  Text title;
  Ref<Unit> organisation;
  Text language;   // BCP 47; words are read from templates/i18n/<language>.yaml
  Text time_zone;  // IANA name; tells what day today is
  DateValue as_of;
  Text base_url;   // scheme and host, for the sitemap
  Text base_path;  // the folder below the host, beginning and ending with `/`
  Text edit_url;   // where a text is edited; has `{path}`, from the folder of site.yaml
  Records<ChangesSettings> changes;
  Records<MenuItem> menu;
  Texts audiences;        // from the narrowest site to the widest
  Text default_audience;  // of a build that is not told; without one, the narrowest
  Records<Privacy> privacy;
  Records<ValiditySettings> validity;
  TextMap registry_number_pattern;  // organisation -> pattern; see check/registry_numbers.hpp
  Records<HoursPer> hours_per;
  Records<RuleSetting> checks;  // rules that the site judges in its own way
  TextMap kinds;                // kind -> first part of its addresses
  Records<Accessibility> accessibility;
  Records<Design> design;
};

inline constexpr Rule bad_site_value{"bad-site-value", Severity::error,
                                     "A value of site.yaml that the site cannot be built with."};

// True when pages and rules may go by the names of those who hold roles.
bool shows_names(const Site& site);

// Days before its last day that a document is said to end soon: 90 unless the site says otherwise.
int warn_days(const Site& site);

// The place of an audience among the site's; 0 for an empty name. Nothing for an unknown one.
std::optional<std::size_t> audience_level(const Site& site, std::string_view name);

// True for the audience that sees everything.
inline bool is_widest(const Site& site, std::size_t level) {
  return level + 1 >= site.audiences.size();
}

// Reads site.yaml. Its mistakes are diagnostics; what is left out gets its default.
Site read_site(const SourceSet& sources, const ContentFile& file, Diagnostics& diagnostics);

}  // namespace waymark
