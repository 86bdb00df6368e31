#include "diagram/graph_layout.hpp"

#include <fmt/format.h>
#include <graphviz/gvc.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>

#include "diagram/graph_ids.hpp"

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
}

namespace waymark {
namespace {

constexpr double points_per_inch = 72;
constexpr double lane_margin = 12;

// Only the layout of dot: no file of the system tells Graphviz what to load.
GVC_t* context() {
  static lt_symlist_t plugins[] = {
      {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}};
  static GVC_t* const made = [] {
    agseterrf([](char*) { return 0; });
    return gvContextPlugins(plugins, 0);
  }();
  return made;
}

// Graphviz takes texts it does not change as `char*`.
char* loose(const char* text) { return const_cast<char*>(text); }

void set(void* object, const char* name, const std::string& value) {
  agsafeset(object, loose(name), loose(value.c_str()), loose(""));
}

std::string inches(double pixels) { return fmt::format("{:.4f}", pixels / points_per_inch); }

// Between two lanes dot leaves room for lines: each lane takes half of it.
void close_gaps(std::vector<LaneSpan>& lanes) {
  std::vector<LaneSpan*> order;
  for (auto& lane : lanes) order.push_back(&lane);
  std::sort(order.begin(), order.end(),
            [](const LaneSpan* a, const LaneSpan* b) { return a->left < b->left; });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const auto middle = (order[i - 1]->right + order[i]->left) / 2;
    order[i - 1]->right = middle;
    order[i]->left = middle;
  }
}

class Drawing {
 public:
  explicit Drawing(const Graph& graph)
      : graph_(graph), drawn_(agopen(loose("picture"), Agdirected, counted_ids())) {
    set(drawn_, "newrank", "true");
    set(drawn_, "rankdir", graph.flow == Flow::down ? "TB" : "LR");
    set(drawn_, "nodesep", inches(graph.box_gap));
    set(drawn_, "ranksep", inches(graph.rank_gap));
    agattr(drawn_, AGNODE, loose("shape"), loose("box"));
    agattr(drawn_, AGNODE, loose("fixedsize"), loose("true"));
    agattr(drawn_, AGNODE, loose("label"), loose(""));
    add_lanes();
    add_boxes();
    add_rows();
    add_lines();
    tie_to_edges_of_lanes();
  }
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;
  ~Drawing() {
    if (is_placed_) gvFreeLayout(context(), drawn_);
    agclose(drawn_);
  }

  PlacedGraph place() {
    if (gvLayout(context(), drawn_, "dot") != 0) throw std::runtime_error("no layout of a graph");
    is_placed_ = true;
    PlacedGraph placed;
    const auto size = GD_bb(drawn_);
    placed.width = size.UR.x - size.LL.x;
    placed.height = size.UR.y - size.LL.y;
    for (auto* node : nodes_) placed.centres.push_back(at(ND_coord(node)));
    for (std::size_t i = 0; i < edges_.size(); ++i) placed.curves.push_back(curve(i));
    for (auto* lane : lanes_) {
      placed.lanes.push_back({at(GD_bb(lane).LL).x, at(GD_bb(lane).UR).x});
    }
    close_gaps(placed.lanes);
    trim(placed);
    return placed;
  }

 private:
  Agnode_t* add_node(Agraph_t* to, const std::string& name, double width, double height) {
    auto* node = agnode(to, loose(name.c_str()), 1);
    set(node, "width", inches(width));
    set(node, "height", inches(height));
    return node;
  }

  // A lane is a cluster that reaches from a node in a row above all others to one in a row below,
  // so that dot has to keep the lanes apart.
  void add_lanes() {
    auto* top = agsubg(drawn_, loose("top"), 1);
    auto* bottom = agsubg(drawn_, loose("bottom"), 1);
    set(top, "rank", "same");
    set(bottom, "rank", "same");
    for (std::size_t i = 0; i < graph_.lane_widths.size(); ++i) {
      auto* lane = agsubg(drawn_, loose(fmt::format("cluster{}", i).c_str()), 1);
      set(lane, "margin", fmt::format("{}", lane_margin));
      const auto width = graph_.lane_widths[i] - 2 * lane_margin;
      lanes_.push_back(lane);
      tops_.push_back(add_node(lane, fmt::format("top{}", i), width, 1));
      bottoms_.push_back(add_node(lane, fmt::format("bottom{}", i), width, 1));
      agsubnode(top, tops_.back(), 1);
      agsubnode(bottom, bottoms_.back(), 1);
      tie(tops_.back(), bottoms_.back());
    }
  }

