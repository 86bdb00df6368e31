#include "model/site.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/colour.hpp"
#include "base/text.hpp"
#include "model/kinds.hpp"
#include "model/record_reader.hpp"
#include "parse/yaml.hpp"

namespace waymark {
namespace {

constexpr std::array menu_item_table = {
    field<&MenuItem::title>("title", {.sv = "Det som står i menyn.", .en = "What it says."}),
    field<&MenuItem::to>("to", {.required = true,
                                .sv = "Vart det leder, som en länk i Markdown.",
                                .en = "Where it leads, as a link in Markdown."}),
};

constexpr std::array privacy_table = {
    field<&Privacy::person_names>("person_names", {.sv = "Om innehavares namn visas.",
                                                   .en = "Whether holders' names are shown."}),
};

constexpr std::array hours_per_table = {
    field<&HoursPer::day>("day", {.sv = "Timmar i en dag.", .en = "Hours of a day."}),
    field<&HoursPer::credit>("credit", {.sv = "Timmar i ett högskolepoäng.",
                                        .en = "Hours of a higher education credit."}),
};

constexpr std::array validity_table = {
    field<&ValiditySettings::warn_days>(
        "warn_days", {.sv = "Så många dagar före sista dagen sägs ett dokument upphöra snart.",
                      .en = "Days before its last day that a document is said to end soon."}),
};

constexpr std::array rule_setting_table = {
    field<&RuleSetting::rule>("rule", {.sv = "Regelns namn.", .en = "The rule's name."}),
    field<&RuleSetting::severity>(
        "severity", {.sv = "Hur allvarlig en iakttagelse är.", .en = "How serious a finding is."}),
    field<&RuleSetting::limit>(
        "limit", {.sv = "Talet som regeln går efter.", .en = "The number that the rule goes by."}),
};

constexpr std::array site_table = {
    field<&Site::title>("title",
                        {.required = true, .sv = "Portalens namn.", .en = "The portal's name."}),
    field<&Site::organisation>("organisation", {.sv = "Enheten som portalen handlar om.",
                                                .en = "The unit that the portal is about."}),
    field<&Site::language>("language", {.sv = "Webbplatsens språk.", .en = "The site's language."}),
    field<&Site::time_zone>(
        "time_zone", {.sv = "Tidszon för dagens datum.", .en = "Time zone for today's date."}),
    field<&Site::as_of>(
        "as_of", {.sv = "Dag som portalen visar läget för.", .en = "Day that the portal shows."}),
    field<&Site::base_url>("base_url", {.sv = "Värdens adress.", .en = "The host's address."}),
    field<&Site::base_path>("base_path",
                            {.sv = "Mappen under värden.", .en = "The folder below the host."}),
    field<&Site::edit_url>("edit_url",
                           {.sv = "Adressen där en text redigeras, med {path} för dess plats.",
                            .en = "Where a text is edited, with {path} for its place."}),
    field<&Site::changes>("changes", {.sv = "Sidan med ändringar i innehållet.",
                                      .en = "The page of changes in the content."}),
    field<&Site::menu>("menu", {.sv = "Menyns poster.", .en = "The items of the menu."}),
    field<&Site::audiences>("audiences", {.sv = "Läsarkretsar, den snävaste webbplatsens först.",
                                          .en = "Audiences, that of the narrowest site first."}),
    field<&Site::default_audience>("default_audience",
                                   {.sv = "Läsarkretsen när bygget inte säger något.",
                                    .en = "The audience of a build that is not told."}),
    field<&Site::privacy>(
        "privacy", {.sv = "Vad som visas om personer.", .en = "What is shown about persons."}),
    field<&Site::validity>("validity",
                           {.sv = "Hur giltighet visas.", .en = "How validity is shown."}),
    field<&Site::registry_number_pattern>(
        "registry_number_pattern",
        {.sv = "Hur varje organisation skriver diarienummer: @ är versaler, # en siffra.",
         .en = "How each organisation writes registry numbers: @ is capitals, # a digit."}),
    field<&Site::hours_per>("hours_per", {.sv = "Arbetstiden som utbildningar räknas om till.",
                                          .en = "The hours that extents are reckoned by."}),
    field<&Site::checks>("checks", {.keyed = true,
                                    .sv = "Regler som portalen bedömer på sitt eget sätt.",
                                    .en = "Rules that the site judges in its own way."}),
    field<&Site::kinds>("kinds", {.sv = "Adressens första del för varje slag.",
                                  .en = "The first part of each kind's addresses."}),
    field<&Site::accessibility>("accessibility",
                                {.sv = "Uppgifterna i tillgänglighetsredogörelsen.",
                                 .en = "The facts of the accessibility statement."}),
    field<&Site::design>("design",
                         {.sv = "Portalens egen färg och logotyp, i stället för mallens.",
                          .en = "The site's own colour and logo, in place of the template's."}),
};

void set_default(Text& text, std::string value, Span place) {
  if (!text.is_set()) text = {std::move(value), place};
}

class SiteChecker {
 public:
  SiteChecker(const Site& site, Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics) {}

