#include "render/template_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "render/template.hpp"
#include "render/template_tag.hpp"

namespace waymark {
namespace {

using Kind = TemplateOperation::Kind;
using Where = TemplateSet::Where;

std::string_view kind_name(FieldKind kind) {
  switch (kind) {
    case FieldKind::text:
    case FieldKind::html: return "text";
    case FieldKind::flag: return "true or false";
    case FieldKind::view: return "a view";
    case FieldKind::optional: return "a view or nothing";
    case FieldKind::list: return "a list";
  }
  return {};
}

// Reads one source from beginning to end.
class Compiler {
 public:
  Compiler(TemplateSet& set, FileIndex file, const ViewType* item, const ViewType* page,
           std::size_t index)
      : set_(set),
        file_(file),
        text_(set.files[file].text),
        item_(item),
        page_(page),
        index_(index) {}

  TemplateProgram run() {
    for (std::size_t at = 0; at < text_.size();) {
      const auto tag = read_tag(text_, at);
      follow(at, tag.taken_begin);
      at = tag.taken_end;
      if (tag.problem.empty()) {
        compile(tag);
      } else {
        report(template_syntax, span(tag), tag.problem, tag.fix);
      }
    }
    finish();
    return std::move(program_);
  }

 private:
  struct Section {
    Tag tag;
    std::size_t operation;
    const ViewType* item;  // these are as they were before it
    Where where;
    HtmlPlace place;
    bool repeats;
  };

  Span span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  Span span(const Tag& tag) const { return span(tag.begin, tag.end); }
  Span span(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    return span(begin, begin + part.size());
  }
  void report(const Rule& rule, Span at, std::string message, std::string fix = {}) {
    set_.report({&rule, at, std::move(message), std::move(fix)});
  }
  void report_place(Span at) {
    if (!place_.problem.empty()) report(template_place, at, place_.problem, place_.fix);
  }

  // Literal HTML.
  void follow(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    for (auto at = begin; at < end; ++at) {
      if (place_.is_text()) left_text_ = at;
      place_.follow(text_[at]);
      report_place(span(at, at + 1));
    }
    literal() += text_.substr(begin, end - begin);
  }

  // The literal at the end of the program. One behind a section is not the one inside it.
  std::string& literal() {
    const bool joins = program_.size() > barrier_ && program_.back().kind == Kind::literal;
    if (!joins) program_.push_back({.kind = Kind::literal});
    return program_.back().text;
  }

  void compile(const Tag& tag) {
    switch (tag.sign) {
      case '!': return;
      case '#':
      case '^': return open(tag);
      case '/': return close(tag);
      case '>': return partial(tag);
      default: return hole(tag);
    }
  }

  void hole(const Tag& tag) {
    const bool is_word = tag.name.starts_with("t.");
    const auto* word = is_word ? find_word(tag) : nullptr;
    auto path = is_word ? std::nullopt : find(tag);
    if (path && path->field->text == nullptr) {
      report(template_name, span(tag.name),
             fmt::format("`{}` is {}, not text", tag.name, kind_name(path->field->kind)),
             fmt::format("write `{{{{#{0}}}}}…{{{{/{0}}}}}`", tag.name));
    }
    const auto escape = place_.hole(path && path->field->kind == FieldKind::html);
    report_place(span(tag));
    if (word != nullptr) append_value(literal(), escape, *word);
    if (path) program_.push_back({.kind = Kind::hole, .path = std::move(*path), .escape = escape});
  }

  void open(const Tag& tag) {
    place_.section();
    report_place(span(tag));
    auto path = find(tag);
    const auto* field = path ? path->field : nullptr;
    const bool is_inverted = tag.sign == '^';
    if (field != nullptr && field->kind == FieldKind::view && is_inverted) {
      report(template_name, span(tag.name), fmt::format("`{}` is always there", tag.name),
             "delete this section");
    }
    open_.push_back({tag, program_.size(), item_, where_, place_,
                     field != nullptr && field->kind == FieldKind::list && !is_inverted});
    if (!is_inverted && field == nullptr) item_ = nullptr;
    if (!is_inverted && field != nullptr && field->item_type != nullptr) {
      item_ = &field->item_type();
      where_ = path->from_page || where_ == Where::elsewhere ? Where::elsewhere : Where::below;
    }
    program_.push_back({.kind = is_inverted ? Kind::inverted : Kind::section,
                        .path = path ? std::move(*path) : TemplatePath()});
  }

  void close(const Tag& tag) {
    if (open_.empty()) {
      return report(template_syntax, span(tag),
                    fmt::format("`{{{{/{}}}}}` closes nothing", tag.name), "delete it");
    }
    const auto is_it = [&](const Section& section) { return section.tag.name == tag.name; };
    if (const auto& last = open_.back().tag; last.name != tag.name) {
      const bool is_open = std::any_of(open_.begin(), open_.end(), is_it);
      const auto right = fmt::format("`{{{{/{}}}}}`", last.name);
      set_.report({&template_syntax,
                   span(tag.name),
                   fmt::format("`{{{{/{}}}}}` closes `{}`", tag.name, last.name),
                   is_open ? "write " + right + " first" : "did you mean " + right + "?",
                   {{span(last), fmt::format("`{}` is opened here", last.name)}}});
      while (is_open && !is_it(open_.back())) leave(tag);
    }
    leave(tag);
  }

