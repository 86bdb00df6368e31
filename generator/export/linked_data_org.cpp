#include <algorithm>
#include <array>

#include "export/json_ld.hpp"
#include "export/linked_data.hpp"
#include "view/field_views.hpp"

namespace waymark {
namespace {

constexpr std::array terms = {
    LinkedTerm{"prefLabel", "skos:prefLabel", TermValue::in_words},
    LinkedTerm{"altLabel", "skos:altLabel", TermValue::in_words},
    LinkedTerm{"inScheme", "skos:inScheme", TermValue::link},
    LinkedTerm{"description", "dct:description", TermValue::in_words},
    LinkedTerm{"classification", "org:classification", TermValue::link},
    LinkedTerm{"subOrganizationOf", "org:subOrganizationOf", TermValue::link},
    LinkedTerm{"unitOf", "org:unitOf", TermValue::link},
    LinkedTerm{"linkedTo", "org:linkedTo", TermValue::link},
    LinkedTerm{"purpose", "org:purpose", TermValue::in_words},
    LinkedTerm{"hsaId", "org:identifier"},
    LinkedTerm{"hasSite", "org:hasSite"},
    LinkedTerm{"place", "rdfs:label", TermValue::in_words},
    LinkedTerm{"contactPoint", "cv:contactPoint"},
    LinkedTerm{"email", "cv:email"},
    LinkedTerm{"telephone", "cv:telephone"},
    LinkedTerm{"numberOfEmployees", "schema:numberOfEmployees"},
    LinkedTerm{"value", "schema:value"},
    LinkedTerm{"postIn", "org:postIn", TermValue::link},
    LinkedTerm{"reportsTo", "org:reportsTo", TermValue::link},
    LinkedTerm{"postType", "dct:type", TermValue::link},
    LinkedTerm{"responsibilities", "schema:responsibilities", TermValue::in_words},
    LinkedTerm{"member", "org:member", TermValue::link},
    LinkedTerm{"organization", "org:organization", TermValue::link},
    LinkedTerm{"role", "org:role", TermValue::link},
};

// No id of an entity has an underscore, so that these take no entity's place.
constexpr std::string_view chair_role = "#role_chair";
constexpr std::string_view member_role = "#role_member";

class Organisation {
 public:
  Organisation(const ViewContext& context, std::string& out)
      : context_(context),
        data_(context, "organisation", context.vocabulary.word("data.files.organisation"), terms,
              out) {}

  void write() {
    add_classes(kind_of<Unit>, "type");
    add_classes(kind_of<Forum>, "type");
    add_classes(kind_of<Forum>, "level");
    add_classes(kind_of<Role>, "kind");
    for (const auto* entity : current(kind_of<Unit>)) add(*as<Unit>(entity));
    add_roles();
    for (const auto* entity : current(kind_of<Forum>)) add(*as<Forum>(entity));
    for (const auto* entity : current(kind_of<Role>)) add(*as<Role>(entity));
    data_.finish();
  }

 private:
  [[nodiscard]] std::vector<const Entity*> current(KindIndex kind) const {
    auto all = context_.snapshot.of_kind(kind);
    std::erase_if(all, [&](const Entity* each) { return !context_.snapshot.is_current(*each); });
    return all;
  }

  static std::string scheme(KindIndex kind, std::string_view field) {
    return fmt::format("#{}_{}", kind_info(kind).name, field);
  }

  static std::string class_of(KindIndex kind, std::string_view field, const ChoiceValue& choice) {
    if (!choice.is_set()) return {};
    const auto* choices = find_field(kind_info(kind).own_fields, field);
    return fmt::format("{}_{}", scheme(kind, field), choices->choices[choice.index]);
  }

  // The words of a choice as concepts.
  void add_classes(KindIndex kind, std::string_view name) {
    const auto* field = find_field(kind_info(kind).own_fields, name);
    const auto& words = context_.vocabulary.of(kind, *field);
    const auto id = scheme(kind, name);
    data_.begin(id, {"skos:ConceptScheme"});
    data_.add("prefLabel", fmt::format("{}: {}", context_.vocabulary.one(kind), words.label));
    data_.end();
    for (std::size_t i = 0; i < words.choices.size(); ++i) {
      data_.begin(fmt::format("{}_{}", id, field->choices[i]), {"skos:Concept"});
      data_.add("prefLabel", words.choices[i]);
      data_.add("inScheme", id);
      data_.end();
    }
  }

  void add_labels(const Entity& entity) {
    data_.add("prefLabel", name_of(entity));
    data_.add("altLabel", entity.aliases);
    data_.add("description", entity.summary.value);
  }

