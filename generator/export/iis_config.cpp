#include <fmt/format.h>

#include "export/media_types.hpp"
#include "export/server_config.hpp"
#include "export/xml.hpp"

namespace waymark {
namespace {

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS for this portal, with the module URL Rewrite. Copy it as web.config into the folder that IIS
     shows, beside index.html. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="false" doDynamicCompression="false" />
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <add segment="server" />
        </hiddenSegments>
      </requestFiltering>
    </security>
)";

constexpr std::string_view closing = R"(  </system.webServer>
</configuration>
)";

struct Encoding {
  std::string_view name;
  std::string_view extension;
};
// The smaller one first.
constexpr std::array<Encoding, 2> encodings = {{{"br", "br"}, {"gzip", "gz"}}};

void append_headers(std::string& out) {
  out += "    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n";
  const auto add = [&](std::string_view name, std::string_view value) {
    out += fmt::format("        <add name=\"{}\" value=\"{}\" />\n", name, xml_escaped(value));
  };
  for (const auto& [name, value] : site_headers) add(name, value);
  add("Vary", "Accept-Encoding");
  out += "      </customHeaders>\n    </httpProtocol>\n";
}

void append_types(std::string& out) {
  out +=
      "    <staticContent>\n      <clear />\n      <clientCache cacheControlMode=\"DisableCache\" "
      "/>\n";
  for (const auto& [extension, type] : media_types()) {
    out += fmt::format("      <mimeMap fileExtension=\".{}\" mimeType=\"{}\" />\n", extension,
                       xml_escaped(type));
  }
  for (const auto& encoding : encodings) {
    out += fmt::format(
        "      <mimeMap fileExtension=\".{}\" mimeType=\"application/octet-stream\" />\n",
        encoding.extension);
  }
  out += "    </staticContent>\n";
}

void append_not_found(const ServedSite& site, std::string& out) {
  out += fmt::format(
      "    <httpErrors errorMode=\"Custom\">\n      <remove statusCode=\"404\" />\n"
      "      <error statusCode=\"404\" path=\"{}404.html\" responseMode=\"ExecuteURL\" />\n"
      "    </httpErrors>\n",
      xml_escaped(site.base_path));
}

// From paths below the site's root, as rules see them.
void append_redirect_map(const ServedSite& site, std::string& out) {
  out += "      <rewriteMaps>\n        <rewriteMap name=\"moved\">\n";
  for (const auto& [from, to, entity] : site.redirects) {
    out += fmt::format("          <add key=\"{}\" value=\"{}{}\" />\n", xml_escaped(from),
                       xml_escaped(site.base_path), xml_escaped(to));
  }
  out += "        </rewriteMap>\n      </rewriteMaps>\n";
}

void append_inbound(std::string& out) {
  out += R"xml(      <rules>
        <rule name="moved" stopProcessing="true">
          <match url="(.*)" />
          <conditions>
            <add input="{moved:{R:1}}" pattern="(.+)" />
          </conditions>
          <action type="Redirect" url="{C:1}" redirectType="Permanent" appendQueryString="false" />
        </rule>
        <rule name="start">
          <match url="^(.*/)?$" />
          <action type="Rewrite" url="{R:1}index.html" />
        </rule>
)xml";
  for (const auto& [name, extension] : encodings) {
    out += fmt::format(R"xml(        <rule name="compressed {0}" stopProcessing="true">
          <match url="^(.+)$" />
          <conditions>
            <add input="{{HTTP_ACCEPT_ENCODING}}" pattern="\b{0}\b" />
            <add input="{{REQUEST_FILENAME}}.{1}" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{{R:1}}.{1}" />
        </rule>
)xml",
                       name, extension);
  }
  out += "      </rules>\n";
}

void append_outbound_rule(std::string_view name, std::string_view variable,
                          std::string_view pattern, std::string_view value, std::string& out) {
  out += fmt::format(R"(        <rule name="{}">
          <match serverVariable="RESPONSE_{}" pattern=".*" />
          <conditions>
            <add input="{{URL}}" pattern="{}" />
          </conditions>
          <action type="Rewrite" value="{}" />
        </rule>
)",
                     name, variable, xml_escaped(pattern), xml_escaped(value));
}

// What IIS would say of the compressed file, said of what is in it.
void append_outbound(std::string& out) {
  out += "      <outboundRules>\n";
  for (const auto& [name, extension] : encodings) {
    append_outbound_rule(fmt::format("encoding {}", name), "Content-Encoding",
                         fmt::format("\\.{}$", extension), name, out);
  }
  for (const auto& [extension, type] : media_types()) {
    append_outbound_rule(fmt::format("type {}", extension), "Content-Type",
                         fmt::format("\\.{}\\.(br|gz)$", extension), type, out);
  }
  auto pattern = std::string(fingerprinted);
  pattern.insert(pattern.size() - 1, "(\\.(br|gz))?");
  append_outbound_rule("fingerprinted", "Cache-Control", pattern, cache_for_ever, out);
  out += "      </outboundRules>\n";
}

}  // namespace

std::string iis_config(const ServedSite& site) {
  std::string out(opening);
  append_headers(out);
  append_types(out);
  append_not_found(site, out);
  out += "    <rewrite>\n";
  append_redirect_map(site, out);
  append_inbound(out);
  append_outbound(out);
  out += "    </rewrite>\n";
  return out += closing;
}

}  // namespace waymark
