// What a template becomes: a list of operations on a view.
#pragma once

#include <string>
#include <vector>

#include "render/template_place.hpp"
#include "view/view_type.hpp"

namespace waymark {

// A field, reached from the current item or from the page through the views between.
struct TemplatePath {
  bool from_page = false;
  std::vector<const ViewField*> through = {};
  const ViewField* field = nullptr;

  // The view that has the field.
  [[nodiscard]] const void* holder(const void* item, const void* page) const {
    const void* view = from_page ? page : item;
    for (const auto* step : through) view = step->item(view, 0);
    return view;
  }
};

struct TemplateOperation {
  enum class Kind { literal, hole, section, inverted, partial } kind;
  std::string text = {};         // literal
  TemplatePath path = {};        // hole, section, inverted
  Escape escape = Escape::text;  // hole
  std::size_t target = 0;        // section, inverted: the operation after; partial: the program
};

// One source compiled for one type of item on one type of page.
using TemplateProgram = std::vector<TemplateOperation>;
using TemplatePrograms = std::vector<TemplateProgram>;

// Appends what `program` makes of the page.
void run_template(const TemplatePrograms& programs, std::size_t program, const void* page,
                  std::string& out);

}  // namespace waymark