  void leave(const Tag& tag) {
    const auto& section = open_.back();
    place_.leave(section.place, section.repeats);
    report_place(span(tag));
    item_ = section.item;
    where_ = section.where;
    program_[section.operation].target = barrier_ = program_.size();
    open_.pop_back();
  }

  void partial(const Tag& tag) {
    if (!place_.is_text()) {
      report(template_place, span(tag),
             fmt::format("a partial may stand only in text, not in {}", place_.name()),
             "put it between elements");
    }
    const auto found = set_.sources.find(tag.name);
    if (found == set_.sources.end()) {
      std::vector<std::string_view> names;
      for (const auto& [name, file] : set_.sources) names.push_back(name);
      return report(template_name, span(tag.name), fmt::format("no template `{}.html`", tag.name),
                    did_you_mean(tag.name, names, "write that file, or the name of another"));
    }
    set_.used.insert(found->second);
    if (item_ == nullptr) return;  // the section around is already reported
    const auto program = set_.program(found->second, item_, page_);
    set_.includes.push_back({index_, program, where_, span(tag)});
    program_.push_back({.kind = Kind::partial, .target = program});
  }

  const std::string* find_word(const Tag& tag) {
    const auto key = tag.name.substr(2);
    const auto* word = set_.words.find(key);
    if (word == nullptr) {
      report(template_name, span(key), fmt::format("no word `{}`", key),
             did_you_mean(key, set_.words.keys(), "write it in each file of `i18n`"));
    }
    return word;
  }

  // Nothing where the name is unknown, which is reported, or the item is.
  std::optional<TemplatePath> find(const Tag& tag) {
    TemplatePath path{.from_page = tag.name.starts_with("page.")};
    auto rest = tag.name.substr(path.from_page ? 5 : 0);
    for (const auto* type = path.from_page ? page_ : item_; type != nullptr;) {
      const auto name = rest.substr(0, rest.find('.'));
      path.field = type->find(name);
      if (path.field == nullptr) {
        report(template_name, span(name), fmt::format("no name `{}` here", name),
               other_name(name, *type));
        return std::nullopt;
      }
      if (name.size() == rest.size()) return path;
      if (path.field->kind != FieldKind::view) {
        report(template_name, span(name),
               fmt::format("`{}` is {}, and a dot reaches only into a view", name,
                           kind_name(path.field->kind)),
               path.field->item_type != nullptr
                   ? fmt::format("open it with `{{{{#{}}}}}` first", name)
                   : "delete what follows it");
        return std::nullopt;
      }
      path.through.push_back(path.field);
      type = &path.field->item_type();
      rest.remove_prefix(name.size() + 1);
    }
    return std::nullopt;
  }

  std::string other_name(std::string_view name, const ViewType& type) const {
    if (name == "page") return "`page.` stands before a name of the page";
    if (name == "t") return "`t.` stands before a word, which is text";
    if (page_->find(name) != nullptr) return fmt::format("did you mean `page.{}`?", name);
    std::vector<std::string_view> names;
    for (const auto& field : type.fields) names.push_back(field.name);
    return did_you_mean(name, names, "the names here are " + quoted_list(names));
  }

  void finish() {
    for (const auto& section : open_) {
      report(template_syntax, span(section.tag),
             fmt::format("the section `{}` is not closed", section.tag.name),
             fmt::format("write `{{{{/{}}}}}`", section.tag.name));
    }
    if (open_.empty() && !place_.is_text()) {
      report(template_place, span(left_text_, left_text_ + 1),
             fmt::format("the template ends in {}", place_.name()), "close what begins here");
    }
  }

  TemplateSet& set_;
  FileIndex file_;
  std::string_view text_;
  const ViewType* item_;  // null inside a section whose name is unknown
  const ViewType* page_;
  std::size_t index_;
  Where where_ = Where::same;
  HtmlPlace place_ = {};
  std::size_t left_text_ = 0;  // the last byte of HTML that began in text
  std::vector<Section> open_ = {};
  TemplateProgram program_ = {};
  std::size_t barrier_ = 0;  // literals before this operation are complete
};

}  // namespace

std::size_t TemplateSet::program(FileIndex file, const ViewType* item, const ViewType* page) {
  const auto [entry, is_new] = compiled.try_emplace({file, item, page}, programs.size());
  const auto index = entry->second;
  if (!is_new) return index;
  programs.emplace_back();
  auto program = Compiler(*this, file, item, page, index).run();
  programs[index] = std::move(program);
  return index;
}

void TemplateSet::report(Diagnostic diagnostic) {
  const auto& at = diagnostic.span;
  if (!reported.emplace(at.file, at.begin, diagnostic.message).second) return;
  diagnostics.add(std::move(diagnostic));
}

}  // namespace waymark
