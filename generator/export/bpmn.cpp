#include "export/bpmn.hpp"

#include <fmt/format.h>

#include "export/bpmn_layout.hpp"
#include "export/xml.hpp"

namespace waymark {
namespace {

class BpmnWriter {
 public:
  BpmnWriter(const PathDiagram& diagram, const BpmnDrawing& drawing)
      : diagram_(diagram), drawing_(drawing) {}

  std::string write() {
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
        "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
        "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
        "xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" id=\"definitions\" "
        "targetNamespace=\"urn:waymark:{}\" exporter=\"Waymark\" exporterVersion=\"{}\">\n",
        xml_escaped(diagram_.id), WAYMARK_VERSION);
    add("<collaboration id=\"collaboration\">\n"
        "<participant id=\"pool\" name=\"{}\" processRef=\"process\"/>\n</collaboration>\n",
        xml_escaped(diagram_.title));
    write_process();
    write_shapes();
    return std::move(out_) + "</definitions>\n";
  }

 private:
  template <class... Values>
  void add(fmt::format_string<Values...> text, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), text, std::forward<Values>(values)...);
  }

  void write_process() {
    add("<process id=\"process\" isExecutable=\"false\">\n<laneSet id=\"lanes\">\n");
    for (std::size_t i = 0; i < drawing_.lanes.size(); ++i) write_lane(i);
    add("</laneSet>\n");
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) write_node(i);
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      const auto& flow = drawing_.flows[i];
      add("<sequenceFlow id=\"flow_{}\" sourceRef=\"{}\" targetRef=\"{}\"{}/>\n", i,
          drawing_.nodes[flow.from].id, drawing_.nodes[flow.to].id, name_of(flow.name));
    }
    add("</process>\n");
  }

  void write_lane(std::size_t lane) {
    add("<lane id=\"lane_{}\" name=\"{}\">\n", lane, xml_escaped(drawing_.lanes[lane].name));
    for (const auto& node : drawing_.nodes) {
      if (node.lane == lane) add("<flowNodeRef>{}</flowNodeRef>\n", node.id);
    }
    add("</lane>\n");
  }

  void write_node(std::size_t index) {
    const auto& node = drawing_.nodes[index];
    add("<{} id=\"{}\"{}>\n", node.element, node.id, name_of(node.name));
    if (!node.documentation.empty()) {
      add("<documentation>{}</documentation>\n", xml_escaped(node.documentation));
    }
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      if (drawing_.flows[i].to == index) add("<incoming>flow_{}</incoming>\n", i);
    }
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      if (drawing_.flows[i].from == index) add("<outgoing>flow_{}</outgoing>\n", i);
    }
    add("</{}>\n", node.element);
  }

  static std::string name_of(const std::string& name) {
    return name.empty() ? name : fmt::format(" name=\"{}\"", xml_escaped(name));
  }

  void write_shapes() {
    add("<bpmndi:BPMNDiagram id=\"diagram\">\n"
        "<bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">\n");
    write_shape("pool", " isHorizontal=\"true\"", {0, 0, drawing_.width, drawing_.height});
    for (std::size_t i = 0; i < drawing_.lanes.size(); ++i) {
      const auto& lane = drawing_.lanes[i];
      write_shape(fmt::format("lane_{}", i), " isHorizontal=\"true\"",
                  {bpmn_name_band, lane.top, drawing_.width - bpmn_name_band, lane.height});
    }
    for (const auto& node : drawing_.nodes) {
      write_shape(node.id, node.is_gateway() ? " isMarkerVisible=\"true\"" : "",
                  {node.centre.x - node.width / 2, node.centre.y - node.height / 2, node.width,
                   node.height},
                  node.label);
    }
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) write_edge(i);
    add("</bpmndi:BPMNPlane>\n</bpmndi:BPMNDiagram>\n");
  }

  void write_shape(std::string_view id, std::string_view more, const BpmnBounds& bounds,
                   const std::optional<BpmnBounds>& label = {}) {
    add("<bpmndi:BPMNShape id=\"{0}_shape\" bpmnElement=\"{0}\"{1}>\n", id, more);
    write_bounds(bounds);
    write_label(label);
    add("</bpmndi:BPMNShape>\n");
  }

  void write_edge(std::size_t index) {
    add("<bpmndi:BPMNEdge id=\"flow_{0}_edge\" bpmnElement=\"flow_{0}\">\n", index);
    for (const auto& point : drawing_.flows[index].waypoints) {
      add("<di:waypoint x=\"{:.0f}\" y=\"{:.0f}\"/>\n", point.x, point.y);
    }
    write_label(drawing_.flows[index].label);
    add("</bpmndi:BPMNEdge>\n");
  }

  void write_label(const std::optional<BpmnBounds>& label) {
    if (!label) return;
    add("<bpmndi:BPMNLabel>\n");
    write_bounds(*label);
    add("</bpmndi:BPMNLabel>\n");
  }

  void write_bounds(const BpmnBounds& bounds) {
    add("<dc:Bounds x=\"{:.0f}\" y=\"{:.0f}\" width=\"{:.0f}\" height=\"{:.0f}\"/>\n", bounds.left,
        bounds.top, bounds.width, bounds.height);
  }

  const PathDiagram& diagram_;
  const BpmnDrawing& drawing_;
  std::string out_;
};

}  // namespace

std::string bpmn(const PathDiagram& diagram) {
  return BpmnWriter(diagram, draw_bpmn(diagram)).write();
}

}  // namespace waymark
