#include "view/forum_facts.hpp"

namespace waymark {
namespace {

void note(ValueView& value, const std::string& text) {
  if (text.empty()) return;
  value.note += value.note.empty() ? text : ", " + text;
}

}  // namespace

std::vector<FactView> ForumFacts::remit(const Forum& forum) const {
  std::vector<FactView> facts;
  add(forum, {"remit", "decides"}, facts);
  add_mandates(forum, facts);
  add(forum, {"execution_remit"}, facts);
  return facts;
}

std::vector<FactView> ForumFacts::flow(const Forum& forum) const {
  std::vector<FactView> facts;
  add(forum, {"reports_to"}, facts);
  add_inverse(forum, "reports_to", facts);
  add(forum, {"spreads_information_to"}, facts);
  add_inverse(forum, "spreads_information_to", facts);
  return facts;
}

void ForumFacts::add(const Forum& forum, std::initializer_list<std::string_view> names,
                     std::vector<FactView>& facts) const {
  for (auto& fact : fields_.facts(forum, {names.begin(), names.size()})) {
    facts.push_back(std::move(fact));
  }
}

void ForumFacts::add_inverse(const Forum& forum, std::string_view field,
                             std::vector<FactView>& facts) const {
  std::vector<ValueView> values;
  for (const auto* each : context_.snapshot.current_naming(forum, kind_of<Forum>, field)) {
    values.push_back({std::string(name_of(*each)), linker_.url(*each)});
  }
  if (values.empty()) return;
  const auto& words = context_.vocabulary.of(kind_of<Forum>, field_named(forum, field));
  facts.push_back(as_fact(words.inverse, std::move(values)));
}

void ForumFacts::add_mandates(const Forum& forum, std::vector<FactView>& facts) const {
  std::vector<ValueView> values;
  for (const auto* mandate : context_.rights.held_by(forum)) {
    auto value = mandates_.name(*mandate);
    for (const auto& matter : mandates_.cell(*mandate, "matter").values) note(value, matter.text);
    note(value, mandates_.decider(*mandate).amount);
    values.push_back(std::move(value));
  }
  if (values.empty()) return;
  facts.push_back(
      as_fact(context_.vocabulary.word("organisation_pages.mandates"), std::move(values)));
}

}  // namespace waymark
