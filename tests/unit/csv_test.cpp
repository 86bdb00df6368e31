#include "export/csv.hpp"

#include <doctest/doctest.h>

#include "commands/site_pages.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string row(std::initializer_list<std::string_view> cells) {
  std::string out;
  CsvWriter csv(out);
  for (const auto cell : cells) csv.cell(cell);
  csv.end_row();
  REQUIRE(out.starts_with(byte_order_mark));
  return out.substr(byte_order_mark.size());
}

std::string built(const std::string& path, std::string_view roles) {
  MemoryFileSystem disk;
  copy_into(disk, "templates");
  copy_into(disk, "assets");
  disk.write("site.yaml", "title: Prov\nprivacy: {person_names: show}\n");
  disk.write("content/units/units.yaml", "- {id: vgr, title: VGR, type: organisation}\n");
  disk.write("content/roles/roles.yaml", std::string(roles));
  Options options;
  options.as_of = Day{2025, 10, 14};
  auto loaded = load(options, disk);
  make_ready(options, disk, 0, loaded);
  const SitePages pages(loaded, options, disk);
  std::string bytes;
  for (const auto& file : pages.files()) {
    if (file.path == path) file.make(bytes);
  }
  return bytes;
}

}  // namespace

TEST_CASE("CSV quotes what RFC 4180 wants quoted, and nothing else") {
  CHECK(row({"a", "", "å ä"}) == "a,,å ä\r\n");
  CHECK(row({"a,b", "sa \"hej\"", "en\ntvå", "r\rr"}) ==
        "\"a,b\",\"sa \"\"hej\"\"\",\"en\ntvå\",\"r\rr\"\r\n");
}

TEST_CASE("CSV guards what a spreadsheet would take for a formula") {
  CHECK(row({"=1+1", "+46 10", "-hej", "@x", "\tx", "\rx"}) ==
        "'=1+1,'+46 10,'-hej,'@x,'\tx,\"'\rx\"\r\n");
  CHECK(row({"=a,b", "-5", "-2,5", "a=b", "'=x"}) == "\"'=a,b\",-5,\"-2,5\",a=b,'=x\r\n");
}

TEST_CASE("a register as CSV has a column for each field, and one more for ids") {
  CHECK(built("roles.csv",
              "- {id: ended, title: Borta, kind: elected, unit: vgr, valid_to: 2024}\n"
              "- {id: chef, title: \"=Chef\", kind: employed, unit: vgr, reports_to: hog,\n"
              "   accountabilities: [Leder, \"Ser, hör\"], seats: 2, tags: [a, b], illustrative: "
              "[seats, tags],\n"
              "   holders: [{name: Kim, from: 2020, to: 2021}, {name: Ali, acting: true}]}\n"
              "- {id: hog, title: Hög chef, kind: employed, unit: vgr, illustrative: true}\n") ==
        "\xEF\xBB\xBF"
        "Id,Namn,Adress,Sammanfattning,Organisation,Organisation (id),Slag,Enhet,Enhet (id),Forum,"
        "Forum (id),Närmast över,Närmast över (id),Ansvarar för,Målgrupp,Målgrupp (id),"
        "Antal platser,Innehavare,Kallas också,Gäller från,Gäller till,Ämnesord,"
        "Hålls aktuell av,Hålls aktuell av (id),Ses över senast,Källor,Tidigare id,"
        "Tillagt i exemplet\r\n"
        "chef,'=Chef,roles/chef.html,,VGR,vgr,Anställd,VGR,vgr,,,Hög chef,hog,\"Leder; Ser, "
        "hör\",,,2,\"Kim (Från: 2020, Till: 2021); Ali (Tillförordnad: Ja)\",,,,a; "
        "b,,,,,,Ämnesord; Antal platser\r\n"
        "hog,Hög chef,roles/hog.html,,VGR,vgr,Anställd,VGR,vgr,,,,,,,,,,,,,,,,,,,Ja\r\n");
}

}  // namespace waymark::test