  void add_boxes() {
    for (const auto& box : graph_.boxes) {
      auto* where = box.lane ? lanes_.at(*box.lane) : drawn_;
      nodes_.push_back(add_node(where, fmt::format("box{}", nodes_.size()), box.width, box.height));
    }
  }

  // The first boxes of two rows are tied, so that a row without lines keeps its place.
  void add_rows() {
    std::map<std::size_t, std::vector<Agnode_t*>> rows;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (const auto row = graph_.boxes[i].row) rows[*row].push_back(nodes_[i]);
    }
    Agnode_t* above = nullptr;
    for (const auto& [row, nodes] : rows) {
      auto* same = agsubg(drawn_, loose(fmt::format("row{}", row).c_str()), 1);
      set(same, "rank", "same");
      for (auto* node : nodes) agsubnode(same, node, 1);
      if (above != nullptr) tie(above, nodes.front());
      above = nodes.front();
    }
  }

  // dot draws a line that points up as it draws one that points down, and turns it round.
  void add_lines() {
    for (const auto& line : graph_.lines) {
      auto* from = nodes_.at(line.points_up ? line.to : line.from);
      auto* to = nodes_.at(line.points_up ? line.from : line.to);
      auto* edge = agedge(drawn_, from, to, loose(fmt::format("line{}", edges_.size()).c_str()), 1);
      set(edge, "dir", !line.has_head ? "none" : line.points_up ? "back" : "forward");
      edges_.push_back(edge);
    }
  }

  void tie(Agnode_t* above, Agnode_t* below) {
    auto* edge = agedge(drawn_, above, below, nullptr, 1);
    set(edge, "style", "invis");
    set(edge, "weight", "0");
  }

  void tie_to_edges_of_lanes() {
    if (lanes_.empty()) return;
    std::vector<bool> has_above(nodes_.size());
    std::vector<bool> has_below(nodes_.size());
    for (const auto& line : graph_.lines) {
      if (line.from == line.to) continue;
      has_above[line.points_up ? line.from : line.to] = true;
      has_below[line.points_up ? line.to : line.from] = true;
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const auto lane = graph_.boxes[i].lane.value_or(0);
      if (i == 0 || !has_above[i]) tie(tops_[lane], nodes_[i]);
      if (!has_below[i]) tie(nodes_[i], bottoms_[lane]);
    }
  }

  // Lines that tie boxes to the edges of their lanes take room at the sides, and are not drawn.
  void trim(PlacedGraph& placed) const {
    double left = placed.width;
    double right = 0;
    const auto keep = [&](double from, double to) {
      left = std::min(left, from);
      right = std::max(right, to);
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const auto half = graph_.boxes[i].width / 2;
      keep(placed.centres[i].x - half, placed.centres[i].x + half);
    }
    for (const auto& lane : placed.lanes) keep(lane.left, lane.right);
    for (const auto& curve : placed.curves) {
      for (const auto& point : curve.points) keep(point.x, point.x);
    }
    if (nodes_.empty()) left = 0;
    for (auto& centre : placed.centres) centre.x -= left;
    for (auto& lane : placed.lanes) lane = {lane.left - left, lane.right - left};
    for (auto& curve : placed.curves) {
      for (auto& point : curve.points) point.x -= left;
      curve.tip.x -= left;
    }
    placed.width = std::max(0.0, right - left);
  }

  [[nodiscard]] Point at(pointf point) const {
    return {point.x - GD_bb(drawn_).LL.x, GD_bb(drawn_).UR.y - point.y};
  }

  [[nodiscard]] Curve curve(std::size_t index) const {
    Curve made;
    const auto* splines = ED_spl(edges_[index]);
    if (splines == nullptr || splines->size == 0) return made;
    const auto& bezier = splines->list[0];
    for (int i = 0; i < bezier.size; ++i) made.points.push_back(at(bezier.list[i]));
    const bool is_turned = graph_.lines[index].points_up;
    if (is_turned) std::reverse(made.points.begin(), made.points.end());
    const bool has_tip = is_turned ? bezier.sflag != 0 : bezier.eflag != 0;
    made.tip = has_tip ? at(is_turned ? bezier.sp : bezier.ep) : made.points.back();
    return made;
  }

  const Graph& graph_;
  Agraph_t* drawn_;
  bool is_placed_ = false;
  std::vector<Agraph_t*> lanes_;
  std::vector<Agnode_t*> tops_;
  std::vector<Agnode_t*> bottoms_;
  std::vector<Agnode_t*> nodes_;
  std::vector<Agedge_t*> edges_;
};

}  // namespace

PlacedGraph place(const Graph& graph) {
  static std::mutex one_at_a_time;
  const std::scoped_lock lock(one_at_a_time);
  return Drawing(graph).place();
}

}  // namespace waymark
