#!/usr/bin/env bash
# Publishes a small portal to a folder, and by a fake ssh to "another machine": changes, dry run, roll back, refusals,
# two at once, and killed at any moment: what is current is a whole, verified site.
# usage: publish.sh WAYMARK REPO ROUNDS [SEED]
# shellcheck source-path=SCRIPTDIR source=lib.sh
# In memory where that can be: a publish waits for the disk, and nothing here is about disks.
[[ -n ${TMPDIR:-} || ! -w /dev/shm ]] || export TMPDIR=/dev/shm
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

rounds=${3:-20}
RANDOM=${4:-1}
checked=0
folder=$WORK/target
far_path="$WORK/it's \$(far) away"
far="ssh:waymark@intranat:$far_path"
export WAYMARK_RSH=$WORK/ssh SOURCE_DATE_EPOCH=1760000000

# As ssh does it: options, a host, then words joined by spaces for a shell at the other end.
cat >"$WORK/ssh" <<'SSH'
#!/bin/sh
while [ "${1#-}" != "$1" ]; do [ "$1" != -l ] || shift; shift; done
case $1 in intranat | waymark@intranat) ;; *) echo "no host $1" >&2; exit 255 ;; esac
shift
exec sh -c "$*"
SSH
chmod +x "$WORK/ssh"

# make_site NAME TITLE [OPTION…]: a small portal in $WORK/NAME.
make_site() {
  local name=$1 portal=$WORK/portal-$1 title=$2 number
  shift 2
  mkdir -p "$portal/content/pages" "$portal/content/units"
  printf 'title: %s\nas_of: 2025-10-14\nkinds: {}\naudiences: [public, staff]\ndefault_audience: staff\n' "$title" >"$portal/site.yaml"
  printf -- '---\ntitle: VGR\ntype: organisation\n---\n' >"$portal/content/units/vgr.md"
  for number in {1..20}; do
    printf -- '---\ntitle: Sida %s\nsummary: En sida.\n---\n\nText %s.\n' "$number" "$number" >"$portal/content/pages/sida-$number.md"
  done
  printf -- '---\ntitle: Bara här\nsummary: En sida.\n---\n' >"$portal/content/pages/bara-$name.md"
  must_build "$portal" "$WORK/$name" --templates "$REPO/templates" --assets "$REPO/assets" "$@"
}

# publish TARGET SITE [OPTION…]: prints what it says.
publish() {
  local to=$1 site=$2
  shift 2
  "$WAYMARK" publish --to "$to" --from "$WORK/$site" "$@" 2>&1
}

must_publish() {
  local said
  said=$(publish "$@") || fault "not published: $said"
}

# says TEXT PATTERN WHAT
says() {
  checked=$((checked + 1))
  [[ $1 == *$2* ]] || fault "$3: not said: $2, but: ${1: -300}"
}

# whole PATH WHAT: sets `now` to the site that is current there.
whole() {
  local path=$1 what=$2 count name
  checked=$((checked + 1))
  now=none
  (cd "$path/current" && sha256sum -c --strict --quiet waymark-release.sha256 waymark-manifest.sha256) >"$WORK/sums" 2>&1 ||
    fault "$what: what is current does not verify: $(head -n 1 "$WORK/sums")"
  count=$(find "$path/current/" -type f | wc -l)
  [[ $(grep -cv '^#' "$path/current/waymark-release.sha256") -eq $((count - 1)) ]] || fault "$what: $count files, not those of the record"
  for name in a b; do
    if cmp -s "$WORK/$name/waymark-manifest.sha256" "$path/current/waymark-manifest.sha256"; then now=$name; fi
  done
  [[ $now != none ]] || fault "$what: current is none of the sites"
}

# tidy PATH WHAT: nothing is left of publishers that were killed.
tidy() {
  local left
  left=$(find "$1" "$1/releases" -mindepth 1 -maxdepth 1 -name '.*' ! -name .waymark-lock)
  [[ -z $left ]] || fault "$2: left behind: $left"
}

