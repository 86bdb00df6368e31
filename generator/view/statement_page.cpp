#include "view/statement_page.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// A mailbox is written to.
LinkView link_to(const std::string& address) {
  const bool is_mailbox = address.find("://") == std::string::npos;
  return {address, is_mailbox ? "mailto:" + address : address};
}

std::string day_in_words(const Vocabulary& vocabulary, const PartialDate& date) {
  return date.is_full() ? vocabulary.in_words(date.first_day()) : vocabulary.date(date);
}

}  // namespace

StatementPageView make_statement_page(const ViewContext& context, const Menus& menus) {
  const Linker linker(context, way_to_root(Addresses::view(statement_page)));
  const auto& vocabulary = context.vocabulary;
  const auto& facts = *context.site.accessibility.begin();
  StatementPageView page;
  page.title = vocabulary.word("statement.title");
  page.shell = make_shell(context, linker, menus, page.title);
  page.responsible = facts.responsible.value;
  page.site = facts.site.value;
  if (facts.conformance.is_set()) {
    page.conformance = vocabulary.word(
        fmt::format("statement.conformance.{}", Conformance::words[facts.conformance.index]));
  }
  std::vector<FaultView> faults;
  for (const auto& each : facts.known_faults) {
    faults.push_back({each.fault.value, each.reason.value});
  }
  page.faults = as_group(std::move(faults));
  page.assessed_how = facts.assessed_how.value;
  if (facts.assessed_on.is_set()) {
    page.assessed_on = day_in_words(vocabulary, facts.assessed_on.date);
  }
  if (facts.feedback.is_set()) page.feedback = link_to(facts.feedback.value);
  page.authority = facts.authority.value;
  if (facts.complaint.is_set()) page.complaint = link_to(facts.complaint.value);
  return page;
}

}  // namespace waymark
