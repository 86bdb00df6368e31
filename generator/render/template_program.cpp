#include "render/template_program.hpp"

namespace waymark {
namespace {

using Kind = TemplateOperation::Kind;

struct Run {
  const TemplatePrograms& programs;
  const void* page;
  std::string& out;

  void operations(const TemplateProgram& program, std::size_t at, std::size_t end,
                  const void* item) const {
    for (; at < end; ++at) {
      const auto& operation = program[at];
      switch (operation.kind) {
        case Kind::literal: out += operation.text; break;
        case Kind::partial: whole(programs[operation.target], item); break;
        case Kind::hole:
          append_value(out, operation.escape,
                       operation.path.field->text(operation.path.holder(item, page)));
          break;
        case Kind::section:
        case Kind::inverted: at = section(program, at, item); break;
      }
    }
  }

  void whole(const TemplateProgram& program, const void* item) const {
    operations(program, 0, program.size(), item);
  }

  // Returns the last operation that is done: the section's last, or its first when what is inside
  // is for the current item, and so simply comes next.
  std::size_t section(const TemplateProgram& program, std::size_t at, const void* item) const {
    const auto& [field, target] = std::pair(program[at].path.field, program[at].target);
    const void* holder = program[at].path.holder(item, page);
    const auto count = field->count(holder);
    const bool is_inverted = program[at].kind == Kind::inverted;
    if (is_inverted || field->item == nullptr) return (count == 0) == is_inverted ? at : target - 1;
    for (std::size_t i = 0; i < count; ++i) {
      operations(program, at + 1, target, field->item(holder, i));
    }
    return target - 1;
  }
};

}  // namespace

void run_template(const TemplatePrograms& programs, std::size_t program, const void* page,
                  std::string& out) {
  std::size_t literals = 0;
  for (const auto& operation : programs[program]) literals += operation.text.size();
  out.reserve(out.size() + 2 * literals);
  Run{programs, page, out}.whole(programs[program], page);
}

}  // namespace waymark
