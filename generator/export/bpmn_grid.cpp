// 1. flows that lead back  2. columns, by the longest way  3. rows for nodes, then for flows
#include "export/bpmn_grid.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <numeric>

namespace waymark {
namespace {

constexpr std::size_t start = 0;

// Rows of a lane are counted from the one where its first node stands, upwards below zero.
struct RowKey {
  std::size_t lane = 0;
  int row = 0;

  auto operator<=>(const RowKey&) const = default;
};

struct Stretch {
  std::size_t first;
  std::size_t last;
};

// 0, 1, -1, 2, -2 …
int aside(int count) { return count % 2 == 1 ? (count + 1) / 2 : -(count / 2); }

class GridMaker {
 public:
  explicit GridMaker(const BpmnDrawing& drawing)
      : drawing_(drawing), out_(drawing.nodes.size()), in_(drawing.nodes.size()) {
    for (std::size_t i = 0; i < drawing.flows.size(); ++i) {
      out_[drawing.flows[i].from].push_back(i);
      in_[drawing.flows[i].to].push_back(i);
    }
    grid_.runs.resize(drawing.flows.size());
    grid_.nodes.resize(drawing.nodes.size());
    rows_.resize(drawing.nodes.size());
    rows_of_runs_.resize(drawing.flows.size());
  }

  BpmnGrid make() {
    find_columns(ways_forward());
    for (std::size_t i = 0; i < drawing_.lanes.size(); ++i) taken_[{i, 0}];
    for (const auto node : in_order_of_columns()) place_node(node);
    for (const auto flow : shortest_first()) place_run(flow);
    number_rows();
    return std::move(grid_);
  }

 private:
  // Marks what leads back, so that the rest is without circles; gives the nodes in an order in
  // which the rest leads forward.
  std::vector<std::size_t> ways_forward() {
    enum class State { fresh, open, done };
    std::vector<State> states(out_.size(), State::fresh);
    std::vector<std::size_t> next(out_.size());
    std::vector<std::size_t> order;
    for (std::size_t root = 0; root < out_.size(); ++root) {
      std::vector<std::size_t> open;
      const auto enter = [&](std::size_t node) {
        states[node] = State::open;
        open.push_back(node);
      };
      if (states[root] == State::fresh) enter(root);
      while (!open.empty()) {
        const auto node = open.back();
        if (next[node] == out_[node].size()) {
          states[node] = State::done;
          order.push_back(node);
          open.pop_back();
          continue;
        }
        const auto flow = out_[node][next[node]++];
        const auto to = drawing_.flows[flow].to;
        grid_.runs[flow].leads_back = drawing_.flows[flow].is_return || states[to] == State::open;
        if (!grid_.runs[flow].leads_back && states[to] == State::fresh) enter(to);
      }
    }
    std::reverse(order.begin(), order.end());
    return order;
  }

  // What is called a return may lead to a later column: it then pushes its target onwards.
  void find_columns(std::vector<std::size_t> order) {
    for (std::size_t i = 0; i < out_.size(); ++i) grid_.nodes[i].column = i == start ? 0 : 1;
    do {
      for (const auto node : order) {
        for (const auto flow : out_[node]) {
          if (!grid_.runs[flow].leads_back) push(drawing_.flows[flow]);
        }
      }
      std::stable_sort(order.begin(), order.end(),
                       [&](auto a, auto b) { return column(a) < column(b); });
    } while (turn_forward());
  }

  void push(const BpmnFlow& flow) {
    const auto least = column(flow.from) + (flow.name.empty() ? 1 : 2);
    grid_.nodes[flow.to].column = std::max(column(flow.to), least);
  }

  bool turn_forward() {
    bool has_turned = false;
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      const auto& flow = drawing_.flows[i];
      if (!grid_.runs[i].leads_back || column(flow.to) <= column(flow.from)) continue;
      grid_.runs[i].leads_back = false;
      has_turned = true;
    }
    return has_turned;
  }

  [[nodiscard]] std::size_t column(std::size_t node) const { return grid_.nodes[node].column; }