# The whole life of a target. usage: life TARGET PATH
life() {
  local to=$1 path=$2 said first linked
  said=$(publish "$to" a --dry-run) || fault "$to: the dry run failed: $said"
  says "$(grep sida-1.html <<<"$said")" "added    pages/sida-1.html" "$to: dry run"
  [[ ! -e $path ]] || fault "$to: the dry run made something"
  said=$(publish "$to" a) || fault "$to: the first publish failed: $said"
  says "$said" "the first release there" "$to: first"
  whole "$path" "$to: first"
  first=$(readlink "$path/current")
  said=$(publish "$to" b --dry-run)
  says "$said" "added    pages/bara-b.html" "$to: dry run of the second"
  says "$said" "removed  pages/bara-a.html" "$to: dry run of the second"
  said=$(publish "$to" b) || fault "$to: the second publish failed: $said"
  says "$said" 'warning: the address `pages/bara-a.html` is gone' "$to: second"
  whole "$path" "$to: second"
  linked=$(find "$path/current/" -type f -links +1 | wc -l)
  [[ $linked -gt 2 ]] || fault "$to: $linked files are those of the release before"
  style=$(cd "$path/$first" && ls assets/waymark.*.css.br)
  [[ $path/current/$style -ef $path/$first/$style ]] || fault "$to: a compressed file was made again"
  said=$("$WAYMARK" publish --to "$to" --rollback 2>&1) || fault "$to: rolling back failed: $said"
  [[ $(readlink "$path/current") == "$first" ]] || fault "$to: rolled back to $(readlink "$path/current")"
  whole "$path" "$to: rolled back"
  said=$("$WAYMARK" publish --to "$to" --rollback 2>&1) && fault "$to: rolled back before the first"
  says "$said" "no release before the current one" "$to: before the first"
  refusals "$to" "$path"
  two_at_once "$to" "$path"
  tidy "$path" "$to"
}

refusals() {
  local to=$1 path=$2 said
  cp -R "$WORK/b" "$WORK/altered"
  echo x >>"$WORK/altered/index.html"
  said=$(publish "$to" altered) && fault "$to: an altered site was published"
  says "$said" '`index.html` has been changed since it was built' "$to: altered"
  rm -rf "$WORK/altered"
  said=$(publish "$to" older) && fault "$to: an older site was published"
  says "$said" "or give --allow-older" "$to: older"
  said=$(publish "$to" public) && fault "$to: another audience was published"
  says "$said" 'it is built for `public`' "$to: audience"
  whole "$path" "$to: after refusals"
}

two_at_once() {
  local to=$1 path=$2 said started one other
  flock "$path/.waymark-lock" sleep 1 &
  sleep 0.2
  said=$(publish "$to" b --wait 0) && fault "$to: published while another did"
  says "$said" "another publisher is at work there" "$to: two at once"
  started=$SECONDS
  said=$(publish "$to" b --wait 20) || fault "$to: did not wait: $said"
  [[ $((SECONDS - started)) -lt 15 ]] || fault "$to: waited too long"
  wait
  publish "$to" a >"$WORK/one" & one=$!
  publish "$to" b >"$WORK/other" & other=$!
  wait "$one" || fault "$to: one of two failed: $(<"$WORK/one")"
  wait "$other" || fault "$to: one of two failed: $(<"$WORK/other")"
  whole "$path" "$to: after two at once"
}

microseconds() { echo "${EPOCHREALTIME//[!0-9]/}"; }
exec {never}<> <(:) # waiting on this ends only by time-out, without starting a process

# killed TARGET PATH ROUNDS: a third site each time, so that every round has files to copy.
killed() {
  local to=$1 path=$2 duration start round next pid delay changed=0 before
  printf 'audience: staff\nkeep: 1\n' >"$path/waymark-target.yaml"
  must_publish "$to" a
  start=$(microseconds)
  must_publish "$to" b
  duration=$(($(microseconds) - start))
  now=b
  for ((round = 1; round <= $3; round++)); do
    before=$now
    if [[ $before == a ]]; then next=b; else next=a; fi
    delay=$((duration * (RANDOM % 1000) * 12 / 10000))
    "$WAYMARK" publish --to "$to" --from "$WORK/$next" >/dev/null 2>&1 &
    pid=$!
    read -rt "$(printf '%d.%06d' $((delay / 1000000)) $((delay % 1000000)))" -u "$never" || true
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    whole "$path" "$to: killed, round $round"
    [[ $now == "$before" ]] || changed=$((changed + 1))
  done
  must_publish "$to" a
  whole "$path" "$to: after the kills"
  tidy "$path" "$to: after the kills"
  echo "$to: a publish takes $((duration / 1000)) ms; $3 killed, $changed of them after the switch"
}

make_site a "Den ena"
make_site b "Den andra"
make_site public "Den andra" --audience public
SOURCE_DATE_EPOCH=1750000000 make_site older "Den äldre"

life "$folder" "$folder"
life "$far" "$far_path"
killed "$folder" "$folder" "$rounds"
killed "$far" "$far_path" $((rounds / 4))
closing "$checked" "times looked at"
