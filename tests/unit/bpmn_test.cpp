// Decision paths as BPMN: the whole text of a small one, and the drawing of any.
#include "export/bpmn.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "export/bpmn_layout.hpp"

namespace waymark::test {
namespace {

constexpr int rounds = WAYMARK_LARGE_ROUNDS ? 5000 : 300;

// A control character, which an author can write as "\x01", has no place in XML.
PathDiagram small_path() {
  PathDiagram path;
  path.id = "kopa";
  path.title = "Köpa & \"sälja\" <fort>";
  path.lanes = {{"Staben", ""}, {"Styrelsen 'A'", ""}};
  path.steps = {{"in", "Anmäl", StepShape::intake, "", "", "Tid: < 5 dagar\nUnderlag: a & b\n", 0},
                {"ja", "Besluta\x01", StepShape::decision, "", "", "", 1},
                {"slut", "Klart", StepShape::end, "", "", "", 1}};
  path.ways = {{0, 1, ""}, {1, 2, "Värde > 10 & \"ja\""}, {1, 0, "Tillbaka", true}};
  return path;
}

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return engine_() % count; }

 private:
  std::mt19937 engine_;
};

// Anything that an author can write: circles, steps that nothing leads to, returns onwards.
PathDiagram random_path(Dice& dice) {
  PathDiagram path;
  path.title = "En väg";
  const auto lanes = 1 + dice.below(4);
  for (std::size_t i = 0; i < lanes; ++i) {
    path.lanes.push_back(
        {i % 2 == 0 ? "Staben" : "Ett namn som är långt och bryts på två rader", ""});
  }
  const auto steps = 1 + dice.below(9);
  for (std::size_t i = 0; i < steps; ++i) {
    DiagramStep step;
    step.title = dice.below(3) == 0 ? "Samråd med alla dem som berörs av förslaget" : "Steg";
    step.shape = static_cast<StepShape>(dice.below(7));
    step.lane = dice.below(lanes);
    path.steps.push_back(step);
  }
  for (std::size_t i = 0; i < 2 * steps; ++i) {
    const auto to = dice.below(3) == 0 ? dice.below(steps) : std::min(i / 2 + 1, steps - 1);
    path.ways.push_back({dice.below(3) == 0 ? dice.below(steps) : i / 2, to,
                         dice.below(2) == 0 ? "Om det kostar mer än en miljon" : "",
                         dice.below(4) == 0});
  }
  return path;
}

struct Named {
  std::string name;
  BpmnBounds bounds;
};

// Of an event the square in its circle, past whose corners flows may enter.
BpmnBounds inner_bounds(const BpmnNode& node) {
  const auto part = node.is_event() ? std::sqrt(0.5) : 1;
  const auto width = node.width * part;
  const auto height = node.height * part;
  return {node.centre.x - width / 2, node.centre.y - height / 2, width, height};
}

std::vector<Named> shapes_and_labels(const BpmnDrawing& drawing) {
  std::vector<Named> all;
  for (const auto& node : drawing.nodes) {
    all.push_back({node.id, inner_bounds(node)});
    if (node.label) all.push_back({node.id + "'s name", *node.label});
  }
  for (const auto& flow : drawing.flows) {
    CHECK(flow.label.has_value() == !flow.name.empty());
    if (flow.label) all.push_back({flow.name, *flow.label});
  }
  return all;
}

bool lie_on_each_other(const BpmnBounds& a, const BpmnBounds& b) {
  constexpr double edge = 0.5;
  return a.left + a.width > b.left + edge && b.left + b.width > a.left + edge &&
         a.top + a.height > b.top + edge && b.top + b.height > a.top + edge;
}

BpmnBounds between(Point a, Point b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

void check_apart(const BpmnDrawing& drawing) {
  const auto all = shapes_and_labels(drawing);
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      CAPTURE(all[i].name);
      CAPTURE(all[j].name);
      CHECK_FALSE(lie_on_each_other(all[i].bounds, all[j].bounds));
    }
  }
}

