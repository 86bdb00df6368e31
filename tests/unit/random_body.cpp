#include "random_body.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark::test {

std::string RandomBody::write() {
  std::string body;
  for (auto left = 2 + random_.below(6); left > 0; --left) body += block() + "\n";
  return body + definitions_;
}

std::string RandomBody::block() {
  switch (random_.below(9)) {
    case 0:
    case 1: return heading();
    case 2:
      return joined({"| ", link(), " | ", say(), " |\n|---|---|\n| ", say(), " | ", link(), " ",
                     link(), " |\n"});
    case 3: return joined({"- ", link(), "\n- [ ] ", say(), " ", link(), "\n  1. ", link(), "\n"});
    case 4: return joined({"> [!NOTE]\n> ", say(), " ", link(), "\n"});
    case 5: return joined({image(entity_.level), " ", own_link(), "\n"});
    case 6: return footnote();
    case 7: return joined({say(), " ", std::string(random_.pick(common_words)), " ", say(), "\n"});
    default:
      return joined({say(), " ", link(), link(), " *", say(), "* **", link(), "** ", say(), "\n"});
  }
}

std::string RandomBody::heading() {
  const auto level = std::min<std::size_t>(1 + random_.below(3), above_ + 1);
  above_ = std::max<std::size_t>(level, 2);
  const std::string mark(level, '#');
  if (random_.chance(40)) return joined({mark, " ", link(), " ", say(), " ", link(), "\n"});
  const auto to = target();
  const auto own = say();
  const auto told = say(to.level);
  entity_.anchors.push_back(slug(own + " " + told));
  return joined({mark, " ", own, " [", told, "](", to.to, ")\n"});
}

std::string RandomBody::footnote() {
  const auto name = "n" + std::to_string(++defined_);
  definitions_ += joined({"\n[^", name, "]: ", say(), " ", link(), " ", say(), "\n"});
  return joined({say(), "[^", name, "] ", link(), "\n"});
}

// To a place on the same page, to a file, or to a page that the generator makes.
std::string RandomBody::own_link() {
  const auto way = random_.below(4);
  if (way == 0) return joined({"[", say(), "](", attachment(entity_.level, ".pdf"), ")"});
  if (way == 1)
    return joined({"[", say(), "](register:", std::string(random_.pick(kinds()).name), ")"});
  if (entity_.anchors.empty()) return joined({"[", say(), "](view:changes)"});
  return joined({"[", say(), "](#", random_.pick(entity_.anchors), ")"});
}

std::string RandomBody::link() {
  const auto to = target();
  switch (random_.below(8)) {
    case 0: return joined({"[](", to.to, ")"});
    case 1: return joined({"[", say(to.level), "](", to.to, " \"", say(to.level), "\")"});
    case 2: return joined({"[", image(to.level), "](", to.to, ")"});
    case 3:
      return joined(
          {"[", say(to.level), " ", image(to.level), " *", say(to.level), "*](", to.to, ")"});
    case 4: return joined({"[`", say(to.level), "` ~~", say(to.level), "~~](", to.to, ")"});
    case 5: return by_reference(to);
    case 6:
      if (to.has_place || to.to.find(':') == std::string::npos) return plain_link(to);
      return "<" + to.to + ">";
    default: return plain_link(to);
  }
}

std::string RandomBody::plain_link(const Target& target) {
  return joined({"[", say(target.level), "](", target.to, ")"});
}

std::string RandomBody::by_reference(const Target& target) {
  const auto name = "r" + std::to_string(++defined_);
  definitions_ += joined({"\n[", name, "]: ", target.to, " \"", say(target.level), "\"\n"});
  return joined({"[", say(target.level), "][", name, "]"});
}

std::string RandomBody::image(std::size_t level) {
  return joined({"![", say(level), "](", attachment(level, ".png"), " \"", say(level), "\")"});
}

// A file beside the body; its name as a link writes it.
std::string RandomBody::attachment(std::size_t level, std::string_view type) {
  auto name = joined({say(level), std::string(type)});
  portal_.files[joined({"content/", std::string(kind_info(entity_.kind).folder), "/", name})] =
      random_.word(level);
  return name;
}

std::string RandomBody::say(std::size_t level) {
  auto word = random_.word(level);
  entity_.says.push_back({level, word});
  return word;
}

RandomBody::Target RandomBody::target() {
  const auto& to = random_.pick(portal_.entities);
  const auto& kind = kind_info(to.kind);
  const bool by_path = !to.file.empty() && random_.chance(25);
  auto address =
      by_path ? joined({random_.chance(50) ? "../" : "/", std::string(kind.folder), "/", to.file})
              : joined({std::string(kind.name), ":", to.id});
  const auto& places = random_.chance(50) ? to.parts : to.anchors;
  const bool has_place = !places.empty() && random_.chance(50);
  if (has_place) address += joined({"#", random_.pick(places)});
  return {address, std::max(entity_.level, to.level), has_place};
}

}  // namespace waymark::test
