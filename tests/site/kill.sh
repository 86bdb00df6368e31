#!/usr/bin/env bash
# Killed at any moment, there is the old site or the new one, whole.
# usage: kill.sh WAYMARK REPO ROUNDS [SEED]
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

rounds=${3:-20}
RANDOM=${4:-1}
site=$WORK/out/site
declare -A portals=([A]=$WORK/portal-a [B]=$WORK/portal-b)
declare -A references=([A]=$WORK/reference-a [B]=$WORK/reference-b)
mkdir "$WORK/out"
exec {never}<> <(:) # waiting on this ends only by time-out, without starting a process

microseconds() { echo "${EPOCHREALTIME//[!0-9]/}"; }

# How long a rewrite of every page takes, in microseconds.
measure() {
  local start
  must_build "${portals[A]}" "$WORK/measured"
  start=$(microseconds)
  must_build "${portals[B]}" "$WORK/measured"
  echo $(($(microseconds) - start))
}

# kill_build NAME DELAY: sets `ended` when the build was done before it was killed.
kill_build() {
  local pid
  "$WAYMARK" build --site "${portals[$1]}/site.yaml" --out "$site" >/dev/null 2>&1 &
  pid=$!
  read -rt "$(printf '%d.%06d' $(($2 / 1000000)) $(($2 % 1000000)))" -u "$never" || true
  kill -KILL "$pid" 2>/dev/null || true
  if wait "$pid" 2>/dev/null; then ended=yes; else ended=no; fi
}

# Sets `now` to the name of the site that stands there, whole.
recognise() {
  local name
  (cd "$site" && sha256sum -c --strict --quiet waymark-manifest.sha256) >"$WORK/sums" 2>&1 ||
    fault "round $1: the manifest does not verify: $(head -n 1 "$WORK/sums")"
  for name in A B; do
    if same_tree "${references[$name]}" "$site"; then now=$name; return; fi
  done
  fault "round $1: neither the old site nor the new one"
}

for name in A B; do copy_portal "$REPO" "${portals[$name]}"; done
change_title "${portals[B]}"
for name in A B; do must_build "${portals[$name]}" "${references[$name]}"; done
! same_tree "${references[A]}" "${references[B]}" || { echo "FAULT: both sites are the same"; exit 1; }
must_build "${portals[A]}" "$site"
duration=$(measure)

now=A kept=0 replaced=0 finished=0
for ((round = 1; round <= rounds; round++)); do
  before=$now
  if [[ $before == A ]]; then next=B; else next=A; fi
  kill_build "$next" $((duration * 12 * (RANDOM % 1000) / 10000))
  recognise "$round"
  [[ $ended == no ]] || finished=$((finished + 1))
  if [[ $now == "$before" ]]; then kept=$((kept + 1)); else replaced=$((replaced + 1)); fi
done

must_build "${portals[B]}" "$site"
same_tree "${references[B]}" "$site" || fault "the last build did not give the new site"
alone "$site"
echo "a build takes $((duration / 1000)) ms; old site $kept times, new site $replaced times, of which $finished had ended"
closing "$rounds" "builds killed"
