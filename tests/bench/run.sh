#!/usr/bin/env bash
# Measures `waymark build` against the floor and Hugo, side by side, on a tmpfs.
# For each size: the corpus; rounds of waymark, floor and Hugo; then two further builds into the
# same folder. Ends with exit code 1 when a ratio is over its limit, 2 when something failed.
set -euo pipefail
export LC_ALL=C

jobs=2
rounds=3
# For Hugo, which has no options for it: as many threads, and a rarer garbage collection than Go's
# own, which costs memory and saves a tenth of the time.
export GOMAXPROCS=$jobs GOGC=200

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

usage() {
  cat <<'HELP'
Usage: run.sh WAYMARK_BINARY BENCH_BIN_DIR [SIZE…]

Measures builds of portals with SIZE entities (1000, 10000 and 50000 without any).
BENCH_BIN_DIR holds the programs named bench-….

  WAYMARK_BENCH_DIR   where to work instead of /dev/shm; it should be on a tmpfs
  WAYMARK_BENCH_HUGO  0: without Hugo; all: Hugo at more than 10000 entities, too
HELP
}

fail() {
  echo "bench: $*" >&2
  exit 2
}

# --- where to work ----------------------------------------------------------------------------

choose_folder() {
  local folder=${WAYMARK_BENCH_DIR:-/dev/shm}
  [[ -d $folder && -w $folder ]] || fail "cannot write in $folder: set WAYMARK_BENCH_DIR"
  if [[ $(stat --file-system --format %T "$folder") != tmpfs ]]; then
    [[ -n ${WAYMARK_BENCH_DIR:-} ]] || fail "$folder is no tmpfs: set WAYMARK_BENCH_DIR"
    echo "bench: $folder is no tmpfs: the numbers are those of its disk" >&2
  fi
  echo "$folder"
}

# Two corpora and two finished sites, each in whole blocks.
require_space() {
  local needed_mb=$(($1 * 64 / 1000)) free_mb
  free_mb=$(df --output=avail --block-size=1M "$work" | tail -n 1)
  [[ $free_mb -ge $needed_mb ]] || fail "$1 entities need $needed_mb MB in $work: $free_mb are free"
}

# --- what is measured -------------------------------------------------------------------------

# measure WHAT OUT COMMAND…: one line of results; the files in OUT are counted afterwards.
measure() {
  local what=$1 out=$2 numbers wall cpu peak code files changed
  shift 2
  numbers=$("$tools/bench-measure" "$work/log" "$@")
  read -r wall cpu peak code <<<"$numbers"
  if [[ $code -ne 0 ]]; then
    cat "$work/log" >&2
    fail "exit code $code from: $*"
  fi
  files=$(extent "$out")
  changed=$(rewritten "$out")
  echo "$size $what $wall $cpu $peak $files $changed" >>"$work/results"
}

# Files, and their MB. A build that left pages out has measured nothing.
extent() {
  local pages
  [[ -d $1 ]] || fail "there is no $1 after the build"
  pages=$(find "$1" -type f -name '*.html' | wc -l)
  [[ $pages -ge $size ]] || fail "only $pages pages of $size in $1"
  find "$1" -type f -printf '%s\n' | awk '{ bytes += $1 } END { printf "%d %.1f", NR, bytes / 1e6 }'
}

# The state of every file: a file that was written anew has another inode or time.
files_of() { find "$1" -type f -printf '%P %i %T@\n' | sort; }

# Files in OUT that differ from the last snapshot, which is then taken anew; - where there is none.
rewritten() {
  if [[ -f $1.files ]]; then
    files_of "$1" >"$1.files-now"
    comm -13 "$1.files" "$1.files-now" | wc -l
    mv "$1.files-now" "$1.files"
  else
    echo -
  fi
}

build_waymark() {
  measure "$1" "$site" "$waymark" build --site "$corpus/waymark/site.yaml" \
    --content "$corpus/waymark/content" --templates "$root/templates" --assets "$root/assets" \
    --out "$site" --jobs "$jobs"
}

# The same build with assets that have no search engine: such a site has no index.
build_without_search() {
  rm -rf "$work/assets" "$work/plain"
  cp -r "$root/assets" "$work/assets"
  rm "$work/assets/search/engine.js"
  measure plain "$work/plain" "$waymark" build --site "$corpus/waymark/site.yaml" \
    --content "$corpus/waymark/content" --templates "$root/templates" --assets "$work/assets" \
    --out "$work/plain" --jobs "$jobs"
  rm -rf "$work/plain"
}

# One line of results: kB of the dearest first query, and the milliseconds of the slowest later one.
measure_search() {
  local kilobytes milliseconds figures
  figures=$(node "$here/search.mjs" "$site")
  read -r kilobytes milliseconds <<<"$figures"
  echo "$size search $milliseconds 0 $kilobytes 0 0 -" >>"$work/results"
}

build_floor() {
  measure floor "$work/floor" \
    "$tools/bench-floor" "$corpus/waymark/content" "$site" "$work/floor" "$jobs"
  rm -rf "$work/floor"
}