void check_lanes(const BpmnDrawing& drawing) {
  double bottom = 0;
  for (const auto& lane : drawing.lanes) {
    CHECK(lane.top == doctest::Approx(bottom));
    bottom = lane.top + lane.height;
  }
  CHECK(bottom == doctest::Approx(drawing.height));
  for (const auto& node : drawing.nodes) {
    const auto& lane = drawing.lanes[node.lane];
    CHECK(node.centre.y - node.height / 2 >= lane.top);
    CHECK(node.centre.y + node.height / 2 <= lane.top + lane.height);
    CHECK(node.centre.x + node.width / 2 <= drawing.width);
  }
}

struct Stroke {
  std::size_t from;
  BpmnBounds bounds;
};

// A stroke as wide as a line and as long as a stretch of it, without the ends, where it meets
// others.
std::vector<Stroke> strokes(const BpmnDrawing& drawing) {
  std::vector<Stroke> all;
  for (const auto& flow : drawing.flows) {
    for (std::size_t i = 1; i < flow.waypoints.size(); ++i) {
      const auto line = between(flow.waypoints[i - 1], flow.waypoints[i]);
      const bool is_level = line.height < 0.01;
      CHECK((is_level || line.width < 0.01));
      if (is_level) {
        all.push_back({flow.from, {line.left + 1, line.top - 1, line.width - 2, 2}});
      } else {
        all.push_back({flow.from, {line.left - 1, line.top + 1, 2, line.height - 2}});
      }
    }
  }
  return all;
}

void check_flows(const BpmnDrawing& drawing) {
  const auto all = strokes(drawing);
  const auto obstacles = shapes_and_labels(drawing);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& one = all[i].bounds;
    for (const auto& obstacle : obstacles) {
      CAPTURE(obstacle.name);
      CHECK_FALSE(lie_on_each_other(one, obstacle.bounds));
    }
    for (std::size_t j = 0; j < i; ++j) {
      const auto& other = all[j].bounds;
      const bool is_parallel = (one.width > one.height) == (other.width > other.height);
      if (!is_parallel || all[i].from == all[j].from) continue;
      CHECK_FALSE(lie_on_each_other(one, other));
    }
  }
}

}  // namespace

