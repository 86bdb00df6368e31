// bench-learning N DIR: writes a portal of N trainings to DIR: 6 target groups for each 100 of
// them, all with a dose in each of 40 topics, and a plan of 2 N activities. The same N gives the
// same bytes.
#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t topics = 40;
constexpr std::size_t topics_under_one = 10;
constexpr std::size_t units = 20;
constexpr std::size_t trainings_of_a_dose = 3;
constexpr std::size_t activities_of_an_area = 50;

std::string number(std::size_t value) { return std::to_string(value); }

std::size_t groups_for(std::size_t trainings) { return trainings * 6 / 100; }

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string unit_list() {
  std::string text = "- {id: region, title: Regionen, type: organisation}\n";
  for (std::size_t i = 0; i < units; ++i) {
    text += "- {id: enhet-" + number(i) + ", title: Enhet " + number(i) +
            ", type: department, parent: region}\n";
  }
  return text;
}

std::string topic_list() {
  std::string text;
  for (std::size_t i = 0; i < topics; ++i) {
    text += "- {id: amne-" + number(i) + ", title: Ämne " + number(i) + ", organisation: region";
    if (i % topics_under_one != 0) text += ", parent: amne-" + number(i - i % topics_under_one);
    text += "}\n";
  }
  return text;
}

std::string training_list(std::size_t trainings) {
  std::string text;
  for (std::size_t i = 0; i < trainings; ++i) {
    text += "- id: kurs-" + number(i) + "\n  title: Kurs " + number(i) +
            "\n  organisation: region\n  area: amne-" + number(i % topics) +
            "\n  form: online\n  status: available\n  extent: " + number(i % 9 * 15 + 15) +
            " min\n  for_groups: [grupp-" + number(i % groups_for(trainings)) + "]\n";
    if (i % 10 == 0) text += "  mandatory_for: [grupp-" + number(i % groups_for(trainings)) + "]\n";
    if (i % 7 == 6) text += "  prerequisites: [kurs-" + number(i - 1) + "]\n";
  }
  return text;
}

std::string dose(std::size_t group, std::size_t topic, std::size_t trainings) {
  constexpr std::string_view levels[] = {"aware", "able", "leading", "expert"};
  std::string text = "    - topic: amne-" + number(topic) + "\n      level: ";
  text.append(levels[(group + topic) % std::size(levels)]).append("\n      trainings: [");
  for (std::size_t i = 0; i < trainings_of_a_dose; ++i) {
    if (i > 0) text += ", ";
    text += "kurs-" + number((topic + topics * (group * trainings_of_a_dose + i)) % trainings);
  }
  return text + "]\n      reason: De behöver det i sitt arbete.\n";
}

std::string group_list(std::size_t trainings) {
  constexpr std::string_view sides[] = {"line", "knowledge", "support"};
  std::string text;
  for (std::size_t i = 0; i < groups_for(trainings); ++i) {
    text += "- id: grupp-" + number(i) + "\n  title: Grupp " + number(i) +
            "\n  organisation: region\n  side: ";
    text.append(sides[i % std::size(sides)]).append("\n  tier: ");
    text += number(i / std::size(sides) % 6 + 1) + "\n  headcount:\n";
    for (std::size_t unit = 0; unit < 4; ++unit) {
      text += "    - {unit: enhet-" + number((i + unit * 5) % units) +
              ", count: " + number(i * 7 % 90 + 10) + "}\n";
    }
    text += "  doses:\n";
    for (std::size_t topic = 0; topic < topics; ++topic) text += dose(i, topic, trainings);
  }
  return text;
}

std::string plan(std::size_t activities) {
  std::string text = "---\nid: plan\ntitle: Planen\norganisation: region\nareas:\n";
  for (std::size_t i = 0; i < activities; ++i) {
    if (i % activities_of_an_area == 0) {
      const auto area = number(i / activities_of_an_area);
      text += "  - id: omrade-" + area + "\n    title: Område " + area + "\n    activities:\n";
    }
    text += "      - id: aktivitet-" + number(i) + "\n        title: Aktivitet " + number(i) +
            "\n        responsible: [enhet-" + number(i % units) +
            "]\n        from: 2025-01\n        to: 2025-12\n        status: planned\n        "
            "measure: Klart.\n";
  }
  return text + "---\n\nPlanens text.\n";
}

void write_portal(std::size_t trainings, const fs::path& folder) {
  write(folder / "site.yaml", "title: Utbildningar\norganisation: region\nas_of: 2025-10-14\n");
  const auto content = folder / "content";
  write(content / "units/units.yaml", unit_list());
  write(content / "topics/topics.yaml", topic_list());
  write(content / "trainings/trainings.yaml", training_list(trainings));
  write(content / "target-groups/groups.yaml", group_list(trainings));
  write(content / "plans/plan.md", plan(2 * trainings));
}

}  // namespace

int main(int argc, char** argv) {
  constexpr std::size_t least = 100;
  std::size_t trainings = 0;
  if (argc == 3) {
    const std::string_view text = argv[1];
    std::from_chars(text.data(), text.data() + text.size(), trainings);
  }
  if (trainings < least) {
    return std::fputs("usage: bench-learning N DIR\n  N  trainings, at least 100\n", stderr), 2;
  }
  try {
    write_portal(trainings, argv[2]);
  } catch (const std::exception& error) {
    return std::fprintf(stderr, "bench-learning: %s\n", error.what()), 2;
  }
}