  // The whole that it is a part of, where it is not the whole itself.
  void add_whole(const Entity& entity) {
    const auto* whole = context_.snapshot.organisation_of(entity);
    if (whole != &entity) data_.add_entity("unitOf", whole);
  }

  void begin(const Unit& unit) {
    if (unit.type.is("organisation")) {
      data_.begin(unit, {"org:FormalOrganization", "cv:PublicOrganisation"});
    } else if (unit.type.is("company") || unit.type.is("external")) {
      data_.begin(unit, {"org:FormalOrganization"});
    } else {
      data_.begin(unit, {"org:OrganizationalUnit"});
    }
  }

  void add(const Unit& unit) {
    begin(unit);
    add_labels(unit);
    data_.add("classification", class_of(kind_of<Unit>, "type", unit.type));
    if (const auto* parent = parent_on(unit, context_.snapshot.as_of())) {
      data_.add("subOrganizationOf", *parent);
    }
    add_whole(unit);
    data_.add("linkedTo", unit.counterparts.items);
    data_.add("hsaId", unit.hsa_id.value);
    add_contact(unit);
    if (unit.headcount.is_set()) {
      data_.inner("numberOfEmployees", "schema:QuantitativeValue",
                  [&] { data_.add_number("value", unit.headcount.value * 1000); });
    }
    data_.end();
  }

  void add_contact(const Unit& unit) {
    if (unit.contact.empty()) return;
    const auto& contact = *unit.contact.begin();
    if (contact.mailbox.is_set() || contact.phone.is_set()) {
      data_.inner("contactPoint", "cv:ContactPoint", [&] {
        data_.add("email", contact.mailbox.value);
        data_.add("telephone", contact.phone.value);
      });
    }
    if (!contact.place.is_set()) return;
    data_.inner("hasSite", "org:Site", [&] { data_.add("place", contact.place.value); });
  }

  void add(const Forum& forum) {
    const bool is_outside =
        forum.external.value || context_.snapshot.organisation_of(forum) == nullptr;
    data_.begin(forum, {is_outside ? "org:Organization" : "org:OrganizationalUnit"});
    add_labels(forum);
    std::vector<std::string> classes;
    for (auto each : {class_of(kind_of<Forum>, "type", forum.type),
                      class_of(kind_of<Forum>, "level", forum.level)}) {
      if (!each.empty()) classes.push_back(std::move(each));
    }
    data_.add("classification", classes);
    data_.add("subOrganizationOf", forum.unit);
    if (!is_outside) add_whole(forum);
    data_.add("purpose", forum.remit.value);
    data_.add("reportsTo", forum.reports_to);
    data_.end();
    add_membership(forum, forum.chair, chair_role);
    for (const auto& member : forum.members.items) {
      if (member.target != forum.chair.target) add_membership(forum, member, member_role);
    }
  }

  void add_membership(const Forum& forum, const Reference& member, std::string_view role) {
    const auto post = data_.node(member.target);
    if (post.empty()) return;
    data_.begin(fmt::format("#{}_{}", forum.id.value, member.target->id.value), {"org:Membership"});
    data_.add("member", post);
    data_.add_entity("organization", &forum);
    data_.add("role", role);
    data_.end();
  }

  void add_roles() {
    const auto& chair = *find_field(kind_info(kind_of<Forum>).own_fields, "chair");
    add_role(chair_role, context_.vocabulary.of(kind_of<Forum>, chair).label);
    add_role(member_role, context_.vocabulary.word("data.member"));
  }

  void add_role(std::string_view id, std::string_view label) {
    data_.begin(id, {"org:Role"});
    data_.add("prefLabel", label);
    data_.end();
  }

  void add(const Role& role) {
    data_.begin(role, {"org:Post"});
    add_labels(role);
    std::vector<std::string> places;
    for (const auto* place : {role.unit.target, role.forum.target}) {
      if (auto id = data_.node(place); !id.empty()) places.push_back(std::move(id));
    }
    data_.add("postIn", places);
    data_.add("reportsTo", role.reports_to);
    data_.add("postType", class_of(kind_of<Role>, "kind", role.kind_of_post));
    data_.add("responsibilities", role.accountabilities);
    data_.end();
  }

  const ViewContext& context_;
  LinkedDataWriter data_;
};

}  // namespace

std::string linked_organisation(const ViewContext& context) {
  std::string out;
  Organisation(context, out).write();
  return out += "\n";
}

}  // namespace waymark