  // A gateway comes before the others of its column, as its place is beside its step.
  [[nodiscard]] std::vector<std::size_t> in_order_of_columns() const {
    std::vector<std::size_t> order(out_.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](std::size_t node) {
      return std::pair(column(node), !drawing_.nodes[node].is_gateway());
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    return order;
  }

  // Beside the node that leads to it, where both are in one lane.
  void place_node(std::size_t node) {
    const auto lane = drawing_.nodes[node].lane;
    int wanted = 0;
    for (const auto flow : in_[node]) {
      const auto from = drawing_.flows[flow].from;
      if (grid_.runs[flow].leads_back || rows_[from].lane != lane) continue;
      wanted = rows_[from].row;
      break;
    }
    int tries = 0;
    while (!is_free({lane, wanted + aside(tries)}, {column(node), column(node)})) ++tries;
    rows_[node] = {lane, wanted + aside(tries)};
    take(rows_[node], {column(node), column(node)});
  }

  // Those that lead back come last, to run around the others.
  [[nodiscard]] std::vector<std::size_t> shortest_first() const {
    std::vector<std::size_t> order(drawing_.flows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](std::size_t flow) {
      const auto from = column(drawing_.flows[flow].from);
      const auto to = column(drawing_.flows[flow].to);
      return std::pair(grid_.runs[flow].leads_back, from < to ? to - from : from - to);
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    return order;
  }

  void place_run(std::size_t flow) {
    const auto from = drawing_.flows[flow].from;
    const auto to = drawing_.flows[flow].to;
    auto& run = grid_.runs[flow];
    run.first = run.leads_back ? column(to) : column(from) + 1;
    run.last = run.leads_back ? column(from) : column(to) - 1;
    if (run.is_empty()) return;
    rows_of_runs_[flow] = run.leads_back ? row_back(run, rows_[from], rows_[to])
                                         : row_forward(run, rows_[from], rows_[to]);
    take(rows_of_runs_[flow], with_turns(run, rows_of_runs_[flow], rows_[from], rows_[to]));
  }

  // Where a run begins or ends beside the column of its row, the cell there stays empty: what
  // left it would lie on the run.
  static Stretch with_turns(const BpmnRun& run, RowKey row, RowKey from, RowKey to) {
    if (run.leads_back) return {run.first - 1, run.last + 1};
    return {row == from ? run.first : run.first - 1, row == to ? run.last : run.last + 1};
  }

  [[nodiscard]] RowKey row_forward(const BpmnRun& run, RowKey from, RowKey to) const {
    const auto fits = [&](RowKey row) { return is_free(row, with_turns(run, row, from, to)); };
    if (fits(to)) return to;
    if (fits(from)) return from;
    int tries = 1;
    while (!fits({to.lane, to.row + aside(tries)})) ++tries;
    return {to.lane, to.row + aside(tries)};
  }

  // Between both ends if they are in different lanes, else above them.
  [[nodiscard]] RowKey row_back(const BpmnRun& run, RowKey from, RowKey to) const {
    const int onwards = from.lane > to.lane ? 1 : -1;
    auto row = RowKey{to.lane, to.row + onwards};
    while (!is_free(row, with_turns(run, row, from, to))) row.row += onwards;
    return row;
  }

  [[nodiscard]] bool is_free(RowKey row, Stretch wanted) const {
    const auto taken = taken_.find(row);
    if (taken == taken_.end()) return true;
    return std::none_of(taken->second.begin(), taken->second.end(), [&](Stretch one) {
      return one.first <= wanted.last && wanted.first <= one.last;
    });
  }

  void take(RowKey row, Stretch stretch) { taken_[row].push_back(stretch); }

  void number_rows() {
    std::map<RowKey, std::size_t> numbers;
    for (const auto& [row, stretches] : taken_) {
      numbers.emplace(row, numbers.size());
      grid_.lanes_of_rows.push_back(row.lane);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      auto& cell = grid_.nodes[i];
      cell.row = numbers.at(rows_[i]);
      cell.is_free_before =
          cell.column > 0 && is_free(rows_[i], {cell.column - 1, cell.column - 1});
      grid_.columns = std::max(grid_.columns, cell.column + 1);
    }
    for (std::size_t i = 0; i < rows_of_runs_.size(); ++i) {
      if (!grid_.runs[i].is_empty()) grid_.runs[i].row = numbers.at(rows_of_runs_[i]);
    }
  }

  const BpmnDrawing& drawing_;
  BpmnGrid grid_;
  std::vector<std::vector<std::size_t>> out_;  // flows from each node
  std::vector<std::vector<std::size_t>> in_;   // flows to each node
  std::vector<RowKey> rows_;
  std::vector<RowKey> rows_of_runs_;
  std::map<RowKey, std::vector<Stretch>> taken_;
};

}  // namespace

BpmnGrid arrange(const BpmnDrawing& drawing) { return GridMaker(drawing).make(); }

}  // namespace waymark
