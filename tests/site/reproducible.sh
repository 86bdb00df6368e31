#!/usr/bin/env bash
# The same content gives the same bytes, whatever the machine's circumstances.
# usage: reproducible.sh WAYMARK REPO
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

reference=$WORK/reference
# On a tmpfs a folder lists its files by age, elsewhere often by name.
elsewhere=$(mktemp -d /dev/shm/waymark-test.XXXXXX 2>/dev/null || mktemp -d)
trap 'rm -rf "$WORK" "$elsewhere"' EXIT
builds=1

# The dates where this run began; a portal that tells today's date may change at midnight.
dates() { TZ=UTC date +%F; TZ=Europe/Stockholm date +%F; }

# A locale of this machine that is not C, else one that it lacks.
other_locale() {
  local found
  found=$(locale -a 2>/dev/null | grep -v -E '^(C|C\..*|POSIX)$' | head -n 1 || true)
  echo "${found:-tr_TR.UTF-8}"
}

# The portal's files, made anew in falling order of names, each with a time of its own.
copy_backwards() {
  local file minute=0
  (cd "$1" && find . -mindepth 1 -not -path './.git/*' -type f | sort -r) | while read -r file; do
    mkdir -p "$2/$(dirname "$file")"
    cp "$1/$file" "$2/$file"
    minute=$((minute + 1))
    touch -d "2001-02-03 04:00 UTC + $minute minutes" "$2/$file"
  done
  if [[ -d $1/.git ]]; then cp -R "$1/.git" "$2/.git"; fi
}

# compare WHAT COMMAND…: runs the command, which builds into $WORK/out, and compares.
compare() {
  local what=$1 difference
  shift
  rm -rf "$WORK/out"
  "$@"
  builds=$((builds + 1))
  if difference=$(diff -rq "$reference" "$WORK/out"); then
    echo "same: $what"
  else
    fault "$what: $(wc -l <<<"$difference") differences"
    head -n 5 <<<"${difference//"$WORK/"/}"
  fi
}

with() { (export "${1?}" 2>/dev/null; must_build "$REPO" "$WORK/out"); }
with_umask() { (umask "$1"; must_build "$REPO" "$WORK/out"); }
in_folder() { (cd "$1"; must_build "$REPO" "$WORK/out"); }
by_relative_paths() { (cd "$REPO"; must_build . "$(realpath --relative-to=. "$WORK")/out"); }
from_copy() {
  copy_portal "$REPO" "$WORK/plain"
  copy_backwards "$WORK/plain" "$elsewhere/portal"
  must_build "$elsewhere/portal" "$WORK/out"
}

began=$(dates)
must_build "$REPO" "$reference"
compare "a second run" must_build "$REPO" "$WORK/out"
compare "one thread" must_build "$REPO" "$WORK/out" --jobs 1
compare "two threads" must_build "$REPO" "$WORK/out" --jobs 2
compare "seven threads" must_build "$REPO" "$WORK/out" --jobs 7
compare "locale C" with LC_ALL=C
compare "locale $(other_locale)" with "LC_ALL=$(other_locale)"
compare "LANG=tr_TR.UTF-8" with LANG=tr_TR.UTF-8
compare "time zone UTC" with TZ=UTC
compare "time zone Pacific/Kiritimati" with TZ=Pacific/Kiritimati
compare "umask 022" with_umask 022
compare "umask 077" with_umask 077
compare "working folder /" in_folder /
compare "relative paths" by_relative_paths
compare "a copy elsewhere, made in another order at other times" from_copy

if [[ $faults -gt 0 && $(dates) != "$began" ]]; then
  echo "midnight passed: once more"
  rm -rf "$WORK" "$elsewhere"
  exec "$0" "$@"
fi
closing "$builds" "builds compared"