TEST_CASE("a small path as BPMN") {
  CHECK(bpmn(small_path()) == R"bpmn(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:waymark:kopa" exporter="Waymark" exporterVersion="0.1.0">
<collaboration id="collaboration">
<participant id="pool" name="Köpa &amp; &quot;sälja&quot; &lt;fort&gt;" processRef="process"/>
</collaboration>
<process id="process" isExecutable="false">
<laneSet id="lanes">
<lane id="lane_0" name="Staben">
<flowNodeRef>start</flowNodeRef>
<flowNodeRef>step_1</flowNodeRef>
</lane>
<lane id="lane_1" name="Styrelsen &#39;A&#39;">
<flowNodeRef>step_2</flowNodeRef>
<flowNodeRef>step_3</flowNodeRef>
<flowNodeRef>gateway_2</flowNodeRef>
</lane>
</laneSet>
<startEvent id="start">
<outgoing>flow_0</outgoing>
</startEvent>
<receiveTask id="step_1" name="Anmäl">
<documentation>Tid: &lt; 5 dagar
Underlag: a &amp; b
</documentation>
<incoming>flow_0</incoming>
<incoming>flow_4</incoming>
<outgoing>flow_1</outgoing>
</receiveTask>
<userTask id="step_2" name="Besluta ">
<incoming>flow_1</incoming>
<outgoing>flow_2</outgoing>
</userTask>
<endEvent id="step_3" name="Klart">
<incoming>flow_3</incoming>
</endEvent>
<exclusiveGateway id="gateway_2">
<incoming>flow_2</incoming>
<outgoing>flow_3</outgoing>
<outgoing>flow_4</outgoing>
</exclusiveGateway>
<sequenceFlow id="flow_0" sourceRef="start" targetRef="step_1"/>
<sequenceFlow id="flow_1" sourceRef="step_1" targetRef="step_2"/>
<sequenceFlow id="flow_2" sourceRef="step_2" targetRef="gateway_2"/>
<sequenceFlow id="flow_3" sourceRef="gateway_2" targetRef="step_3" name="Värde &gt; 10 &amp; &quot;ja&quot;"/>
<sequenceFlow id="flow_4" sourceRef="gateway_2" targetRef="step_1" name="Tillbaka"/>
</process>
<bpmndi:BPMNDiagram id="diagram">
<bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">
<bpmndi:BPMNShape id="pool_shape" bpmnElement="pool" isHorizontal="true">
<dc:Bounds x="0" y="0" width="1010" height="284"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="lane_0_shape" bpmnElement="lane_0" isHorizontal="true">
<dc:Bounds x="30" y="0" width="980" height="164"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="lane_1_shape" bpmnElement="lane_1" isHorizontal="true">
<dc:Bounds x="30" y="164" width="980" height="120"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="start_shape" bpmnElement="start">
<dc:Bounds x="107" y="42" width="36" height="36"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="step_1_shape" bpmnElement="step_1">
<dc:Bounds x="222" y="20" width="150" height="80"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="step_2_shape" bpmnElement="step_2">
<dc:Bounds x="424" y="184" width="150" height="80"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="step_3_shape" bpmnElement="step_3">
<dc:Bounds x="909" y="206" width="36" height="36"/>
<bpmndi:BPMNLabel>
<dc:Bounds x="882" y="246" width="90" height="14"/>
</bpmndi:BPMNLabel>
</bpmndi:BPMNShape>
<bpmndi:BPMNShape id="gateway_2_shape" bpmnElement="gateway_2" isMarkerVisible="true">
<dc:Bounds x="632" y="198" width="50" height="50"/>
</bpmndi:BPMNShape>
<bpmndi:BPMNEdge id="flow_0_edge" bpmnElement="flow_0">
<di:waypoint x="143" y="60"/>
<di:waypoint x="222" y="60"/>
</bpmndi:BPMNEdge>
<bpmndi:BPMNEdge id="flow_1_edge" bpmnElement="flow_1">
<di:waypoint x="372" y="60"/>
<di:waypoint x="386" y="60"/>
<di:waypoint x="386" y="224"/>
<di:waypoint x="424" y="224"/>
</bpmndi:BPMNEdge>
<bpmndi:BPMNEdge id="flow_2_edge" bpmnElement="flow_2">
<di:waypoint x="574" y="224"/>
<di:waypoint x="632" y="224"/>
</bpmndi:BPMNEdge>
<bpmndi:BPMNEdge id="flow_3_edge" bpmnElement="flow_3">
<di:waypoint x="682" y="224"/>
<di:waypoint x="909" y="224"/>
<bpmndi:BPMNLabel>
<dc:Bounds x="754" y="192" width="90" height="27"/>
</bpmndi:BPMNLabel>
</bpmndi:BPMNEdge>
<bpmndi:BPMNEdge id="flow_4_edge" bpmnElement="flow_4">
<di:waypoint x="682" y="224"/>
<di:waypoint x="716" y="224"/>
<di:waypoint x="716" y="138"/>
<di:waypoint x="184" y="138"/>
<di:waypoint x="184" y="74"/>
<di:waypoint x="222" y="74"/>
<bpmndi:BPMNLabel>
<dc:Bounds x="612" y="120" width="90" height="14"/>
</bpmndi:BPMNLabel>
</bpmndi:BPMNEdge>
</bpmndi:BPMNPlane>
</bpmndi:BPMNDiagram>
</definitions>
)bpmn");
}

TEST_CASE("BPMN of any path: nothing lies on anything, flows are level or upright") {
  Dice dice(20251014);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    const auto drawing = draw_bpmn(random_path(dice));
    check_apart(drawing);
    check_lanes(drawing);
    check_flows(drawing);
  }
}

}  // namespace waymark::test
