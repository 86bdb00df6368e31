#include "check/active_picture.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace waymark::test {

TEST_CASE("pictures that could run script") {
  const std::vector<std::string> active = {
      "<svg onload=\"x()\"/>",
      "<svg\nonload = 'x()'/>",
      "<svg/onload=x()/>",
      "<svg a=\"\"ONLOAD=\"x()\"/>",
      "<svg><script>x()</script></svg>",
      "<svg><s:script xmlns:s=\"http://www.w3.org/2000/svg\"/></svg>",
      "<svg><ScRiPt href=\"https://example.org/x\"/></svg>",
      "<svg><foreignObject/></svg>",
      "<svg><a href=\"javascript:x()\"/></svg>",
      "<svg><a xlink:href=' javascript:x()'/></svg>",
      "<svg><a href=\"&#106;avascript:x()\"/></svg>",
      "<svg><a href=\"java\nscript:x()\"/></svg>",
      "<svg><a p:href=\"data:text/html,x\"/></svg>",
      "<svg><use href=\"data:image/svg+xml,x\"/></svg>",
      "<svg><set attributeName=\"href\" to=\"x\"/></svg>",
      "<svg><animate attributeName=\"href\" values=\"x\"/></svg>",
      "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
      "<?xml-stylesheet href=\"x\"?><svg/>",
      "<?xml version=\"1.0\" encoding=\"utf-16\"?><svg/>",
      "<svg>\xFF</svg>",
      std::string("<\0s\0v\0g\0", 8),
  };
  for (const auto& svg : active) {
    CAPTURE(svg);
    CHECK(is_active_picture(svg));
  }
}

TEST_CASE("pictures that only show") {
  const std::vector<std::string> plain = {
      "<svg/>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "<svg><title>Beslutet om script = on hold</title></svg>",
      "<svg><a href=\"https://example.org/?on=1\"><text>x</text></a></svg>",
      "<svg><use href=\"#pil\"/><image href=\"data:image/png;base64,x\"/></svg>",
      "<svg><style>.a { fill: none }</style><path class=\"a\" d=\"M0 0\"/></svg>",
      "",
  };
  for (const auto& svg : plain) {
    CAPTURE(svg);
    CHECK_FALSE(is_active_picture(svg));
  }
}

}  // namespace waymark::test
