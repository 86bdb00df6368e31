// Where each page lies in the site, and how one page links another. Links are relative, so that
// the site works in any folder of any host, and from a disk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/kinds.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

class Addresses {
 public:
  explicit Addresses(const Site& site);

  // Paths from the site's root, such as `enheter/hr.html`; the start page is `index.html`.
  [[nodiscard]] std::string page(const Entity& entity) const;
  [[nodiscard]] std::string register_of(KindIndex kind) const;
  [[nodiscard]] static std::string view(std::string_view name);
  // Of a view as it was, or will be, on another day.
  [[nodiscard]] static std::string view_on(std::string_view name, Day day);
  // Of the page that explains a rule of the generator.
  [[nodiscard]] static std::string rule(std::string_view name);
  // Of a view narrowed to what belongs to one organisation.
  [[nodiscard]] static std::string view_of(std::string_view name, const Unit& organisation);
  // Of a register narrowed to what belongs to one organisation.
  [[nodiscard]] std::string register_of(KindIndex kind, const Unit& organisation) const;
  // Of the data of a register, of all or of one organisation, as a file with this extension.
  [[nodiscard]] std::string register_as(KindIndex kind, const Unit* organisation,
                                        std::string_view extension) const;
  // Of all the mandates that one role, unit or forum holds.
  [[nodiscard]] std::string mandates_of(const Entity& holder) const;
  // Of the register narrowed to what has one value of a facet ("form", "online"), and perhaps to
  // what belongs to an organisation.
  [[nodiscard]] std::string selection_of(KindIndex kind, std::string_view facet,
                                         std::string_view value, const Unit* organisation) const;
  // Of what documents and decisions came of one another, beginning with this one.
  [[nodiscard]] std::string lineage_of(const Entity& first) const;
  // Of a part of a page that is too long for one, the first being 0.
  [[nodiscard]] static std::string part_of(std::string_view path, std::size_t part);
  // Of what is told of an entity on pages beside its own; `number` is counted from 0.
  [[nodiscard]] std::string part_of(const Entity& entity, std::string_view name,
                                    std::size_t number) const;
  // Where an entity lay under an id that it no longer has.
  [[nodiscard]] std::string former(const Entity& entity, std::string_view id) const;
  // Of a decision path as BPMN.
  [[nodiscard]] std::string bpmn(const Entity& entity) const;
  // Of a metric's values as CSV.
  [[nodiscard]] std::string values_of(const Metric& metric) const;
  // Of the file with the linked data of one vocabulary; no folder of a kind is needed beside it.
  [[nodiscard]] static std::string linked_data(std::string_view vocabulary);
  // Of what the portal, or one forum, has in its calendar (iCalendar).
  [[nodiscard]] static std::string calendar() { return "calendar.ics"; }
  [[nodiscard]] std::string calendar_of(const Entity& forum) const;
  // Of the newest decisions and documents (Atom).
  [[nodiscard]] static std::string feed() { return "news.atom"; }
  // Of a file in the content folder.
  [[nodiscard]] static std::string media(std::string_view path);

  // The address of a bound link from the site's root; an outside address as it is.
  [[nodiscard]] std::string of_link(const BoundLink& link) const;

  [[nodiscard]] const std::string& prefix(KindIndex kind) const { return prefixes_[kind]; }

  // The site's root as an address, ending with `/`; empty where nobody has written where it lies.
  [[nodiscard]] const std::string& root() const { return root_; }

 private:
  std::string root_;
  std::vector<std::string> prefixes_;
};

// What stands before a path from the root on a page at `path`: "" or "../", once per folder.
std::string way_to_root(std::string_view path);

}  // namespace waymark
