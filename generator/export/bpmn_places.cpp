// 1. rows, by what stands in them  2. where flows turn and enter  3. columns and the gaps between
// them, by how many turn there  4. places and waypoints
#include "export/bpmn_places.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double label_width = 90;  // as wide as modelling tools break names beside a shape
constexpr double label_letters = 11;
constexpr double label_line = 13.5;
constexpr double label_gap = 4;
constexpr double lane_letters = 12;
constexpr double lane_name_margin = 5;
constexpr std::size_t lines_of_band = 2;

constexpr double least_lane = 120;
constexpr double lane_margin = 20;
constexpr double row_gap = 20;
constexpr double line_room = 6;  // above and below a flow that runs alone
constexpr double first_track = 14;
constexpr double track_gap = 14;
constexpr double arrow_room = 24;
constexpr double entry_gap = 14;

double label_height(std::string_view name) {
  return static_cast<double>(fit_text(name, label_width, label_letters).size()) * label_line;
}

bool has_room(std::string_view name, double height) {
  const auto lines = fit_text(name, height, lane_letters);
  return lines.size() <= lines_of_band &&
         std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
           return text_width(line, lane_letters) <= height - 2 * lane_name_margin;
         });
}

// The least height from `least` on at which a name written upwards has room in its band.
double height_for_name(std::string_view name, double least) {
  auto height = std::max(least, text_width(name, lane_letters) / lines_of_band);
  while (!has_room(name, height)) height += 2 * lane_name_margin;
  return height;
}

struct Row {
  double above = line_room;  // from the line on which its nodes stand
  double below = line_room;
  double y = 0;
};

struct Gap {  // behind a column
  double left = 0;
  std::size_t tracks = 0;

  [[nodiscard]] double width() const {
    return first_track + static_cast<double>(tracks) * track_gap + arrow_room;
  }
  [[nodiscard]] double x(std::size_t track) const {
    return left + first_track + static_cast<double>(track) * track_gap;
  }
};

class PlaceGiver {
 public:
  PlaceGiver(BpmnDrawing& drawing, const BpmnGrid& grid)
      : drawing_(drawing),
        grid_(grid),
        rows_(grid.lanes_of_rows.size()),
        gaps_(grid.columns),
        start_tracks_(drawing.nodes.size()),
        end_tracks_(drawing.flows.size()),
        entries_(drawing.flows.size()) {}

