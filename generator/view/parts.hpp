// The small pieces that pages are made of: what they say, no HTML.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/html.hpp"
#include "view/view_type.hpp"

namespace waymark {

struct LinkView {
  std::string text;
  std::string url;

  static constexpr auto fields() {
    return view_fields(view_field<&LinkView::text>("text"), view_field<&LinkView::url>("url"));
  }
};

// A list that has a heading of its own, and is absent when it would be empty.
template <class Item>
struct Group {
  std::vector<Item> items;

  static constexpr auto fields() { return view_fields(view_field<&Group::items>("items")); }
};

template <class Item>
std::optional<Group<Item>> as_group(std::vector<Item> items) {
  if (items.empty()) return std::nullopt;
  return Group<Item>{std::move(items)};
}

// A value of a field: a text, an address where it names something, and what is said on the same
// line.
struct ValueView {
  std::string text;
  std::string url = {};
  std::string note = {};
  bool is_example = false;  // added by the example, not said by its source
  std::string mark = {};    // a word that must be seen at once: overdue, cancelled

  static constexpr auto fields() {
    return view_fields(view_field<&ValueView::text>("text"), view_field<&ValueView::url>("url"),
                       view_field<&ValueView::note>("note"),
                       view_field<&ValueView::is_example>("is_example"),
                       view_field<&ValueView::mark>("mark"));
  }
};

// A label with its values. `single` where there is exactly one, which needs no list.
struct FactView {
  std::string label;
  std::optional<ValueView> single;
  std::vector<ValueView> values;
  bool is_example = false;  // all of the values; one alone is marked itself

  [[nodiscard]] bool empty() const { return !single && values.empty(); }

  static constexpr auto fields() {
    return view_fields(
        view_field<&FactView::label>("label"), view_field<&FactView::single>("single"),
        view_field<&FactView::values>("values"), view_field<&FactView::is_example>("is_example"));
  }
};

struct CellView {
  std::vector<ValueView> values;
  std::string label = {};  // its column's, for a row that stands as a card on a phone

  static constexpr auto fields() {
    return view_fields(view_field<&CellView::values>("values"),
                       view_field<&CellView::label>("label"));
  }
};

struct RowView {
  CellView head;                // names the row
  std::vector<CellView> cells;  // the rest
  std::string id = {};          // to which links lead
  bool is_card = false;         // on a phone

  static constexpr auto fields() {
    return view_fields(view_field<&RowView::head>("head"), view_field<&RowView::cells>("cells"),
                       view_field<&RowView::id>("id"), view_field<&RowView::is_card>("is_card"));
  }
};

struct ColumnView {
  std::string label;

  static constexpr auto fields() { return view_fields(view_field<&ColumnView::label>("label")); }
};

// Gives every cell but a row's head the label of its column.
template <class Row>
void label_cells(const std::vector<ColumnView>& columns, std::vector<Row>& rows) {
  for (auto& row : rows) {
    for (std::size_t i = 0; i < row.cells.size() && i + 1 < columns.size(); ++i) {
      row.cells[i].label = columns[i + 1].label;
    }
  }
}

// Rows become cards on a phone: each cell then needs the label of its column.
inline void make_cards(const std::vector<ColumnView>& columns, std::vector<RowView>& rows) {
  label_cells(columns, rows);
  for (auto& row : rows) row.is_card = true;
}

struct TableView {
  std::string label;
  std::vector<ColumnView> columns;
  std::vector<RowView> rows;
  bool is_example = false;
  std::string owner = {};  // tells tables with one label on one page apart
  bool is_cards = false;   // its rows are cards on a phone

  // To be called when columns and rows are all there.
  void make_cards() {
    is_cards = true;
    waymark::make_cards(columns, rows);
  }

  static constexpr auto fields() {
    return view_fields(
        view_field<&TableView::label>("label"), view_field<&TableView::is_example>("is_example"),
        view_field<&TableView::owner>("owner"), view_field<&TableView::is_cards>("is_cards"),
        view_field<&TableView::columns>("columns"), view_field<&TableView::rows>("rows"));
  }
};

// A part that says too much for a row of a table: an area of a plan and the activities in it, a
// step of a path.
struct SectionView {
  std::string id;
  std::string title;
  bool is_example = false;
  std::string text;
  std::optional<Group<FactView>> facts;
  std::vector<TableView> tables;
  std::vector<SectionView> sections;  // parts of the part

  static constexpr auto fields() {
    return view_fields(
        view_field<&SectionView::id>("id"), view_field<&SectionView::title>("title"),
        view_field<&SectionView::is_example>("is_example"), view_field<&SectionView::text>("text"),
        view_field<&SectionView::facts>("facts"), view_field<&SectionView::tables>("tables"),
        view_field<&SectionView::sections>("sections"));
  }
};

// A list of parts: as a table, or as sections.
struct PartsView {
  std::string id;
  std::string label;
  std::optional<TableView> table;
  std::vector<SectionView> sections;

  static constexpr auto fields() {
    return view_fields(view_field<&PartsView::id>("id"), view_field<&PartsView::label>("label"),
                       view_field<&PartsView::table>("table"),
                       view_field<&PartsView::sections>("sections"));
  }
};

// What refers to this entity in one way: "Uppdrag som beställts härifrån", and which.
struct RelationView {
  std::string label;
  std::vector<LinkView> links;

  static constexpr auto fields() {
    return view_fields(view_field<&RelationView::label>("label"),
                       view_field<&RelationView::links>("links"));
  }
};

struct NoticeView {
  std::string text;
  std::vector<LinkView> links;

  static constexpr auto fields() {
    return view_fields(view_field<&NoticeView::text>("text"),
                       view_field<&NoticeView::links>("links"));
  }
};

}  // namespace waymark
