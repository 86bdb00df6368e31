// 1. sizes of boxes  2. places by dot  3. a band for each level, lines, then boxes drawn
#include "diagram/flow_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "diagram/text_fit.hpp"

namespace waymark {
namespace {

constexpr double box_width = 228;
constexpr double head_width = 104;  // of a band's name
constexpr double head_padding = 8;
constexpr double band_padding = 22;  // between a band's edge and what stands in it

struct Band {
  double top = 0;
  double bottom = 0;
};

class Painter {
 public:
  explicit Painter(const LevelFlow& flow) : flow_(flow) {
    for (const auto& [content, level] : flow.boxes) {
      boxes_.emplace_back(content, box_width);
      graph_.boxes.push_back({box_width, boxes_.back().height(), {}, level});
    }
    for (const auto& line : flow.lines) {
      const bool points_up = flow.boxes[line.to].level < flow.boxes[line.from].level;
      graph_.lines.push_back({line.from, line.to, points_up, true});
    }
    graph_.box_gap = 28;
    graph_.rank_gap = 2 * band_padding + 12;
    placed_ = place(graph_);
    find_bands();
  }

  Html paint() const {
    SvgWriter svg(flow_.name, head_width + placed_.width + 2 * band_padding, bottom_ - top_ + 2,
                  flow_.title, flow_.description);
    for (const auto& [level, band] : bands_) paint_band(svg, level, band);
    for (std::size_t i = 0; i < placed_.curves.size(); ++i) {
      svg.curve(class_of(flow_.lines[i].style), shifted(placed_.curves[i]));
    }
    for (const auto i : reading_order()) boxes_[i].paint(svg, shifted(placed_.centres[i]));
    return svg.finish();
  }

 private:
  // By level, then from the left: the order in which the links are come to.
  [[nodiscard]] std::vector<std::size_t> reading_order() const {
    std::vector<std::size_t> order(boxes_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::tie(flow_.boxes[a].level, placed_.centres[a].x) <
             std::tie(flow_.boxes[b].level, placed_.centres[b].x);
    });
    return order;
  }

  // Lines between boxes of one level may rise above them, so bands meet halfway between levels.
  void find_bands() {
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      const auto half = boxes_[i].height() / 2;
      const auto [known, is_new] = bands_.try_emplace(
          flow_.boxes[i].level, Band{placed_.centres[i].y - half, placed_.centres[i].y + half});
      auto& band = known->second;
      band.top = std::min(band.top, placed_.centres[i].y - half);
      band.bottom = std::max(band.bottom, placed_.centres[i].y + half);
    }
    Band* above = nullptr;
    for (auto& [level, band] : bands_) {
      if (above != nullptr) above->bottom = band.top = (above->bottom + band.top) / 2;
      above = &band;
    }
    top_ = std::min(0.0, bands_.begin()->second.top) - band_padding;
    bottom_ = std::max(placed_.height, above->bottom) + band_padding;
    bands_.begin()->second.top = top_;
    above->bottom = bottom_;
  }

  [[nodiscard]] Point shifted(Point point) const {
    return {point.x + head_width + band_padding, point.y - top_ + 1};
  }
  [[nodiscard]] Curve shifted(Curve curve) const {
    for (auto& point : curve.points) point = shifted(point);
    curve.tip = shifted(curve.tip);
    return curve;
  }

  void paint_band(SvgWriter& svg, std::size_t level, const Band& band) const {
    const auto top = band.top - top_ + 1;
    const auto height = band.bottom - band.top;
    const auto name =
        fit_text(flow_.levels[level], head_width - 2 * head_padding, letter_size, FontWeight::bold);
    svg.rectangle("lane", 1, top, head_width + placed_.width + 2 * band_padding - 2, height);
    svg.rectangle("lane-head", 1, top, head_width - 1, height);
    svg.centred_text("lane-name", head_width / 2,
                     top + (height - static_cast<double>(name.size()) * line_height) / 2, name);
  }

  const LevelFlow& flow_;
  Graph graph_;
  std::vector<PictureBox> boxes_;
  PlacedGraph placed_;
  std::map<std::size_t, Band> bands_;  // by level
  double top_ = 0;
  double bottom_ = 0;
};

}  // namespace

Html flow_picture(const LevelFlow& flow) {
  if (flow.boxes.empty()) return {};
  return Painter(flow).paint();
}

}  // namespace waymark