build_hugo() {
  measure hugo "$work/hugo" hugo --quiet --noBuildLock --source "$corpus/hugo" \
    --destination "$work/hugo" --cacheDir "$work/hugo-cache"
  rm -rf "$work/hugo" "$work/hugo-cache"
}

build_again() {
  files_of "$site" >"$site.files"
  build_waymark unchanged
  local edited
  edited=$(find "$corpus/waymark/content/roles" -name '*.md' | sort | sed -n 1p)
  printf '\nEn mening till.\n' >>"$edited"
  build_waymark edited
}

# Two lines of results: the seconds from saving a text to its page reloaded in Chromium, and the peak
# memory of the preview. measure_preview SIZE PROJECT TEXT ADDRESS WORD…
measure_preview() {
  local seconds megabytes figures words=("${@:5}")
  figures=$(node "$here/preview.mjs" "$waymark" "$2" "$3" "$4" -- "${words[@]}")
  read -r seconds megabytes <<<"$figures"
  echo "$1 preview $seconds 0 $megabytes 0 0 -" >>"$work/results"
}

preview_corpus() {
  local text
  [[ $size -eq 10000 ]] || return 0
  text=$(cd "$corpus/waymark" && find content/roles -name '*.md' | sort | sed -n 2p)
  measure_preview "$size" "$corpus/waymark" "$text" "roller/$(basename "$text" .md).html" \
    --templates "$root/templates" --assets "$root/assets" --jobs "$jobs"
}

preview_portal() {
  cp -r "$root/content" "$root/templates" "$root/assets" "$root/site.yaml" "$work/portal"
  measure_preview 500 "$work/portal" content/pages/skriva-innehall.md \
    sidor/skriva-innehall.html --jobs "$jobs"
}

with_hugo() {
  case ${WAYMARK_BENCH_HUGO:-} in
    0) false ;;
    all) true ;;
    *) [[ $size -le 10000 ]] ;;
  esac
}

make_corpus() {
  "$tools/bench-corpus" "$size" "$corpus"
  cp -r "$here/hugo/." "$corpus/hugo/"
  with_hugo || rm -rf "$corpus/hugo"
}

measure_size() {
  local round
  require_space "$size"
  echo "bench: $size entities" >&2
  make_corpus
  for ((round = 1; round <= rounds; ++round)); do
    rm -rf "$site"
    build_waymark waymark
    build_without_search
    build_floor
    if with_hugo; then
      build_hugo
    fi
  done
  measure_search
  time_rules
  preview_corpus
  build_again
  rm -rf "$corpus" "$site" "$site.files"
}

# One line of results with the seconds of all rules on the corpus that is there.
time_rules() {
  local seconds
  seconds=$("$tools/bench-rules" "$corpus/waymark/site.yaml" "$corpus/waymark/content" \
    "$root/templates" "$jobs")
  echo "$size rules $seconds 0 0 0 0 -" >>"$work/results"
}

# Rules that take more than their share at twice the size would show here.
time_rules_at_double() {
  size=20000
  echo "bench: rules on $size entities" >&2
  "$tools/bench-corpus" "$size" "$corpus"
  time_rules
  rm -rf "$corpus"
}

time_pictures() {
  echo "200 pictures $("$tools/bench-pictures" "$root/site.yaml") 0 0 0 0 -" >>"$work/results"
}

# Portals of trainings, target groups and one long plan; WHAT is learning for each size.
measure_learning() {
  local round largest
  for size in 1000 2000; do
    echo "bench: $size trainings" >&2
    "$tools/bench-learning" "$size" "$corpus/waymark"
    for ((round = 1; round <= rounds; ++round)); do
      rm -rf "$site"
      build_waymark learning
    done
    largest=$(find "$site" -type f -name '*.html' -printf '%s\n' | sort -n | tail -n 1)
    echo "$size largest-page $largest 0 0 0 0 -" >>"$work/results"
    rm -rf "$corpus" "$site"
  done
}

# --- the program ------------------------------------------------------------------------------

if [[ $# -lt 2 ]]; then
  usage >&2
  exit 2
fi
waymark=$(realpath "$1")
tools=$(realpath "$2")
shift 2
sizes=("$@")
[[ $# -gt 0 ]] || sizes=(1000 10000 50000)
[[ -x $waymark ]] || fail "there is no program $waymark"
[[ ${WAYMARK_BENCH_HUGO:-} == 0 ]] || command -v hugo >/dev/null ||
  fail "there is no hugo: generator/setup.sh --bench installs it, WAYMARK_BENCH_HUGO=0 does without"

folder=$(choose_folder)
work=$(mktemp -d "$folder/waymark-bench.XXXXXX")
mkdir "$work/portal"
trap 'rm -rf "$work"' EXIT
corpus=$work/corpus
site=$work/site

for size in "${sizes[@]}"; do
  measure_size
done
[[ ! " ${sizes[*]} " == *" 10000 "* ]] || time_rules_at_double
time_pictures
measure_learning
preview_portal
awk -f "$here/report.awk" "$work/results"