  void give() {
    measure_rows();
    place_lanes();
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) find_start_track(i);
    find_entries();
    place_columns();
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) place_node(i);
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) place_flow(i);
  }

 private:
  void measure_rows() {
    const auto widen = [&](std::size_t row, double above, double below) {
      rows_[row].above = std::max(rows_[row].above, above);
      rows_[row].below = std::max(rows_[row].below, below);
    };
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
      const auto& node = drawing_.nodes[i];
      const auto half = node.height / 2;
      widen(grid_.nodes[i].row, half,
            half + (node.is_event() ? label_height(node.name) + label_gap : 0));
    }
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      const auto& run = grid_.runs[i];
      if (!run.is_empty()) {
        widen(run.row, label_height(drawing_.flows[i].name) + label_gap, line_room);
      }
    }
  }

  // What a lane's name needs beyond its rows stands half above them and half below; what the
  // pool's name needs goes to all lanes alike.
  void place_lanes() {
    std::vector<double> heights(drawing_.lanes.size(), 2 * lane_margin - row_gap);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      heights[grid_.lanes_of_rows[i]] += rows_[i].above + rows_[i].below + row_gap;
    }
    std::vector<double> spare(drawing_.lanes.size());
    for (std::size_t i = 0; i < heights.size(); ++i) {
      spare[i] =
          height_for_name(drawing_.lanes[i].name, std::max(least_lane, heights[i])) - heights[i];
      drawing_.height += heights[i] + spare[i];
    }
    const auto missing = height_for_name(drawing_.name, drawing_.height) - drawing_.height;
    drawing_.height += missing;
    double top = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      spare[i] += missing / static_cast<double>(heights.size());
      drawing_.lanes[i].top = top;
      drawing_.lanes[i].height = heights[i] + spare[i];
      top += drawing_.lanes[i].height;
    }
    place_rows(spare);
  }

  void place_rows(const std::vector<double>& spare) {
    double y = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto lane = grid_.lanes_of_rows[i];
      if (i == 0 || grid_.lanes_of_rows[i - 1] != lane) {
        y = drawing_.lanes[lane].top + spare[lane] / 2 + lane_margin;
      }
      rows_[i].y = y + rows_[i].above;
      y += rows_[i].above + rows_[i].below + row_gap;
    }
  }

  // The row from which a flow comes to its target.
  [[nodiscard]] std::size_t last_row(std::size_t flow) const {
    const auto& run = grid_.runs[flow];
    return run.is_empty() ? source(flow).row : run.row;
  }
  [[nodiscard]] const BpmnCell& source(std::size_t flow) const {
    return grid_.nodes[drawing_.flows[flow].from];
  }
  [[nodiscard]] const BpmnCell& target(std::size_t flow) const {
    return grid_.nodes[drawing_.flows[flow].to];
  }

  [[nodiscard]] bool turns_at_start(std::size_t flow) const {
    const auto& run = grid_.runs[flow];
    return source(flow).row != (run.is_empty() ? target(flow).row : run.row);
  }
  [[nodiscard]] bool turns_at_end(std::size_t flow) const {
    return !grid_.runs[flow].is_empty() && grid_.runs[flow].row != target(flow).row;
  }

  // All flows that leave a node fork on one track.
  void find_start_track(std::size_t flow) {
    auto& track = start_tracks_[drawing_.flows[flow].from];
    if (turns_at_start(flow) && !track) track = gaps_[source(flow).column].tracks++;
  }

  void find_entries() {
    std::vector<std::vector<std::size_t>> above(drawing_.nodes.size());
    std::vector<std::vector<std::size_t>> below(drawing_.nodes.size());
    std::vector<std::size_t> counts(drawing_.nodes.size());
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      const auto to = drawing_.flows[i].to;
      ++counts[to];
      if (last_row(i) == target(i).row) continue;
      (last_row(i) < target(i).row ? above : below)[to].push_back(i);
    }
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
      const bool is_alone = counts[i] == 1 && grid_.nodes[i].is_free_before;
      enter(i, std::move(above[i]), is_alone ? 0 : -1);
      enter(i, std::move(below[i]), is_alone ? 0 : 1);
    }
  }

  // Flows that come to a node from one side enter beside each other, in an order in which they do
  // not cross: first those from its left, the nearest row first, then those from its right.
  void enter(std::size_t node, std::vector<std::size_t> flows, double direction) {
    const auto key = [&](std::size_t flow) {
      const auto distance = std::abs(rows_[last_row(flow)].y - rows_[target(flow).row].y);
      return grid_.runs[flow].leads_back ? std::pair(true, -distance) : std::pair(false, distance);
    };
    std::stable_sort(flows.begin(), flows.end(), [&](auto a, auto b) { return key(a) < key(b); });
    const auto room = drawing_.nodes[node].height / 2;
    const auto step = std::min(entry_gap, room / static_cast<double>(flows.size() + 1));
    double offset = 0;
    for (const auto flow : flows) {
      entries_[flow] = direction * (offset += step);
      if (turns_at_end(flow)) end_tracks_[flow] = gaps_[target(flow).column - 1].tracks++;
    }
  }

  void place_columns() {
    std::vector<double> widths(grid_.columns, label_width);
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
      auto& width = widths[grid_.nodes[i].column];
      width = std::max(width, drawing_.nodes[i].width);
    }
    double x = 2 * bpmn_name_band + lane_margin;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      middles_.push_back(x + widths[i] / 2);
      gaps_[i].left = x + widths[i];
      x = gaps_[i].left + gaps_[i].width();
    }
    drawing_.width = x;
  }

  void place_node(std::size_t index) {
    auto& node = drawing_.nodes[index];
    node.centre = {middles_[grid_.nodes[index].column], rows_[grid_.nodes[index].row].y};
    if (!node.is_event() || node.name.empty()) return;
    node.label = {node.centre.x - label_width / 2, node.centre.y + node.height / 2 + label_gap,
                  label_width, label_height(node.name)};
  }

  void place_flow(std::size_t index) {
    auto& flow = drawing_.flows[index];
    const auto& from = drawing_.nodes[flow.from];
    const auto& run = grid_.runs[index];
    const auto entry = entry_of(index);
    auto at = Point{from.centre.x + from.width / 2, from.centre.y};
    flow.waypoints.push_back(at);
    const auto turn = [&](double x, double y) {
      flow.waypoints.push_back({x, at.y});
      at = {x, y};
      flow.waypoints.push_back(at);
    };
    if (turns_at_start(index)) {
      turn(gaps_[source(index).column].x(*start_tracks_[flow.from]),
           run.is_empty() || run.row == target(index).row ? entry.y : rows_[run.row].y);
    }
    if (turns_at_end(index)) turn(gaps_[target(index).column - 1].x(*end_tracks_[index]), entry.y);
    flow.waypoints.push_back(entry);
    if (!flow.name.empty()) place_name(flow, run);
  }

  // On the border of the target.
  [[nodiscard]] Point entry_of(std::size_t flow) const {
    const auto& node = drawing_.nodes[drawing_.flows[flow].to];
    const auto offset = entries_[flow];
    const auto half = node.width / 2;
    const auto reach = node.is_event() ? std::sqrt(half * half - offset * offset) : half;
    return {node.centre.x - reach, node.centre.y + offset};
  }

  // Above its flow, beside the node that it leaves.
  void place_name(BpmnFlow& flow, const BpmnRun& run) const {
    const auto height = label_height(flow.name);
    const auto middle = middles_[run.leads_back ? run.last : run.first];
    flow.label = {middle - label_width / 2, rows_[run.row].y - height - label_gap, label_width,
                  height};
  }

  BpmnDrawing& drawing_;
  const BpmnGrid& grid_;
  std::vector<Row> rows_;
  std::vector<Gap> gaps_;
  std::vector<double> middles_;                           // of the columns
  std::vector<std::optional<std::size_t>> start_tracks_;  // of nodes
  std::vector<std::optional<std::size_t>> end_tracks_;    // of flows
  std::vector<double> entries_;  // of flows, from the middle of the target's side
};

}  // namespace

void give_places(BpmnDrawing& drawing, const BpmnGrid& grid) { PlaceGiver(drawing, grid).give(); }

}  // namespace waymark
