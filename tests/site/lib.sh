# Shared by the shell tests of whole sites; to be sourced. Sets WAYMARK, REPO and a scratch folder WORK.
# shellcheck shell=bash disable=SC2034
set -euo pipefail

[[ $# -ge 2 ]] || { echo "usage: $0 WAYMARK REPO …" >&2; exit 2; }
WAYMARK=$(realpath -e "$1")
REPO=$(realpath -e "$2")
WORK=$(mktemp -d "${TMPDIR:-/tmp}/waymark-test.XXXXXX")
trap 'rm -rf "$WORK"' EXIT

faults=0

fault() {
  echo "FAULT: $*"
  faults=$((faults + 1))
}

# closing N WHAT: the last line; the exit status says whether there were faults.
closing() {
  echo "$1 $2, $faults faults"
  [[ $faults -eq 0 ]]
}

# build FOLDER OUT [OPTION…]: builds the portal whose site.yaml stands in FOLDER.
build() {
  local folder=$1 out=$2
  shift 2
  "$WAYMARK" build --site "$folder/site.yaml" --out "$out" "$@"
}

# The same without a word, unless it fails.
must_build() {
  local log=$WORK/build.log
  build "$@" >"$log" 2>&1 || { cat "$log"; echo "FAULT: the build failed: $*"; exit 1; }
}

# copy_portal REPO COPY: everything that a build reads.
copy_portal() {
  local part
  mkdir -p "$2"
  for part in site.yaml content templates assets .git; do
    [[ ! -e $1/$part ]] || cp -R "$1/$part" "$2/"
  done
}

# change_title FOLDER: another title of the portal, which stands on every page.
change_title() {
  local before
  before=$(<"$1/site.yaml")
  sed -i -E '0,/^title:/s/^title:.*/title: Portalen med det andra namnet/' "$1/site.yaml"
  [[ $(<"$1/site.yaml") != "$before" ]] || { echo "FAULT: $1/site.yaml has no title to change"; exit 1; }
}

same_tree() { diff -r "$1" "$2" >/dev/null; }

# alone OUT: nothing stands beside the site.
alone() {
  local beside
  beside=$(ls -A "$(dirname "$1")")
  [[ $beside == "$(basename "$1")" ]] || fault "left beside the site: $(tr '\n' ' ' <<<"$beside")"
}
