#!/usr/bin/env bash
# A site for each audience: whole in itself, and without a trace of what its audience may not see.
# usage: audiences.sh WAYMARK REPO
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

tools=$(dirname "${BASH_SOURCE[0]}")
mkdir "$WORK/sites"
audiences=(public staff management)

for audience in "${audiences[@]}"; do
  site=$WORK/sites/$audience
  must_build "$REPO" "$site" --audience "$audience" --strict
  node "$tools/crawl.mjs" "$site" || fault "the site for $audience has broken links"
done
node "$tools/leaks.mjs" "$REPO" "$WORK/sites" || fault "a site tells what its audience may not see"

closing "${#audiences[@]}" "audiences checked"
