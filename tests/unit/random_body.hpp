// A Markdown body made at random, full of links to whatever there is.
#pragma once

#include "random_portal.hpp"

namespace waymark::test {

class RandomBody {
 public:
  // Of `portal.entities[number]`. Bodies and parts that are written already can be linked to.
  RandomBody(Random& random, RandomPortal& portal, std::size_t number)
      : random_(random), portal_(portal), entity_(portal.entities[number]) {}

  std::string write();

 private:
  struct Target {
    std::string to;
    std::size_t level;  // of those who may see that the link is there
    bool has_place;     // within its page
  };

  std::string block();
  std::string heading();
  std::string footnote();
  std::string own_link();
  std::string link();
  std::string plain_link(const Target& target);
  std::string by_reference(const Target& target);
  std::string image(std::size_t level);
  std::string attachment(std::size_t level, std::string_view type);
  std::string say(std::size_t level);
  std::string say() { return say(entity_.level); }
  Target target();

  Random& random_;
  RandomPortal& portal_;
  MadeEntity& entity_;
  std::string definitions_;  // of links by reference, and footnotes
  int defined_ = 0;
  std::size_t above_ = 1;  // level of the heading above; the page's title at first
};

}  // namespace waymark::test
