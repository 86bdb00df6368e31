#!/usr/bin/env bash
# A second build touches only what differs.
# usage: second-build.sh WAYMARK REPO
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

portal=$WORK/portal
site=$WORK/out/site
copy_portal "$REPO" "$portal"
mkdir "$WORK/out"

# Which file it is and when it was written: `path <tab> inode and time`.
identities() { (cd "$site" && find . -type f -printf '%P\t%i %T@\n' | sort); }

changed_identities() { comm -13 "$1" "$2" | cut -f 1; }

must_build "$portal" "$site"
identities >"$WORK/first"
sleep 0.02
must_build "$portal" "$site"
identities >"$WORK/second"
touched=$(changed_identities "$WORK/first" "$WORK/second")
[[ -z $touched ]] || fault "$(wc -l <<<"$touched") files rewritten though nothing changed, such as $(head -n 1 <<<"$touched")"

cp -a "$site" "$WORK/before"
page=$(find "$portal/content" -mindepth 2 -name '*.md' | sort | sed -n 1p)
[[ -n $page ]] || { echo "FAULT: no page to edit in content/"; exit 1; }
printf '\nEn rad som provet lade till.\n' >>"$page"
must_build "$portal" "$site"
identities >"$WORK/third"

rewritten=0
while read -r path; do
  rewritten=$((rewritten + 1))
  ! cmp -s "$site/$path" "$WORK/before/$path" || fault "rewritten with the same bytes: $path"
done < <(changed_identities "$WORK/second" "$WORK/third")
[[ $rewritten -gt 0 ]] || fault "nothing was rewritten after an edit of ${page#"$portal/"}"
alone "$site"

closing "$(wc -l <"$WORK/third")" "files checked, $rewritten rewritten after one edit"
