#!/usr/bin/env bash
# A kind added to the generator touches only what generator/README.md says, and works at once.
# usage: added-kind.sh WAYMARK REPO
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

copy=$WORK/copy
mkdir "$copy"
cp -R "$REPO"/{CMakeLists.txt,CMakePresets.json,generator,templates,assets} "$copy/"
cp -R "$copy" "$WORK/before"
cd "$copy"

# 1. its header and table of fields
cat >generator/model/risk.hpp <<'CODE'
// Something that may go wrong.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Risk : Entity {
  static constexpr std::string_view name = "risk";
  static constexpr std::string_view folder = "risks";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Text consequence;
  Ref<Role, Unit> watched_by;
};

}  // namespace waymark
CODE
cat >generator/model/risk.cpp <<'CODE'
#include "model/risk.hpp"

namespace waymark {

namespace {

constexpr std::array risk_table = {
    field<&Risk::consequence>("consequence", {.sv = "Vad den kan leda till.", .en = "Its effect."}),
    field<&Risk::watched_by>(
        "watched_by", {.column = true, .sv = "Den som bevakar den.", .en = "Who watches it."}),
};

}  // namespace

FieldTable Risk::fields() { return risk_table; }

}  // namespace waymark
CODE

# 2. its word in the list, and its #include
sed -i 's/struct Page>;/struct Page, struct Risk>;/' generator/model/kind_list.hpp
sed -i 's|#include "model/role.hpp"|#include "model/risk.hpp"\n&|' generator/model/kinds.hpp

# 3. its words
for language in sv en; do
  sed -i -e 's/^kinds:$/&\n  risk: {one: Risk, many: Risker}/' \
    -e 's/^fields:$/&\n  risk: {consequence: Följd, watched_by: Bevakas av}/' \
    -e 's/^inverse:$/&\n  risk: {watched_by: Bevakar}/' "templates/i18n/$language.yaml"
done

touched=$( (diff -rq "$WORK/before" "$copy" || true) | sed -E 's/^Only in (.*): /\1\//; s/^Files .* and (.*) differ$/\1/' |
  sed "s|^$copy/||" | sort | tr '\n' ' ')
wanted="generator/model/kind_list.hpp generator/model/kinds.hpp generator/model/risk.cpp generator/model/risk.hpp templates/i18n/en.yaml templates/i18n/sv.yaml "
[[ $touched == "$wanted" ]] || fault "other files were touched: $touched"

cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=None -DWAYMARK_PRECOMPILE=ON >"$WORK/log" 2>&1 &&
  cmake --build build --target waymark >>"$WORK/log" 2>&1 || { cat "$WORK/log"; exit 1; }

mkdir -p "$WORK/portal/content/risks" "$WORK/portal/content/units"
cp -R templates assets "$WORK/portal/"
printf 'title: Prov\n' >"$WORK/portal/site.yaml"
printf -- '---\ntitle: VGR\ntype: organisation\n---\n' >"$WORK/portal/content/units/vgr.md"
printf -- '---\ntitle: Driftstopp\nconsequence: Vården väntar\nwatched_by: vgr\n---\n' >"$WORK/portal/content/risks/driftstopp.md"
WAYMARK=$copy/build/waymark
must_build "$WORK/portal" "$WORK/site"

# expect FILE TEXT…
expect() {
  local file=$WORK/site/$1 text
  shift
  for text in "$@"; do
    grep -qF -- "$text" "$file" || fault "no \`$text\` in ${file#"$WORK/site/"}"
  done
}
expect risks/driftstopp.html '<dt>Följd</dt>' 'Vården väntar' '<dt>Bevakas av</dt>'
expect risks/index.html 'driftstopp.html' '<th scope="col">Bevakas av</th>'
expect units/vgr.html 'Bevakar' '../risks/driftstopp.html'
expect index.html 'risks/index.html'
expect risks.csv 'Följd' 'Vården väntar' 'Bevakas av (id)'
expect risks.json '"consequence":"Vården väntar"' '"label":"Bevakas av"'
expect fields.html 'content/risks/' 'watched_by'

closing 1 "kind added"
