// What pages tell of a forum: what it deals with and has a right to, and where its information
// goes.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "view/field_views.hpp"
#include "view/mandate_views.hpp"

namespace waymark {

class ForumFacts {
 public:
  ForumFacts(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker), fields_(context, linker), mandates_(context, linker) {}

  // What it deals with, whether it decides, its mandates, and what it may carry out.
  [[nodiscard]] std::vector<FactView> remit(const Forum& forum) const;

  // To whom it reports and spreads information, and from whom it gets them.
  [[nodiscard]] std::vector<FactView> flow(const Forum& forum) const;

 private:
  void add(const Forum& forum, std::initializer_list<std::string_view> names,
           std::vector<FactView>& facts) const;
  void add_inverse(const Forum& forum, std::string_view field, std::vector<FactView>& facts) const;
  void add_mandates(const Forum& forum, std::vector<FactView>& facts) const;

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  MandateViews mandates_;
};

}  // namespace waymark