  void check() {
    if (site_.as_of.is_set() && !site_.as_of.date.is_full()) {
      refuse(site_.as_of.span, "`as_of` is not a whole day", "write it as `2025-10-14`");
    }
    check_base();
    const auto& language = site_.language.value;
    const bool plain = std::all_of(language.begin(), language.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    if (!plain) {
      refuse(site_.language.span, fmt::format("`{}` is no language", shortened(language)),
             "write `sv` or `en`");
    }
    check_time_zone();
    check_audiences();
    for (const auto& settings : site_.validity) check_warn_days(settings.warn_days);
    for (const auto& keyed : site_.kinds) check_prefix(keyed);
    for (const auto& facts : site_.accessibility) check_addresses(facts);
    for (const auto& design : site_.design) {
      check_colour(design.accent);
      check_colour(design.accent_dark);
    }
  }

 private:
  void refuse(Span span, std::string message, std::string fix) {
    diagnostics_.add(bad_site_value, span, std::move(message), std::move(fix));
  }

  // The name becomes a file's below the system's own time zones.
  void check_time_zone() {
    constexpr std::string_view marks = "_+-/";
    const auto& zone = site_.time_zone.value;
    const bool plain = std::all_of(zone.begin(), zone.end(), [&](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             marks.find(c) != std::string_view::npos;
    });
    if (plain && !zone.starts_with('/')) return;
    refuse(site_.time_zone.span, fmt::format("`{}` is no time zone", shortened(zone)),
           "write it as `Europe/Stockholm`");
  }

  void check_audiences() {
    for (const auto& audience : site_.audiences) {
      if (is_slug(audience.value)) continue;
      refuse(audience.span, fmt::format("`{}` is no audience", shortened(audience.value)),
             "write a-z, 0-9 and hyphens");
    }
    const auto& chosen = site_.default_audience;
    if (audience_level(site_, chosen.value)) return;
    std::vector<std::string_view> names;
    for (const auto& audience : site_.audiences) names.push_back(audience.value);
    refuse(chosen.span, fmt::format("no audience `{}`", shortened(chosen.value)),
           did_you_mean(chosen.value, names, "write it among `audiences`"));
  }

  void check_warn_days(const Number& days) {
    if (days.value >= 0 && days.value <= most_warn_days) return;
    refuse(days.span, fmt::format("`{}` is no number of days to warn for", days.value),
           fmt::format("write 0 to {}", most_warn_days));
  }

  void check_base() {
    const auto& url = site_.base_url.value;
    if (!url.empty() && !url.starts_with("https://") && !url.starts_with("http://")) {
      refuse(site_.base_url.span, fmt::format("`{}` is no web address", shortened(url)),
             "write it as `https://intranet.example.org`");
    }
    if (site_.edit_url.is_set() && !is_edit_url(site_.edit_url.value)) {
      refuse(site_.edit_url.span,
             fmt::format("`{}` leads to no text", shortened(site_.edit_url.value)),
             "write it as `https://git.example.org/portal/-/edit/main/{path}`");
    }
    const auto& path = site_.base_path.value;
    if (path.starts_with('/') && path.ends_with('/') && !path.starts_with("//")) return;
    refuse(site_.base_path.span, fmt::format("`{}` is no folder below a host", shortened(path)),
           "begin and end it with `/`, as in `/portal/`");
  }

  // Readers are led there, so that an address has to be one.
  void check_addresses(const Accessibility& facts) {
    constexpr std::string_view scheme = "https://";
    const auto& feedback = facts.feedback.value;
    const bool is_mailbox = feedback.find('@') != std::string::npos &&
                            feedback.find_first_of(" :/") == std::string::npos;
    if (facts.feedback.is_set() && !is_mailbox && !feedback.starts_with(scheme)) {
      refuse(facts.feedback.span,
             fmt::format("`{}` is neither a mailbox nor a web address", shortened(feedback)),
             "write it as `webb@example.org` or `https://example.org/`");
    }
    if (facts.complaint.is_set() && !facts.complaint.value.starts_with(scheme)) {
      refuse(facts.complaint.span,
             fmt::format("`{}` is no web address", shortened(facts.complaint.value)),
             "write it as `https://example.org/`");
    }
  }

  void check_colour(const Text& written) {
    if (!written.is_set() || parse_colour(written.value)) return;
    refuse(written.span, fmt::format("`{}` is no colour", shortened(written.value)),
           "write it as `\"#0b5a73\"`");
  }

  void check_prefix(const KeyedText& keyed) {
    if (find_kind(keyed.key.value) == nullptr) {
      std::vector<std::string_view> names;
      for (const auto& info : waymark::kinds()) names.push_back(info.name);
      refuse(keyed.key.span, fmt::format("no kind `{}`", shortened(keyed.key.value)),
             did_you_mean(keyed.key.value, names,
                          fmt::format("the kinds are {}", quoted_list(names))));
    }
    const auto& prefix = keyed.value.value;
    if (!is_slug(prefix) || prefix == "assets" || prefix == "media" || prefix == "rules") {
      refuse(keyed.value.span, fmt::format("`{}` cannot begin an address", shortened(prefix)),
             "write a-z, 0-9 and hyphens; `assets`, `media` and `rules` are taken");
    }
    for (const auto& info : waymark::kinds()) {
      if (info.name == keyed.key.value || !comes_before_at(info, keyed)) continue;
      refuse(keyed.value.span,
             fmt::format("`{}` and `{}` have one address", info.name, keyed.key.value),
             "give each kind its own");
    }
  }

  // True when the other kind has the same address by an earlier line, or by its own name.
  [[nodiscard]] bool comes_before_at(const KindInfo& other, const KeyedText& keyed) const {
    const auto line = std::find_if(site_.kinds.begin(), site_.kinds.end(),
                                   [&](const auto& each) { return each.key.value == other.name; });
    if (line == site_.kinds.end()) return other.folder == keyed.value.value;
    return line->value.value == keyed.value.value && line->key.span.begin < keyed.key.span.begin;
  }

  static constexpr std::int64_t most_warn_days = 3650;

  const Site& site_;
  Diagnostics& diagnostics_;
};

}  // namespace

FieldTable MenuItem::fields() { return menu_item_table; }

FieldTable Privacy::fields() { return privacy_table; }

FieldTable HoursPer::fields() { return hours_per_table; }

FieldTable ValiditySettings::fields() { return validity_table; }

FieldTable RuleSetting::fields() { return rule_setting_table; }

bool shows_names(const Site& site) {
  return std::any_of(site.privacy.begin(), site.privacy.end(),
                     [](const Privacy& each) { return each.person_names.is("show"); });
}

int warn_days(const Site& site) {
  constexpr int unless_written = 90;
  for (const auto& settings : site.validity) {
    if (settings.warn_days.is_set()) return static_cast<int>(settings.warn_days.value);
  }
  return unless_written;
}

std::optional<std::size_t> audience_level(const Site& site, std::string_view name) {
  if (name.empty()) return 0;
  for (std::size_t level = 0; level < site.audiences.size(); ++level) {
    if (site.audiences[level].value == name) return level;
  }
  return std::nullopt;
}

FieldTable Site::fields() { return site_table; }

Site read_site(const SourceSet& sources, const ContentFile& file, Diagnostics& diagnostics) {
  const std::string_view text = sources.files[file.file].text;
  const Span whole{file.file, 0, static_cast<std::uint32_t>(text.size())};
  const Span start{file.file, 0, 0};
  Site site;
  if (file.is_readable) {
    const auto tree = yaml::parse(text, whole, diagnostics);
    std::vector<const Field*> fields;
    for (const auto& field : Site::fields()) fields.push_back(&field);
    if (tree.type == yaml::Type::map) {
      read_record(tree, site, fields, "the site", start, diagnostics);
    } else if (!diagnostics.has_errors()) {
      diagnostics.add(wrong_type, start, "the file holds no fields", "write `title: …` in it");
    }
  }
  set_default(site.language, "sv", start);
  set_default(site.base_path, "/", start);
  SiteChecker(site, diagnostics).check();
  return site;
}

}  // namespace waymark
